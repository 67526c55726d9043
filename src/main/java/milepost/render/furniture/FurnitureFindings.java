package milepost.render.furniture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import milepost.claims.ClaimEnd;
import milepost.claims.Difference;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Verdict;
import milepost.claims.Withheld;
import milepost.geodesy.Compass;
import milepost.geodesy.Earth;
import milepost.geodesy.MetresRange;
import milepost.places.Place;
import milepost.render.marks.ClaimUnits;

/** What the picture says of each finding, in words. Claims without a verdict share one entry. */
final class FurnitureFindings {

    /** @param count how many claims it stands for */
    record Entry(Verdict verdict, int count, String quote, String source, String result) {
    }

    private FurnitureFindings() { }

    static List<Entry> of(List<Finding> findings, Map<String, Place> places) {
        List<Entry> entries = new ArrayList<>();
        findings.stream().filter(finding -> finding.verdict() != Verdict.NO_VERDICT)
                .forEach(finding -> entries.add(new Entry(finding.verdict(), 1, quoted(finding), finding.claim().source().text(), result(finding))));
        List<Finding> open = findings.stream().filter(finding -> finding.verdict() == Verdict.NO_VERDICT).toList();
        if (!open.isEmpty()) {
            entries.add(new Entry(Verdict.NO_VERDICT, open.size(), quoted(open.getFirst()) + others(open.size() - 1), outlets(open), distances(open, places)));
        }
        return entries;
    }

    /** The sources of all claims, each said once: "CNN, 8 July 2024; Newsweek, 8 July 2024". */
    static String sources(List<Finding> findings) {
        return findings.stream().map(finding -> finding.claim().source().text()).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String quoted(Finding finding) {
        return "“" + unitsKept(finding.claim().quote().strip()) + "”";
    }

    private static String others(int count) {
        return count == 0 ? "" : count == 1 ? " and one more" : " and " + count + " more";
    }

    /** The measured distance of a finding that has one, in both units. */
    static String both(Finding finding) {
        return finding.measured().map(range -> both(range, ClaimUnits.kilometresFirst(finding))).orElse("not measured");
    }

    private static String result(Finding finding) {
        return "Measured: " + both(finding) + off(finding) + "." + otherWay(finding);
    }

    /** " It lies northeast, not north." where only the direction fails. */
    private static String otherWay(Finding finding) {
        if (finding.verdict() != Verdict.FAILS || !(finding.claim().from() instanceof ClaimEnd.AtPlace)) {
            return "";
        }
        return finding.claim().direction().flatMap(said -> finding.line().map(line -> Compass.of(Earth.measure(line.to(), line.from()).azimuthDegrees()))
                .filter(lies -> lies != said).map(lies -> " It lies " + lies.word() + ", not " + said.word() + ".")).orElse("");
    }

    private static String off(Finding finding) {
        return finding.verdict().against()
                ? Difference.of(finding).map(by -> "; the report is " + by.words().replace(' ', '\u00A0')).orElse("") : "";
    }

    private static String both(MetresRange range, boolean kilometresFirst) {
        return unitsKept(MeasureText.range(range, kilometresFirst ? DistanceUnit.KILOMETRE : DistanceUnit.MILE));
    }

    /** No line ends between a number and its unit. */
    private static String unitsKept(String text) {
        return text.replaceAll("(\\d) (?=[a-z])", "$1\u00A0");
    }

    /** "Too vague to judge. Brest to the border of Poland: 2–4 miles; …", each line once. */
    private static String distances(List<Finding> open, Map<String, Place> places) {
        String lines = open.stream().filter(finding -> finding.measured().isPresent() && finding.line().isPresent())
                .collect(Collectors.toMap(finding -> finding.line().get(), finding -> finding, (first, again) -> first, LinkedHashMap::new))
                .values().stream()
                .map(finding -> name(finding.claim().from(), places) + " to " + name(finding.claim().to(), places) + ": "
                        + both(finding))
                .collect(Collectors.joining("; "));
        return reasons(open) + (lines.isEmpty() ? "Not measured." : lines + ".");
    }

    /** Why there is no verdict: "No number was reported. The site spoken of has no known position. ". */
    private static String reasons(List<Finding> open) {
        return open.stream().flatMap(finding -> finding.withheld().stream()).distinct().sorted().map(why -> why.reason() + ". ")
                .collect(Collectors.joining());
    }

    static String name(ClaimEnd end, Map<String, Place> places) {
        return switch (end) {
            case ClaimEnd.AtPlace place -> Optional.ofNullable(places.get(place.placeId())).map(Place::name).orElse(place.words());
            case ClaimEnd.AtBorder border -> border.words();
            case ClaimEnd.Open open -> open.words();
        };
    }

    private static String outlets(List<Finding> findings) {
        return findings.stream().map(finding -> finding.claim().source().outlet()).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
    }
}
