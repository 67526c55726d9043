package milepost.layers;

import java.util.Arrays;

/** The middle of several measurements. */
final class Medians {

    private Medians() { }

    static double of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The same without the first half, in which the program was still being compiled. */
    static double ofWarm(double... values) {
        return of(Arrays.copyOfRange(values, values.length / 2, values.length));
    }
}
