package milepost.render.looks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milepost.layers.Layer;
import milepost.story.look.ColourBy;

/**
 * The features of a layer, coloured by one of their properties.
 *
 * @param classes in the order of the legend
 * @param classOf the index of each feature's class
 */
public record ColourClasses(List<ColourClass> classes, int[] classOf) {

    /** @param words what the legend says @param argb opaque */
    public record ColourClass(String words, int argb) {
    }

    private static final String OTHER = "Other";
    private static final String NONE = "No value";

    /** @param dark the map under it is dark */
    public static ColourClasses of(Layer layer, ColourBy by, boolean dark) {
        return by.scheme() == ColourBy.Scheme.CATEGORIES ? categories(layer, by, dark) : graduated(layer, by, dark);
    }

    private static ColourClasses categories(Layer layer, ColourBy by, boolean dark) {
        Map<String, Integer> counts = new HashMap<>();
        for (int feature = 0; feature < layer.features(); feature++) {
            counts.merge(Values.words(layer.attributes(), feature, by.property()), 1, Integer::sum);
        }
        boolean none = counts.remove("") != null;
        List<String> own = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey)
                .limit(counts.size() > by.classes() ? by.classes() - 1 : by.classes()).toList();
        List<String> ordered = own.stream().allMatch(ColourClasses::isNumber) ? own.stream().sorted(Comparator.comparingDouble(Double::parseDouble)).toList() : own;
        List<ColourClass> classes = new ArrayList<>();
        Map<String, Integer> indices = new HashMap<>();
        for (String value : ordered) {
            indices.put(value, classes.size());
            classes.add(new ColourClass(value, Palette.category(classes.size(), dark)));
        }
        int other = own.size() < counts.size() ? added(classes, new ColourClass(OTHER, Palette.other(dark))) : -1;
        int missing = none ? added(classes, new ColourClass(NONE, Palette.none(dark))) : -1;
        int[] classOf = new int[layer.features()];
        for (int feature = 0; feature < classOf.length; feature++) {
            String value = Values.words(layer.attributes(), feature, by.property());
            classOf[feature] = value.isEmpty() ? missing : indices.getOrDefault(value, other);
        }
        return new ColourClasses(List.copyOf(classes), classOf);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static int added(List<ColourClass> classes, ColourClass last) {
        classes.add(last);
        return classes.size() - 1;
    }

    private static ColourClasses graduated(Layer layer, ColourBy by, boolean dark) {
        double[] limits = Limits.of(Values.numbers(layer, by.property()), by.scheme(), by.classes());
        boolean any = Values.numbers(layer, by.property()).length > 0;
        List<ColourClass> classes = new ArrayList<>();
        int count = any ? limits.length + 1 : 0;
        for (int i = 0; i < count; i++) {
            classes.add(new ColourClass(words(layer, by, limits, i), Palette.graduated(by.ramp(), i, count, dark)));
        }
        int missing = -1;
        int[] classOf = new int[layer.features()];
        for (int feature = 0; feature < classOf.length; feature++) {
            double number = Values.number(layer.attributes(), feature, by.property());
            if (Double.isNaN(number) && missing < 0) {
                missing = added(classes, new ColourClass(NONE, Palette.none(dark)));
            }
            classOf[feature] = Double.isNaN(number) ? missing : classOf(limits, number);
        }
        return new ColourClasses(List.copyOf(classes), classOf);
    }

    private static int classOf(double[] limits, double number) {
        int at = Arrays.binarySearch(limits, number);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** A limit belongs to the class above it. */
    private static String words(Layer layer, ColourBy by, double[] limits, int index) {
        if (limits.length == 0) {
            return Rounding.words(Values.numbers(layer, by.property())[0]);
        }
        if (index == 0) {
            return "under " + Rounding.words(limits[0]);
        }
        return index == limits.length ? Rounding.words(limits[index - 1]) + " and more"
                : Rounding.words(limits[index - 1]) + " to " + Rounding.words(limits[index]);
    }
}
