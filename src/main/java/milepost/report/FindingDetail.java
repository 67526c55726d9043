package milepost.report;

import java.util.ArrayList;
import java.util.List;
import milepost.claims.Difference;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Reading;
import milepost.claims.wording.Wording;

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
                FindingWords.allowed(tolerance, finding.claim().unit()) + " (" + tolerance.rule() + ")")));
        Difference.of(finding).ifPresent(difference ->
                details.add(new FindingDetail("Off by", difference.exactWords() + " (" + difference.direction() + ")")));
        Wording.of(finding).filter(_ -> finding.withheld().isEmpty()).ifPresent(wording -> {
            details.add(new FindingDetail("To print", wording.ap() + "; metric first: " + wording.metric()));
            wording.remarks().forEach(remark -> details.add(new FindingDetail("Wording", remark)));
        });
        finding.readings().stream().filter(reading -> reading.kind() != Reading.Kind.STRAIGHT)
                .forEach(reading -> details.add(new FindingDetail(reading.kind().title(), reading.note())));
        return details;
    }

    private static FindingDetail measured(Reading reading) {
        return new FindingDetail("Measured", reading.note() + reading.range().map(range -> " In full: " + MeasureText.exact(range) + ".").orElse(""));
    }
}
