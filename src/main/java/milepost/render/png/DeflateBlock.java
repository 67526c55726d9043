package milepost.render.png;

import java.util.Arrays;

/** Literals and repetitions that are written together, with codes made for them (RFC 1951, 3.2.7). */
final class DeflateBlock {

    private static final int MOST = 1 << 16;
    private static final int END = 256;
    private static final int[] LENGTHS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    private static final int[] LENGTH_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int[] RUN_BITS = {2, 3, 7};
    private static final byte[] LENGTH_SYMBOL = lengthSymbols();

    private final BitSink out;
    /** A literal, or a length in the upper half and a distance in the lower. */
    private final int[] tokens = new int[MOST];
    private final int[] literalCounts = new int[286];
    private final int[] distanceCounts = new int[30];
    private int size;
    private boolean ended;

    DeflateBlock(BitSink out) {
        this.out = out;
    }

    boolean full() {
        return size == MOST;
    }

    boolean empty() {
        return size == 0;
    }

    /** Whether the last block has been written. */
    boolean ended() {
        return ended;
    }

    void literal(int value) {
        tokens[size++] = value;
        literalCounts[value]++;
    }

    /** @param length 3 to 258 @param distance 1 to 32,767 */
    void repetition(int length, int distance) {
        tokens[size++] = length << 16 | distance;
        literalCounts[257 + LENGTH_SYMBOL[length]]++;
        distanceCounts[distanceSymbol(distance)]++;
    }

    void write(boolean last) {
        literalCounts[END]++;
        HuffmanCode literals = HuffmanCode.of(literalCounts, 15);
        if (Arrays.stream(distanceCounts).allMatch(count -> count == 0)) {
            distanceCounts[0] = 1;
        }
        HuffmanCode distances = HuffmanCode.of(distanceCounts, 15);
        out.put(last ? 1 : 0, 1);
        out.put(2, 2);
        header(literals, distances);
        for (int i = 0; i < size; i++) {
            token(tokens[i], literals, distances);
        }
        symbol(literals, END);
        Arrays.fill(literalCounts, 0);
        Arrays.fill(distanceCounts, 0);
        size = 0;
        ended = last;
    }

    private void token(int token, HuffmanCode literals, HuffmanCode distances) {
        int length = token >>> 16;
        if (length == 0) {
            symbol(literals, token);
            return;
        }
        int lengthSymbol = LENGTH_SYMBOL[length];
        symbol(literals, 257 + lengthSymbol);
        out.put(length - LENGTHS[lengthSymbol], LENGTH_BITS[lengthSymbol]);
        int distance = token & 0xFFFF;
        int symbol = distanceSymbol(distance);
        symbol(distances, symbol);
        int bits = distanceBits(symbol);
        out.put(distance - 1 & (1 << bits) - 1, bits);
    }

    private void header(HuffmanCode literals, HuffmanCode distances) {
        int literalCount = used(literals.lengths, 257);
        int distanceCount = used(distances.lengths, 1);
        int[] lengths = Arrays.copyOf(literals.lengths, literalCount + distanceCount);
        System.arraycopy(distances.lengths, 0, lengths, literalCount, distanceCount);
        int[] runs = runs(lengths);
        int[] counts = new int[19];
        for (int run : runs) {
            counts[run >>> 8]++;
        }
        HuffmanCode code = HuffmanCode.of(counts, 7);
        int orderCount = 19;
        while (orderCount > 4 && code.lengths[ORDER[orderCount - 1]] == 0) {
            orderCount--;
        }
        out.put(literalCount - 257, 5);
        out.put(distanceCount - 1, 5);
        out.put(orderCount - 4, 4);
        for (int i = 0; i < orderCount; i++) {
            out.put(code.lengths[ORDER[i]], 3);
        }
        for (int run : runs) {
            symbol(code, run >>> 8);
            if (run >>> 8 >= 16) {
                out.put(run & 0xFF, RUN_BITS[(run >>> 8) - 16]);
            }
        }
    }

    /** Code lengths with repetitions of them: the symbol in the upper bits, in the lower eight what follows it. */
    private static int[] runs(int[] lengths) {
        int[] runs = new int[lengths.length];
        int count = 0;
        for (int i = 0; i < lengths.length;) {
            int same = 1;
            while (i + same < lengths.length && lengths[i + same] == lengths[i]) {
                same++;
            }
            int took = 1;
            if (lengths[i] == 0 && same >= 11) {
                took = Math.min(same, 138);
                runs[count++] = 18 << 8 | took - 11;
            } else if (lengths[i] == 0 && same >= 3) {
                took = same;
                runs[count++] = 17 << 8 | took - 3;
            } else if (i > 0 && lengths[i] == lengths[i - 1] && same >= 3) {
                took = Math.min(same, 6);
                runs[count++] = 16 << 8 | took - 3;
            } else {
                runs[count++] = lengths[i] << 8;
            }
            i += took;
        }
        return Arrays.copyOf(runs, count);
    }

    private static int used(int[] lengths, int least) {
        int count = lengths.length;
        while (count > least && lengths[count - 1] == 0) {
            count--;
        }
        return count;
    }

    private void symbol(HuffmanCode code, int symbol) {
        out.put(code.codes[symbol], code.lengths[symbol]);
    }

    private static int distanceSymbol(int distance) {
        int from = distance - 1;
        if (from < 4) {
            return from;
        }
        int bits = 30 - Integer.numberOfLeadingZeros(from);
        return 2 * bits + 2 + (from >>> bits & 1);
    }

    private static int distanceBits(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    private static byte[] lengthSymbols() {
        byte[] symbols = new byte[259];
        for (int symbol = 0; symbol < LENGTHS.length; symbol++) {
            int end = symbol + 1 < LENGTHS.length ? LENGTHS[symbol + 1] : 259;
            for (int length = LENGTHS[symbol]; length < end; length++) {
                symbols[length] = (byte) symbol;
            }
        }
        return symbols;
    }
}
