package milepost.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Source;
import milepost.claims.Verdict;
import milepost.geodesy.MetresRange;
import milepost.places.Place;

/** What the picture says of each finding, in words. Claims without a verdict share one entry. */
final class FurnitureFindings {

    /** @param count how many claims it stands for */
    record Entry(Verdict verdict, int count, String quote, String source, String result) {
    }

    private static final double TIMES_RATHER_THAN_PERCENT = 2;

    private FurnitureFindings() { }

    static List<Entry> of(List<Finding> findings, Map<String, Place> places) {
        List<Entry> entries = new ArrayList<>();
        findings.stream().filter(finding -> finding.verdict() != Verdict.NO_VERDICT)
                .forEach(finding -> entries.add(new Entry(finding.verdict(), 1, quoted(finding), source(finding.claim().source()), result(finding))));
        List<Finding> open = findings.stream().filter(finding -> finding.verdict() == Verdict.NO_VERDICT).toList();
        if (!open.isEmpty()) {
            entries.add(new Entry(Verdict.NO_VERDICT, open.size(), quoted(open.getFirst()) + others(open.size() - 1), outlets(open), distances(open, places)));
        }
        return entries;
    }

    /** The sources of all claims, each said once: "CNN, 8 July 2024; Newsweek, 8 July 2024". */
    static String sources(List<Finding> findings) {
        return findings.stream().map(finding -> source(finding.claim().source())).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String quoted(Finding finding) {
        return "“" + finding.claim().quote().strip() + "”";
    }

    private static String others(int count) {
        return count == 0 ? "" : count == 1 ? " and one more" : " and " + count + " more";
    }

    /** The measured distance of a finding that has one, in both units. */
    static String both(Finding finding) {
        return finding.measured().map(range -> both(range, ClaimUnits.kilometresFirst(finding))).orElse("not measured");
    }

    private static String result(Finding finding) {
        return "Measured: " + both(finding) + off(finding) + ".";
    }

    private static String off(Finding finding) {
        if (!finding.verdict().against() || finding.differencePercent().isEmpty() || finding.measured().filter(range -> range.lowMetres() > 0).isEmpty()) {
            return "";
        }
        double nearer = finding.differencePercent().getAsDouble() / 100;
        MetresRange measured = finding.measured().get();
        double ends = measured.highMetres() / measured.lowMetres();
        double farther = (1 + nearer) * (nearer > 0 ? ends : 1 / ends) - 1;
        return "; the report is " + share(nearer, farther) + "\u00A0too\u00A0" + (nearer > 0 ? "far" : "near");
    }

    /** "13–14%", as the finding's own sentence has it; "at least 3 times" where percent would say little. */
    private static String share(double nearer, double farther) {
        if (nearer >= TIMES_RATHER_THAN_PERCENT) {
            return "at least " + (long) Math.floor(1 + nearer) + " times";
        }
        long low = Math.round(Math.abs(nearer) * 100);
        long high = Math.round(Math.abs(farther) * 100);
        if (high == 0) {
            return "less than 1%";
        }
        return farther >= TIMES_RATHER_THAN_PERCENT ? "at least " + low + "%" : low == high ? low + "%" : low + "–" + high + "%";
    }

    private static String both(MetresRange range, boolean kilometresFirst) {
        return MeasureText.range(range, kilometresFirst ? DistanceUnit.KILOMETRE : DistanceUnit.MILE).replaceAll("(\\d) (?=[a-z])", "$1\u00A0");
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

    /** Why there is no verdict: "No number to check; the site has no known position. ". */
    private static String reasons(List<Finding> open) {
        String reasons = open.stream().flatMap(finding -> finding.withheld().stream()).distinct().sorted().map(why -> switch (why) {
            case VAGUE -> "no number to check";
            case STAND_IN -> "the site spoken of has no known position";
            case UNRESOLVED -> "a place is not found";
            case COARSE_DATA -> "the border layer is too coarse";
        }).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : reasons.substring(0, 1).toUpperCase(Locale.ENGLISH) + reasons.substring(1) + ". ";
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

    private static String source(Source source) {
        String date = date(source.date());
        return source.outlet().isEmpty() ? date : date.isEmpty() ? source.outlet() : source.outlet() + ", " + date;
    }

    /** "2024-07-08" as "8 July 2024"; anything else as it stands. */
    private static String date(String iso) {
        try {
            return iso.length() == 7 ? DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(YearMonth.parse(iso))
                    : iso.isEmpty() ? "" : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
