package milepost.places;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Folded names in order, each with the feature it belongs to, packed into three arrays: a name costs its letters and
 * eight bytes. Immutable.
 */
final class FoldedNames {

    private final byte[] letters;
    private final int[] starts;
    private final int[] features;

    private FoldedNames(byte[] letters, int[] starts, int[] features) {
        this.letters = letters;
        this.starts = starts;
        this.features = features;
    }

    /** Collects names before they are put in order. */
    static final class Collector {
        private record Name(byte[] folded, int feature) { }

        private final List<Name> names = new ArrayList<>();

        void add(String name, int feature) {
            String folded = NameFolding.fold(name);
            if (!folded.isEmpty()) {
                names.add(new Name(folded.getBytes(StandardCharsets.UTF_8), feature));
            }
        }

        FoldedNames inOrder() {
            names.sort(Comparator.comparing(Name::folded, Arrays::compareUnsigned).thenComparingInt(Name::feature));
            byte[] letters = new byte[names.stream().mapToInt(name -> name.folded.length).sum()];
            int[] starts = new int[names.size() + 1];
            int[] features = new int[names.size()];
            for (int i = 0; i < features.length; i++) {
                byte[] folded = names.get(i).folded;
                System.arraycopy(folded, 0, letters, starts[i], folded.length);
                starts[i + 1] = starts[i] + folded.length;
                features[i] = names.get(i).feature;
            }
            return new FoldedNames(letters, starts, features);
        }
    }

    /** Tells every feature that has exactly this name, none for nothing; one with the name twice is told twice. */
    void exactly(String name, IntConsumer feature) {
        byte[] wanted = NameFolding.fold(name).getBytes(StandardCharsets.UTF_8);
        for (int i = firstNotBefore(wanted); i < features.length && startsWith(i, wanted) && length(i) == wanted.length; i++) {
            feature.accept(features[i]);
        }
    }

    /** Tells every feature that has a name beginning like this, the exact ones among them; none for nothing. */
    void beginning(String prefix, IntConsumer feature) {
        byte[] wanted = NameFolding.fold(prefix).getBytes(StandardCharsets.UTF_8);
        for (int i = firstNotBefore(wanted); wanted.length > 0 && i < features.length && startsWith(i, wanted); i++) {
            feature.accept(features[i]);
        }
    }

    private int firstNotBefore(byte[] wanted) {
        int low = 0;
        int high = features.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(letters, starts[middle], starts[middle + 1], wanted, 0, wanted.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean startsWith(int name, byte[] wanted) {
        return length(name) >= wanted.length
                && Arrays.equals(letters, starts[name], starts[name] + wanted.length, wanted, 0, wanted.length);
    }

    private int length(int name) {
        return starts[name + 1] - starts[name];
    }
}
