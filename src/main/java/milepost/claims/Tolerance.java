package milepost.claims;

import java.util.Objects;

/**
 * What a fair reader allows around a reported number, in the number's own unit. Ends may be infinite.
 *
 * @param fair      the numbers it fits
 * @param stretched the numbers it fits with goodwill; holds {@code fair}
 * @param rule      the rule of the tolerance table that gave them, in words
 */
public record Tolerance(Interval fair, Interval stretched, String rule) {

    /** Closed, low not above high; infinite ends allowed. */
    public record Interval(double low, double high) {
        public Interval {
            if (!(low <= high)) {
                throw new IllegalArgumentException("not an interval: " + low + " to " + high);
            }
        }

        public boolean holds(double number) {
            return low <= number && number <= high;
        }
    }

    public Tolerance {
        Objects.requireNonNull(fair, "fair");
        Objects.requireNonNull(stretched, "stretched");
        Objects.requireNonNull(rule, "rule");
    }
}
