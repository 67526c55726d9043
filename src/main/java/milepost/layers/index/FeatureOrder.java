package milepost.layers.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.work.Cancel;

/**
 * In which order a table lists the features of a layer, and which of them: feature numbers and nothing else, so that
 * millions need four bytes each. Numbers come before texts, texts are in alphabetical order whatever their case, features
 * without a value come last in either direction, and equals stay in the order of the file.
 */
public final class FeatureOrder {

    private static final int CHECK_EVERY = 0xFFFF;

    /**
     * What is wanted.
     *
     * @param words  features are listed when some property contains this, whatever its case; "" for all
     * @param sorted empty for the order of the file
     */
    public record Query(String words, Optional<Sorting> sorted) {

        /** All features, in the order of the file. */
        public static final Query ALL = new Query("", Optional.empty());
    }

    /** By the values of one property. */
    public record Sorting(String column, boolean descending) {
    }

    private final Layer layer;
    private final Cancel cancel;

    private FeatureOrder(Layer layer, Cancel cancel) {
        this.layer = layer;
        this.cancel = cancel;
    }

    /** The numbers of the features listed, from 0, in their order. A worker's work: seconds for millions of features. */
    public static int[] of(Layer layer, Query query, Cancel cancel) {
        FeatureOrder order = new FeatureOrder(layer, cancel);
        int[] listed = order.matching(query.words().strip().toLowerCase(Locale.ROOT));
        return query.sorted().map(by -> order.sorted(listed, by)).orElse(listed);
    }

    private int[] matching(String words) {
        int[] found = new int[layer.features()];
        int count = 0;
        for (int feature = 0; feature < found.length; feature++) {
            check(feature);
            if (words.isEmpty() || matches(feature, words)) {
                found[count++] = feature;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean matches(int feature, String words) {
        Attributes attributes = layer.attributes();
        for (String column : attributes.columns()) {
            if (attributes.text(feature, column).toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private int[] sorted(int[] features, Sorting by) {
        double[] numbers = new double[features.length];
        String[] texts = new String[features.length];
        Map<String, String> once = new HashMap<>();
        for (int i = 0; i < features.length; i++) {
            check(i);
            numbers[i] = layer.attributes().number(features[i], by.column());
            String text = Double.isNaN(numbers[i]) ? layer.attributes().text(features[i], by.column()) : "";
            texts[i] = text.isEmpty() ? null : once.computeIfAbsent(text, same -> same);
        }
        return byRank(features, ranks(numbers, texts, once), by.descending());
    }

    /** The rank of each value, equal values alike; -1 for none. */
    private static int[] ranks(double[] numbers, String[] texts, Map<String, String> distinctTexts) {
        double[] values = distinct(numbers);
        String[] words = distinctTexts.keySet().toArray(String[]::new);
        Arrays.sort(words, String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        Map<String, Integer> rankOfWord = new HashMap<>();
        for (String word : words) {
            rankOfWord.put(word, values.length + rankOfWord.size());
        }
        int[] ranks = new int[numbers.length];
        for (int i = 0; i < ranks.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                ranks[i] = Arrays.binarySearch(values, numbers[i]);
            } else {
                ranks[i] = texts[i] == null ? -1 : rankOfWord.get(texts[i]);
            }
        }
        return ranks;
    }

    /** In ascending order, without NaN. */
    private static double[] distinct(double[] numbers) {
        double[] values = numbers.clone();
        // NaN is sorted last.
        Arrays.sort(values);
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value) && (count == 0 || Double.compare(values[count - 1], value) != 0)) {
                values[count++] = value;
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** Sorts pairs of rank and place, packed into one number each. */
    private int[] byRank(int[] features, int[] ranks, boolean descending) {
        long[] keys = new long[features.length];
        for (int i = 0; i < keys.length; i++) {
            long rank = ranks[i] < 0 ? Integer.MAX_VALUE : descending ? Integer.MAX_VALUE - 1L - ranks[i] : ranks[i];
            keys[i] = rank << 32 | i;
        }
        cancel.check();
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = features[(int) keys[i]];
        }
        return order;
    }

    private void check(int row) {
        if ((row & CHECK_EVERY) == 0) {
            cancel.check();
        }
    }
}
