package milepost.places.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Folded names in order, each with the place it belongs to, packed into three arrays: a name costs its letters and
 * eight bytes. Immutable.
 */
public final class FoldedNames {

    private final byte[] letters;
    private final int[] starts;
    private final int[] places;
    private volatile FirstWords firstWords;

    private FoldedNames(byte[] letters, int[] starts, int[] places) {
        this.letters = letters;
        this.starts = starts;
        this.places = places;
    }

    /** Collects names before they are put in order. */
    static final class Collector {
        private record Name(byte[] folded, int place) { }

        private final List<Name> names = new ArrayList<>();

        void add(String name, int place) {
            String folded = NameFolding.fold(name);
            if (!folded.isEmpty()) {
                names.add(new Name(folded.getBytes(StandardCharsets.UTF_8), place));
            }
        }

        FoldedNames inOrder() {
            names.sort(Comparator.comparing(Name::folded, Arrays::compareUnsigned).thenComparingInt(Name::place));
            byte[] letters = new byte[names.stream().mapToInt(name -> name.folded.length).sum()];
            int[] starts = new int[names.size() + 1];
            int[] places = new int[names.size()];
            for (int i = 0; i < places.length; i++) {
                byte[] folded = names.get(i).folded;
                System.arraycopy(folded, 0, letters, starts[i], folded.length);
                starts[i + 1] = starts[i] + folded.length;
                places[i] = names.get(i).place;
            }
            return new FoldedNames(letters, starts, places);
        }
    }

    /** Tells every place that has exactly this name, none for nothing; one with the name twice is told twice. */
    public void exactly(String name, IntConsumer place) {
        byte[] wanted = bytes(NameFolding.fold(name));
        exactly(wanted, firstNotBefore(wanted, 0, places.length), place);
    }

    private void exactly(byte[] wanted, int first, IntConsumer place) {
        for (int i = first; i < places.length && length(i) == wanted.length && startsWith(i, wanted); i++) {
            place.accept(places[i]);
        }
    }

    /** Tells every place that has a name beginning like this, the exact ones among them; none for nothing. */
    public void beginning(String prefix, IntConsumer place) {
        byte[] wanted = bytes(NameFolding.fold(prefix));
        for (int i = firstNotBefore(wanted, 0, places.length); wanted.length > 0 && i < places.length && startsWith(i, wanted); i++) {
            place.accept(places[i]);
        }
    }

    /**
     * The longest name that a row of words begins with.
     *
     * @param words folded, none of them empty; a word may hold a blank where it was written with a hyphen
     * @param from  the word a name would begin with
     * @return how many words it has; 0 when no name begins there
     */
    public int longest(String[] words, int from) {
        FirstWords.Group group = firstWords().group(words[from]);
        int name = group.first();
        StringBuilder text = new StringBuilder();
        int longest = 0;
        for (int word = from; word < words.length && name < group.end(); word++) {
            text.append(word == from ? "" : " ").append(words[word]);
            byte[] wanted = bytes(text.toString());
            name = firstNotBefore(wanted, name, group.end());
            if (name == group.end() || !startsWith(name, wanted)) {
                return longest;
            }
            longest = length(name) == wanted.length ? word - from + 1 : longest;
        }
        return longest;
    }

    /** Tells every place with a name that begins like this but for so many slips of a letter; see {@link NearBeginnings}. */
    public void beginningNearly(String prefix, int slips, IntConsumer place) {
        byte[] wanted = bytes(NameFolding.fold(prefix));
        if (wanted.length > 0 && wanted.length <= NearBeginnings.LONGEST) {
            new NearBeginnings(letters, starts, wanted, slips).tell(name -> place.accept(places[name]));
        }
    }

    private FirstWords firstWords() {
        FirstWords known = firstWords;
        if (known == null) {
            known = FirstWords.of(letters, starts);
            firstWords = known;
        }
        return known;
    }

    private int firstNotBefore(byte[] wanted, int from, int to) {
        int low = from;
        int high = to;
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

    private static byte[] bytes(String folded) {
        return folded.getBytes(StandardCharsets.UTF_8);
    }

    void write(PackedWriter out) {
        out.ints(lengths());
        out.ints(places);
        out.bytes(letters);
    }

    static FoldedNames read(ByteBuffer in) {
        int[] lengths = PackedWriter.ints(in);
        int[] places = PackedWriter.ints(in);
        byte[] letters = PackedWriter.bytes(in);
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        return new FoldedNames(letters, starts, places);
    }

    private int[] lengths() {
        int[] lengths = new int[places.length];
        Arrays.setAll(lengths, this::length);
        return lengths;
    }
}
