package milepost.render.looks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milepost.layers.Attributes;
import milepost.layers.Layer;

/** The values of one property, as numbers and as words. A text that is a plain number counts as one, as in a table without types. */
public final class Values {

    private static final int LOOKED_AT = 5000;

    private Values() { }

    /** NaN for none, and for what is no finite number. */
    public static double number(Attributes attributes, int feature, String property) {
        double number = attributes.number(feature, property);
        double read = Double.isNaN(number) ? parsed(attributes.text(feature, property)) : number;
        return Double.isFinite(read) ? read : Double.NaN;
    }

    private static double parsed(String text) {
        boolean plain = !text.isEmpty() && text.length() < 32 && text.chars().allMatch(one -> one >= '0' && one <= '9' || ".-+eE".indexOf(one) >= 0);
        try {
            return plain ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }

    /** As a reader would write it: no ".0" behind a whole number. "" for none. */
    public static String words(Attributes attributes, int feature, String property) {
        String text = attributes.text(feature, property).strip();
        return text.endsWith(".0") && !Double.isNaN(attributes.number(feature, property)) ? text.substring(0, text.length() - 2) : text;
    }

    /** Finite numbers of all features that have one, unsorted. */
    static double[] numbers(Layer layer, String property) {
        double[] numbers = new double[layer.features()];
        int count = 0;
        for (int feature = 0; feature < numbers.length; feature++) {
            double number = number(layer.attributes(), feature, property);
            if (!Double.isNaN(number)) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Properties that are numbers wherever they have a value (of a large layer, wherever it is looked at), in the order of the columns. */
    public static List<String> numeric(Layer layer) {
        List<String> found = new ArrayList<>();
        for (String property : layer.attributes().columns()) {
            if (isNumeric(layer, property)) {
                found.add(property);
            }
        }
        return found;
    }

    private static boolean isNumeric(Layer layer, String property) {
        int numbers = 0;
        int stride = Math.max(1, layer.features() / LOOKED_AT);
        for (int feature = 0; feature < layer.features(); feature += stride) {
            if (!Double.isNaN(number(layer.attributes(), feature, property))) {
                numbers++;
            } else if (!layer.attributes().text(feature, property).isBlank()) {
                return false;
            }
        }
        return numbers > 0;
    }
}
