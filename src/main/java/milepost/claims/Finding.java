package milepost.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.geodesy.MetresRange;
import milepost.layers.LayerInfo;

/**
 * What came out of checking a claim.
 *
 * @param claim             the claim
 * @param verdict           the verdict
 * @param alternative       the harsher of the two verdicts when it is too close to call; {@link #between} names both
 * @param withheld          why there is no verdict, weightiest first; empty when there is one
 * @param reportedMetres    the reported number in metres; empty for a vague one
 * @param measured          the range of the straight-line reading, the border's stated error included; empty when unresolved
 * @param tolerance         in the claim's unit; empty for a vague claim or a comparison
 * @param differencePercent (reported − nearer end of measured) / that end × 100; positive when the number is too large;
 *                          empty without a number
 * @param readings          the straight line first, then the others
 * @param layers            the layers the measurement rests on
 * @param sentence          the finding in plain words, as a newsroom would print it
 */
public record Finding(Claim claim, Verdict verdict, Optional<Verdict> alternative, List<Withheld> withheld,
                      OptionalDouble reportedMetres, Optional<MetresRange> measured, Optional<Tolerance> tolerance,
                      OptionalDouble differencePercent, List<Reading> readings, List<LayerInfo> layers, String sentence) {
    public Finding {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(sentence, "sentence");
        withheld = List.copyOf(withheld);
        readings = List.copyOf(readings);
        layers = List.copyOf(layers);
    }

    /** The two verdicts that it is too close to call between, the kinder first; empty for any other verdict. */
    public List<Verdict> between() {
        if (alternative.isEmpty()) {
            return List.of();
        }
        return switch (claim.says()) {
            case Assertion.Comparison _ -> List.of(Verdict.HOLDS, Verdict.FAILS);
            case Assertion.Amount amount -> Judgement.of(Difference.in(amount.quantity().unit(), measured.orElseThrow()),
                    tolerance.orElseThrow()).between();
        };
    }

    /** The readings under other border views that give another verdict than this one. */
    public List<Reading> flips() {
        return Flips.among(verdict, readings);
    }

    /** The line drawn on the map for this finding, when there is one. */
    public Optional<Reading.Line> line() {
        return readings.stream().findFirst().flatMap(Reading::line);
    }
}
