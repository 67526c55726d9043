package milepost.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import milepost.geodesy.MetresRange;

/**
 * How far a reported number is from what was measured, as shares of the measured distance: 0.13 says that the number
 * is 13 % too large, −0.13 that it is 13 % too small. The one home of these words, for window, picture and reports alike.
 *
 * @param nearer  against the end of the measured range that is nearer to the number; 0 inside the range
 * @param farther against the other end
 */
public record Difference(double nearer, double farther) {

    private static final double TIMES_RATHER_THAN_PERCENT = 2;

    /**
     * How far the number of a finding misses. Empty where there is nothing to hold against it: for a claim that fits,
     * has no verdict or compares two distances, without a number, and for a number inside the measured range.
     */
    public static Optional<Difference> of(Finding finding) {
        return told(finding.verdict(), finding.claim().quantity(), finding.measured());
    }

    static Optional<Difference> told(Verdict verdict, Optional<Quantity> quantity, Optional<MetresRange> measured) {
        boolean misses = switch (verdict) {
            case OVERSTATED, UNDERSTATED, STRETCHED, TOO_CLOSE_TO_CALL -> true;
            case FITS, HOLDS, FAILS, NO_VERDICT -> false;
        };
        return quantity.filter(_ -> misses).flatMap(number -> measured.flatMap(range -> between(number, range)))
                .filter(difference -> difference.nearer != 0);
    }

    /**
     * The number itself against a range, whatever the verdict; of "between a and b" the number that is nearer.
     * Empty without a number, or when the measured distance may be nothing at all.
     */
    static Optional<Difference> between(Quantity quantity, MetresRange measured) {
        if (quantity.number().isEmpty() || measured.lowMetres() <= 0) {
            return Optional.empty();
        }
        double one = quantity.unit().toMetres(quantity.number().getAsDouble());
        double other = quantity.numberHigh().isPresent() ? quantity.unit().toMetres(quantity.numberHigh().getAsDouble()) : one;
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        if (low > measured.highMetres()) {
            return Optional.of(new Difference(low / measured.highMetres() - 1, low / measured.lowMetres() - 1));
        }
        if (high < measured.lowMetres()) {
            return Optional.of(new Difference(high / measured.lowMetres() - 1, high / measured.highMetres() - 1));
        }
        return Optional.of(new Difference(0, 0));
    }

    /** A measured range as an interval in a unit. */
    static Tolerance.Interval in(DistanceUnit unit, MetresRange measured) {
        return new Tolerance.Interval(unit.fromMetres(measured.lowMetres()), unit.fromMetres(measured.highMetres()));
    }

    /** "13–14% too far", or "at least 3 times too far" when percent would say little. */
    public String words() {
        return share() + " " + direction();
    }

    /** The same to a tenth of a percent, without the direction: "12.7–13.9%". */
    public String exactWords() {
        return span(share -> String.format(Locale.ROOT, "%,.1f", Math.abs(share) * 100)) + "%";
    }

    /** "too far" for a number that is too large, "too short" for one that is too small. */
    public String direction() {
        return nearer > 0 ? "too far" : "too short";
    }

    private String share() {
        if (nearer >= TIMES_RATHER_THAN_PERCENT) {
            return "at least " + (long) Math.floor(1 + nearer) + " times";
        }
        long low = Math.round(Math.abs(nearer) * 100);
        long high = Math.round(Math.abs(farther) * 100);
        if (high == 0) {
            return "less than 1%";
        }
        if (farther >= TIMES_RATHER_THAN_PERCENT) {
            return "at least " + low + "%";
        }
        return low == 0 ? "up to " + high + "%" : low == high ? low + "%" : low + "–" + high + "%";
    }

    /** "1.13–1.14": the number as a multiple of what was measured. */
    String timesText() {
        return span(share -> String.format(Locale.ROOT, "%.2f", 1 + share));
    }

    private String span(DoubleFunction<String> told) {
        String low = told.apply(nearer);
        String high = told.apply(farther);
        return low.equals(high) ? low : low + "–" + high;
    }
}
