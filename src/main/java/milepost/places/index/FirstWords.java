package milepost.places.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the names with a first word begin: a table with open addressing, so that most words of a text are told in one
 * step to begin no name. Immutable.
 */
final class FirstWords {

    private static final int EMPTY = -1;
    private static final Group NONE = new Group(0, 0);
    private static final int GOLDEN = 0x9e3779b9;

    private final byte[] letters;
    private final int[] starts;
    private final int[] slots;
    private final int[] ends;

    /** The names from the first to before the end share their first word. */
    record Group(int first, int end) { }

    private FirstWords(byte[] letters, int[] starts, int slots) {
        this.letters = letters;
        this.starts = starts;
        this.slots = new int[slots];
        this.ends = new int[slots];
        Arrays.fill(this.slots, EMPTY);
    }

    /** @param starts of the names in {@code letters}, in order, and the end of the last one */
    static FirstWords of(byte[] letters, int[] starts) {
        int names = starts.length - 1;
        FirstWords words = new FirstWords(letters, starts, Integer.highestOneBit(Math.max(1, names)) << 2);
        int end;
        for (int name = 0; name < names; name = end) {
            end = words.endOf(name);
            words.put(name, end);
        }
        return words;
    }

    private void put(int name, int end) {
        int slot = slot(letters, starts[name], wordEnd(name));
        while (slots[slot] != EMPTY) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = name;
        ends[slot] = end;
    }

    /** The names whose first word is the first one of these; an empty group for none. */
    Group group(String words) {
        int blank = words.indexOf(' ');
        byte[] word = (blank < 0 ? words : words.substring(0, blank)).getBytes(StandardCharsets.UTF_8);
        for (int slot = slot(word, 0, word.length); slots[slot] != EMPTY; slot = slot + 1 & slots.length - 1) {
            int name = slots[slot];
            if (Arrays.equals(letters, starts[name], wordEnd(name), word, 0, word.length)) {
                return new Group(name, ends[slot]);
            }
        }
        return NONE;
    }

    /** The first name after those that share their first word with this one. A blank sorts before all letters, so they are neighbours. */
    private int endOf(int name) {
        int from = starts[name];
        int to = wordEnd(name);
        int end = name + 1;
        while (end < starts.length - 1 && Arrays.equals(letters, starts[end], wordEnd(end), letters, from, to)) {
            end++;
        }
        return end;
    }

    private int wordEnd(int name) {
        int end = starts[name];
        while (end < starts[name + 1] && letters[end] != ' ') {
            end++;
        }
        return end;
    }

    private int slot(byte[] word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word[i];
        }
        return hash * GOLDEN >>> 32 - Integer.numberOfTrailingZeros(slots.length);
    }
}
