package milepost.claims;

import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.MetresRange;

/**
 * How far a reported number is from what was measured, as shares of the measured distance: 0.13 says that the number
 * is 13 % too large, −0.13 that it is 13 % too small.
 *
 * @param nearer  against the end of the measured range that is nearer to the number; 0 inside the range
 * @param farther against the other end
 */
record Difference(double nearer, double farther) {

    private static final double TIMES_RATHER_THAN_PERCENT = 2;

    /** Empty without a number, or when the measured distance may be nothing at all. */
    static Optional<Difference> of(Quantity quantity, MetresRange measured) {
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

    /** "13–14%", or "at least 3 times" when percent would say little. */
    String text() {
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
        return low == high ? low + "%" : low + "–" + high + "%";
    }

    /** "1.13–1.14": the number as a multiple of what was measured. */
    String timesText() {
        String low = String.format(Locale.ROOT, "%.2f", 1 + nearer);
        String high = String.format(Locale.ROOT, "%.2f", 1 + farther);
        return low.equals(high) ? low : low + "–" + high;
    }
}
