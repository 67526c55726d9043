package milepost.report;

import java.util.ArrayList;
import java.util.List;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Reading;
import milepost.claims.Verdict;

/**
 * A line below a finding's sentence, the same in every report for people.
 *
 * @param what  what it tells: "Measured", "Allowed", "Edge to edge"
 * @param words the rest of the line
 */
record FindingDetail(String what, String words) {

    /** What was measured, what is allowed, how far the number is off, then the other readings. */
    static List<FindingDetail> of(Finding finding) {
        List<FindingDetail> details = new ArrayList<>();
        finding.readings().stream().filter(reading -> reading.kind() == Reading.Kind.STRAIGHT).forEach(reading -> details.add(measured(reading)));
        finding.tolerance().ifPresent(tolerance -> details.add(new FindingDetail("Allowed",
                FindingWords.allowed(tolerance, FindingWords.unit(finding)) + " (" + tolerance.rule() + ")")));
        if (finding.verdict() != Verdict.FITS) {
            finding.differencePercent().stream().filter(percent -> percent != 0).boxed().findFirst()
                    .ifPresent(percent -> details.add(new FindingDetail("Off by", FindingWords.percent(percent))));
        }
        finding.readings().stream().filter(reading -> reading.kind() != Reading.Kind.STRAIGHT)
                .forEach(reading -> details.add(new FindingDetail(reading.kind().title(), reading.note())));
        return details;
    }

    private static FindingDetail measured(Reading reading) {
        return new FindingDetail("Measured", reading.note() + reading.range().map(range -> " In full: " + MeasureText.exact(range) + ".").orElse(""));
    }
}
