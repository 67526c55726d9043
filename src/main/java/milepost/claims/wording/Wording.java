package milepost.claims.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import milepost.claims.Assertion;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Quantity;
import milepost.geodesy.MetresRange;

/**
 * How a newsroom may print what was measured. Both forms are rounded as the width of the measured range allows.
 *
 * @param ap      miles first, as AP writes it ("about 115 miles (185 kilometers)"); nautical miles for a claim told in them
 * @param metric  kilometers first ("about 185 kilometers (115 miles)")
 * @param remarks what in the claim's own numbers is more exact than it can be, one sentence each
 */
public record Wording(String ap, String metric, List<String> remarks) {

    public Wording {
        Objects.requireNonNull(ap, "ap");
        Objects.requireNonNull(metric, "metric");
        remarks = List.copyOf(remarks);
    }

    /** The wording of a finding; empty where nothing was measured, or two distances were compared. */
    public static Optional<Wording> of(Finding finding) {
        if (finding.measured().isEmpty() || finding.claim().says() instanceof Assertion.Comparison) {
            return Optional.empty();
        }
        MetresRange measured = finding.measured().get();
        DistanceUnit first = finding.claim().unit() == DistanceUnit.NAUTICAL_MILE ? DistanceUnit.NAUTICAL_MILE : DistanceUnit.MILE;
        return Optional.of(new Wording(MeasureText.prose(measured, first), MeasureText.prose(measured, DistanceUnit.KILOMETRE),
                finding.claim().quantity().map(quantity -> remarks(quantity, measured)).orElse(List.of())));
    }

    private static List<String> remarks(Quantity quantity, MetresRange measured) {
        List<String> remarks = new ArrayList<>();
        Precision.tooFine(quantity, measured).ifPresent(remarks::add);
        Precision.robotic(quantity).ifPresent(remarks::add);
        return remarks;
    }
}
