package milepost.places.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the names that begin nearly like a text: with so many letters wrong, missing or too many. The names are walked in order, so that what
 * they share at the beginning is compared once, and those whose beginning is too different already are leapt over together. V. Levenshtein's distance,
 * one row a letter, over bytes, so that a Cyrillic letter may count for two. Not thread-safe.
 */
final class NearBeginnings {

    /** Bytes of the longest text that can be looked for. */
    static final int LONGEST = 64;
    private static final int NONE = Integer.MAX_VALUE;

    private final byte[] letters;
    private final int[] starts;
    private final byte[] wanted;
    private final int slips;
    /** The distance of each beginning of the text from the name's letters up to here, one row a letter. */
    private final int[][] rows;
    /** After so many letters the name at hand is near enough, whatever follows. */
    private int nearAt;
    /** After so many letters it cannot become so any more. */
    private int hopelessAt;

    /** @param starts of the names in {@code letters}, in order, and the end of the last one */
    NearBeginnings(byte[] letters, int[] starts, byte[] wanted, int slips) {
        this.letters = letters;
        this.starts = starts;
        this.wanted = wanted;
        this.slips = slips;
        rows = new int[wanted.length + slips + 1][wanted.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            rows[0][i] = i;
        }
    }

    /** Tells the number of each such name. */
    void tell(IntConsumer name) {
        int names = starts.length - 1;
        int shared = 0;
        nearAt = NONE;
        hopelessAt = NONE;
        for (int i = 0; i < names; ) {
            compare(i, shared);
            if (nearAt != NONE) {
                name.accept(i);
            }
            int next = hopelessAt == NONE ? i + 1 : firstAfter(i, hopelessAt);
            shared = next < names ? sharedLetters(i, next) : 0;
            i = next;
        }
    }

    private void compare(int name, int shared) {
        if (nearAt <= shared) {
            return;
        }
        nearAt = NONE;
        hopelessAt = NONE;
        int most = Math.min(length(name), rows.length - 1);
        for (int depth = Math.min(shared, most) + 1; depth <= most; depth++) {
            int least = fill(depth, letters[starts[name] + depth - 1]);
            if (depth >= wanted.length - slips && rows[depth][wanted.length] <= slips) {
                nearAt = depth;
                return;
            }
            if (least > slips) {
                hopelessAt = depth;
                return;
            }
        }
    }

    /**
     * No farther from the diagonal than there may be slips: beyond it the distance is larger anyway.
     *
     * @return the least distance in the row
     */
    private int fill(int depth, byte letter) {
        int[] before = rows[depth - 1];
        int[] row = rows[depth];
        int first = Math.max(1, depth - slips);
        int last = Math.min(wanted.length, depth + slips);
        row[first - 1] = first == 1 ? depth : slips + 1;
        int least = row[first - 1];
        for (int i = first; i <= last; i++) {
            int here = before[i - 1] + (wanted[i - 1] == letter ? 0 : 1);
            here = Math.min(here, Math.min(before[i], row[i - 1]) + 1);
            row[i] = here;
            least = Math.min(least, here);
        }
        if (last < wanted.length) {
            row[last + 1] = slips + 1;
        }
        return least;
    }

    /** The first name after this one that does not share so many of its letters. */
    private int firstAfter(int name, int letterCount) {
        int low = name + 1;
        int step = 1;
        int high = low;
        while (high < starts.length - 1 && shares(name, high, letterCount)) {
            low = high + 1;
            high += step;
            step *= 2;
        }
        high = Math.min(high, starts.length - 1);
        while (low < high) {
            int middle = low + high >>> 1;
            if (shares(name, middle, letterCount)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean shares(int name, int other, int letterCount) {
        return length(other) >= letterCount && Arrays.equals(letters, starts[name], starts[name] + letterCount, letters, starts[other], starts[other] + letterCount);
    }

    private int sharedLetters(int name, int next) {
        int mismatch = Arrays.mismatch(letters, starts[name], starts[name + 1], letters, starts[next], starts[next + 1]);
        return mismatch < 0 ? length(name) : mismatch;
    }

    private int length(int name) {
        return starts[name + 1] - starts[name];
    }
}
