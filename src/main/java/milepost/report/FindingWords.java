package milepost.report;

import java.util.Map;
import java.util.stream.Collectors;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Tolerance;
import milepost.claims.Verdict;
import milepost.claims.Withheld;
import milepost.places.Place;

/** The parts of a finding in the words that all reports share. */
final class FindingWords {

    private FindingWords() { }

    /** "Overstated"; "No verdict (vague, stand-in)"; "Too close to call (Stretched or Overstated)". */
    static String verdict(Finding finding) {
        if (finding.verdict() == Verdict.NO_VERDICT) {
            return finding.verdict().words() + " (" + reasons(finding) + ")";
        }
        String between = finding.between().stream().map(Verdict::words).collect(Collectors.joining(" or "));
        return finding.verdict().words() + (between.isEmpty() ? "" : " (" + between + ")");
    }

    static String reasons(Finding finding) {
        return finding.withheld().stream().map(Withheld::code).collect(Collectors.joining(", "));
    }

    /** "CNN, 8 July 2024: “around 130 miles …”". */
    static String quoted(Finding finding) {
        String source = finding.claim().source().text();
        return (source.isEmpty() ? "" : source + ": ") + "“" + finding.claim().quote() + "”";
    }

    /** "114–115 miles (184–186 km)", or why there is nothing. */
    static String measured(Finding finding) {
        return finding.measured().map(range -> MeasureText.range(range, finding.claim().unit())).orElse("nothing");
    }

    /** "123.5–136.5 miles, stretched 117–143 miles". */
    static String allowed(Tolerance tolerance, DistanceUnit unit) {
        String fair = interval(tolerance.fair()) + " " + unit.word(2);
        return tolerance.fair().equals(tolerance.stretched()) ? fair
                : fair + ", stretched " + interval(tolerance.stretched()) + " " + unit.word(2);
    }

    private static String interval(Tolerance.Interval interval) {
        return MeasureText.plain(interval.low()) + (Double.isInfinite(interval.high()) ? " or more" : "–" + MeasureText.plain(interval.high()));
    }

    /** An end as a request to measure names it: the place's name, "border:BLR-UKR", or the words nobody has placed yet. */
    static String end(ClaimEnd end, Map<String, Place> places) {
        return switch (end) {
            case ClaimEnd.AtPlace at -> places.containsKey(at.placeId()) ? places.get(at.placeId()).name() : at.words();
            case ClaimEnd.AtBorder at -> "border:" + at.code();
            case ClaimEnd.Open open -> open.words();
        };
    }
}
