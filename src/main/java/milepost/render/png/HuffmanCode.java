package milepost.render.png;

import java.util.Arrays;

/** A canonical Huffman code of limited length for symbols of given frequencies (RFC 1951, 3.2.2). Ties go to the lower symbol. */
final class HuffmanCode {

    final int[] lengths;
    /** Each symbol's code, its bits in the order in which they are written. */
    final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** The code in which a symbol has so many bits. */
    static HuffmanCode ofLengths(int... lengths) {
        return new HuffmanCode(lengths);
    }

    /** @param longest the most bits a symbol may have; a code of one symbol has one bit */
    static HuffmanCode of(int[] frequencies, int longest) {
        long[] used = new long[frequencies.length];
        int count = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                used[count++] = (long) frequencies[symbol] << 16 | symbol;
            }
        }
        Arrays.sort(used, 0, count);
        int[] perLength = limited(depths(used, count), longest);
        int[] lengths = new int[frequencies.length];
        int next = 0;
        for (int length = longest; length > 0; length--) {
            for (int i = 0; i < perLength[length]; i++) {
                lengths[(int) (used[next++] & 0xFFFF)] = length;
            }
        }
        return new HuffmanCode(lengths);
    }

    /** How many symbols have each depth in the tree; symbols come in order of their frequency. */
    private static int[] depths(long[] used, int count) {
        int[] perDepth = new int[Math.max(2, count + 1)];
        if (count == 1) {
            perDepth[1] = 1;
        }
        if (count < 2) {
            return perDepth;
        }
        long[] weights = new long[2 * count - 1];
        int[] parents = new int[2 * count - 1];
        for (int i = 0; i < count; i++) {
            weights[i] = used[i] >>> 16;
        }
        int leaf = 0;
        int inner = count;
        for (int node = count; node < weights.length; node++) {
            for (int child = 0; child < 2; child++) {
                int least = inner >= node || leaf < count && weights[leaf] <= weights[inner] ? leaf++ : inner++;
                weights[node] += weights[least];
                parents[least] = node;
            }
        }
        int[] depth = new int[weights.length];
        for (int node = weights.length - 2; node >= 0; node--) {
            depth[node] = depth[parents[node]] + 1;
            if (node < count) {
                perDepth[depth[node]]++;
            }
        }
        return perDepth;
    }

    /** Moves what is too deep up, and lets something shallower down for it, until the code is complete again. */
    private static int[] limited(int[] perDepth, int longest) {
        int[] limited = Arrays.copyOf(perDepth, longest + 1);
        for (int depth = longest + 1; depth < perDepth.length; depth++) {
            limited[longest] += perDepth[depth];
        }
        long total = 0;
        int symbols = 0;
        for (int length = 1; length <= longest; length++) {
            total += (long) limited[length] << longest - length;
            symbols += limited[length];
        }
        while (symbols > 1 && total > 1L << longest) {
            limited[longest]--;
            int shorter = longest - 1;
            while (limited[shorter] == 0) {
                shorter--;
            }
            limited[shorter]--;
            limited[shorter + 1] += 2;
            total--;
        }
        return limited;
    }

    private static int[] codes(int[] lengths) {
        int[] next = new int[17];
        for (int length : lengths) {
            if (length > 0) {
                next[length + 1]++;
            }
        }
        for (int length = 1; length < next.length; length++) {
            next[length] = next[length] + next[length - 1] << 1;
        }
        // Above, next[l] has become the first code of length l: (first of l − 1, plus how many there are of it), doubled.
        int[] codes = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (lengths[symbol] > 0) {
                codes[symbol] = Integer.reverse(next[lengths[symbol]]++) >>> 32 - lengths[symbol];
            }
        }
        return codes;
    }
}
