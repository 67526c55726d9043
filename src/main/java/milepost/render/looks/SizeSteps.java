package milepost.render.looks;

import java.util.List;
import java.util.stream.DoubleStream;
import milepost.layers.Layer;

/**
 * The features of a layer, sized by one of their properties: the area of a disc is in proportion to the value, as far as
 * it can be seen; a negative value counts by its size.
 *
 * @param most  the largest size of a value; 0 when there is none
 * @param steps the step of each feature's size, 0 for the smallest
 */
public record SizeSteps(double most, int[] steps) {

    /** Radius of the largest disc, pixels at 1×. */
    static final double MOST_RADIUS = 17;
    static final double LEAST_RADIUS = 1.8;
    static final double MOST_WIDTH = 9;
    static final double LEAST_WIDTH = 0.7;
    /** As fine as anyone sees. */
    static final int STEPS = 40;
    private static final double[] SHARES_IN_LEGEND = {1, 0.35, 0.08};

    public static SizeSteps of(Layer layer, String property) {
        double most = 0;
        for (double number : Values.numbers(layer, property)) {
            most = Math.max(most, Math.abs(number));
        }
        int[] steps = new int[layer.features()];
        for (int feature = 0; feature < steps.length; feature++) {
            double number = Math.abs(Values.number(layer.attributes(), feature, property));
            steps[feature] = most == 0 || Double.isNaN(number) ? 0 : (int) Math.round(STEPS * Math.sqrt(number / most));
        }
        return new SizeSteps(most, steps);
    }

    /** Radius of a point, pixels at 1×. */
    public static double radius(int step) {
        return Math.max(LEAST_RADIUS, MOST_RADIUS * step / STEPS);
    }

    /** Width of a line, pixels at 1×: in proportion to the value itself. */
    public static double width(int step) {
        double share = (double) step / STEPS;
        return Math.max(LEAST_WIDTH, MOST_WIDTH * share * share);
    }

    /** Round values to explain sizes by, the largest first. */
    List<Double> examples() {
        return most == 0 ? List.of() : DoubleStream.of(SHARES_IN_LEGEND).map(share -> Rounding.stepAtMost(most * share)).boxed().distinct().toList();
    }

    int step(double value) {
        return (int) Math.round(STEPS * Math.sqrt(value / most));
    }
}
