package milepost.render.furniture;

import java.util.List;
import milepost.claims.Assertion;
import milepost.claims.Finding;
import milepost.claims.Verdict;
import milepost.places.Place;
import milepost.story.Story;

/** What a picture shows, for those who do not see it: what kind of map, its lines, and what they say of the claims. */
public final class AltText {

    /** Screen readers and content systems cut what is longer. */
    private static final int LONGEST = 250;

    private AltText() { }

    /** Two or three sentences, at most 250 characters: "Map with measured straight lines. Brest to Warsaw: …". */
    public static String of(Story story, List<Finding> findings) {
        StringBuilder text = new StringBuilder(opening(story, findings));
        for (Finding finding : findings) {
            String sentence = " " + sentence(finding, story);
            if (finding.verdict() != Verdict.NO_VERDICT && finding.measured().isPresent() && text.length() + sentence.length() <= LONGEST) {
                text.append(sentence);
            }
        }
        return text.toString();
    }

    /** The long description: title, subtitle and every finding in full. */
    public static String description(Story story, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of(story.title(), story.subtitle())) {
            text.append(part.isBlank() ? "" : ended(part.strip()) + "\n");
        }
        findings.forEach(finding -> text.append(ended(finding.sentence())).append('\n'));
        return text.append(findings.isEmpty() ? opening(story, findings) : "Distances are as the crow flies.").toString();
    }

    private static String opening(Story story, List<Finding> findings) {
        long lines = findings.stream().flatMap(finding -> finding.line().stream()).distinct().count();
        List<String> names = story.places().stream().map(Place::name).limit(4).toList();
        String around = names.isEmpty() ? "" : " with " + (names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast());
        return "Map" + around + (lines == 0 ? "." : lines == 1 ? "; one distance is measured in a straight line."
                : "; " + lines + " distances are measured in straight lines.");
    }

    private static String sentence(Finding finding, Story story) {
        String ends = FurnitureFindings.name(finding.claim().from(), story.placesById()) + " to "
                + FurnitureFindings.name(finding.claim().to(), story.placesById()) + ": ";
        String outlet = finding.claim().source().outlet();
        return ends + FurnitureFindings.both(finding) + "; " + (outlet.isEmpty() ? "reported" : outlet + " said") + " “"
                + said(finding) + "”.";
    }

    /** The reported number alone where there is one: "around 130 miles". */
    private static String said(Finding finding) {
        return finding.claim().says() instanceof Assertion.Amount(var quantity) && !quantity.numberText().isEmpty()
                ? (quantity.hedgeWords() + " " + quantity.numberText() + " " + quantity.unit().word(2)).strip() : finding.claim().quote().strip();
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") || sentence.endsWith("!") ? sentence : sentence + ".";
    }
}
