package milepost.claims;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The number a claim reports, as it is written.
 *
 * @param number      the number; empty for "a few miles", "miles from", "next to"
 * @param numberHigh  the second number of "between a and b"; empty otherwise
 * @param numberText  the number as the text spells it ("1,500", "130"): its written digits decide the tolerance; "" without one
 * @param unit        the unit; for "next to" the unit the finding is told in (miles)
 * @param hedge       what the hedge words do
 * @param hedgeWords  the hedge words as they stand ("around"), or ""
 * @param also        the same distance in a second unit: "210 km (130 miles)"
 */
public record Quantity(OptionalDouble number, OptionalDouble numberHigh, String numberText, DistanceUnit unit,
                       Hedge hedge, String hedgeWords, Optional<SecondSpelling> also) {

    public Quantity {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(numberHigh, "numberHigh");
        Objects.requireNonNull(numberText, "numberText");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(hedgeWords, "hedgeWords");
        Objects.requireNonNull(also, "also");
        boolean needsNumber = hedge != Hedge.A_FEW && hedge != Hedge.VAGUE;
        if (needsNumber && number.isEmpty()) {
            throw new IllegalArgumentException("a quantity without a number: " + hedgeWords);
        }
        if (number.isPresent() && !(number.getAsDouble() >= 0 && Double.isFinite(number.getAsDouble()))) {
            throw new IllegalArgumentException("not a reported number: " + number.getAsDouble());
        }
    }

    /** A quantity told in one unit. */
    public Quantity(OptionalDouble number, OptionalDouble numberHigh, String numberText, DistanceUnit unit, Hedge hedge, String hedgeWords) {
        this(number, numberHigh, numberText, unit, hedge, hedgeWords, Optional.empty());
    }

    /** The same, told in a second unit too. */
    public Quantity also(SecondSpelling other) {
        return new Quantity(number, numberHigh, numberText, unit, hedge, hedgeWords, Optional.of(other));
    }
}
