package milepost.render.looks;

import java.util.Arrays;
import java.util.TreeSet;
import milepost.story.look.ColourBy.Scheme;

/** The round limits between classes of numbers. */
final class Limits {

    /** Limits keep so few digits that the classes stay about as full as asked for. */
    private static final int MOST_DIGITS = 6;

    private Limits() { }

    /**
     * @param numbers finite, unsorted
     * @param classes how many there are to be at most
     * @return ascending, at most classes − 1; none when all numbers are the same
     */
    static double[] of(double[] numbers, Scheme scheme, int classes) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            return new double[0];
        }
        return scheme == Scheme.EQUAL_STEPS ? steps(sorted[0], sorted[sorted.length - 1], classes) : counts(sorted, classes);
    }

    private static double[] steps(double least, double most, int classes) {
        double step = Rounding.stepAtLeast((most - least) / classes);
        double first = Math.floor(least / step) * step;
        TreeSet<Double> limits = new TreeSet<>();
        for (int i = 1; i < classes + 2 && limits.size() < classes - 1; i++) {
            double limit = Rounding.tidy(first + i * step, step);
            if (limit > least && limit <= most) {
                limits.add(limit);
            }
        }
        return array(limits);
    }

    /** Of the roundings that keep all classes apart, the roundest. */
    private static double[] counts(double[] sorted, int classes) {
        double[] exact = quantiles(sorted, classes);
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            double[] rounded = rounded(sorted, exact, digits);
            if (rounded.length == exact.length && fair(sorted, rounded, classes)) {
                return rounded;
            }
        }
        return exact;
    }

    private static double[] quantiles(double[] sorted, int classes) {
        TreeSet<Double> limits = new TreeSet<>();
        for (int i = 1; i < classes; i++) {
            double limit = sorted[(int) ((long) sorted.length * i / classes)];
            if (limit > sorted[0]) {
                limits.add(limit);
            }
        }
        return array(limits);
    }

    private static double[] rounded(double[] sorted, double[] exact, int digits) {
        TreeSet<Double> limits = new TreeSet<>();
        for (double limit : exact) {
            double round = Rounding.toDigits(limit, digits);
            if (round > sorted[0] && round <= sorted[sorted.length - 1]) {
                limits.add(round);
            }
        }
        return array(limits);
    }

    /** No class has less than half of its share, or more than one and a half, unless equal values make it so. */
    private static boolean fair(double[] sorted, double[] limits, int classes) {
        double share = (double) sorted.length / classes;
        int before = 0;
        for (double limit : limits) {
            int end = firstAtLeast(sorted, limit);
            if (end - before < share / 2 || end - before > share * 1.5 + 1) {
                return false;
            }
            before = end;
        }
        return true;
    }

    private static int firstAtLeast(double[] sorted, double limit) {
        int at = Arrays.binarySearch(sorted, limit);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1] == limit) {
            at--;
        }
        return at;
    }

    private static double[] array(TreeSet<Double> limits) {
        return limits.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
