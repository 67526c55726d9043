package milepost.layers;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What was mended in which features of a layer, by the codes of the report. Immutable. */
public final class Repairs {

    /** Nothing was. */
    public static final Repairs NONE = new Repairs(Map.of());

    private final Map<String, BitSet> features;

    /** @param features by code, the numbers of the features */
    public Repairs(Map<String, BitSet> features) {
        Map<String, BitSet> copy = new HashMap<>();
        features.forEach((code, which) -> copy.put(code, (BitSet) which.clone()));
        this.features = Map.copyOf(copy);
    }

    /** The codes of all that was mended anywhere ("unclosed-ring"). */
    public Set<String> codes() {
        return features.keySet();
    }

    /** The codes of what was mended in a feature. */
    public Set<String> of(int feature) {
        Set<String> codes = new TreeSet<>();
        features.forEach((code, which) -> {
            if (which.get(feature)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** The features in which this was mended, ascending. */
    public IntStream features(String code) {
        return features.getOrDefault(code, new BitSet()).stream();
    }
}
