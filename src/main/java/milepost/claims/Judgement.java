package milepost.claims;

import java.util.List;

/**
 * What a measured interval says of a tolerance.
 *
 * @param verdict the verdict
 * @param between the two verdicts that it is too close to call between, the kinder first; empty for any other verdict
 */
public record Judgement(Verdict verdict, List<Verdict> between) {

    /** What is lost, as a share of a number, when it is converted to metres and back. */
    private static final double CONVERSION_CRUMB = 1e-12;

    public Judgement {
        between = List.copyOf(between);
    }

    /** Judges a measured interval, in the tolerance's unit. */
    public static Judgement of(Tolerance.Interval measured, Tolerance tolerance) {
        Zone low = Zone.of(measured.low(), tolerance);
        Zone high = Zone.of(measured.high(), tolerance);
        if (low == high) {
            return certain(low.verdict);
        }
        if (low.verdict == high.verdict) {
            return tooClose(Verdict.FITS, low.verdict);
        }
        return low.kindness() <= high.kindness() ? tooClose(low.verdict, high.verdict) : tooClose(high.verdict, low.verdict);
    }

    static Judgement certain(Verdict verdict) {
        return new Judgement(verdict, List.of());
    }

    static Judgement tooClose(Verdict kinder, Verdict harsher) {
        return new Judgement(Verdict.TOO_CLOSE_TO_CALL, List.of(kinder, harsher));
    }

    /** The parts of the number line, from left to right. */
    private enum Zone {
        BELOW(Verdict.OVERSTATED), STRETCHED_LOW(Verdict.STRETCHED), FAIR(Verdict.FITS), STRETCHED_HIGH(Verdict.STRETCHED),
        ABOVE(Verdict.UNDERSTATED);

        private final Verdict verdict;

        Zone(Verdict verdict) {
            this.verdict = verdict;
        }

        /** A distance shorter than the number allows means that the number is overstated. */
        static Zone of(double measured, Tolerance tolerance) {
            if (holds(tolerance.fair(), measured)) {
                return FAIR;
            }
            if (measured < tolerance.fair().low()) {
                return holds(tolerance.stretched(), measured) ? STRETCHED_LOW : BELOW;
            }
            return holds(tolerance.stretched(), measured) ? STRETCHED_HIGH : ABOVE;
        }

        /** An edge is inside, also after a number went through another unit and back. */
        private static boolean holds(Tolerance.Interval interval, double measured) {
            double crumb = CONVERSION_CRUMB * measured;
            return interval.low() - crumb <= measured && measured <= interval.high() + crumb;
        }

        int kindness() {
            return Math.abs(ordinal() - FAIR.ordinal());
        }
    }
}
