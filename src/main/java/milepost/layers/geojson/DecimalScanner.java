package milepost.layers.geojson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers as JSON writes them from bytes, eight digits at once. Every bit is the one that
 * {@link Double#parseDouble} gives: short decimals are one exact division (Clinger, "How to read floating point numbers
 * accurately", 1990), longer ones go through {@link DecimalRounding}, and what neither can settle is left to Java.
 */
final class DecimalScanner {

    /** Bytes that must stand behind the text, so that eight can be read anywhere in it. */
    static final int PADDING = 8;

    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030303030303030L;
    private static final long BEYOND_NINE = 0x7676767676767676L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int MOST_DIGITS = 18;
    private static final long LARGEST_EXACT = 1L << 53;
    private static final int LARGEST_EXPONENT = 9999;

    private static final long[] WHOLE_POWERS = new long[MOST_DIGITS + 1];
    private static final double[] EXACT_POWERS = new double[23];

    static {
        long power = 1;
        for (int i = 0; i <= MOST_DIGITS; i++) {
            WHOLE_POWERS[i] = power;
            power *= 10;
        }
        double exact = 1;
        for (int i = 0; i < EXACT_POWERS.length; i++) {
            EXACT_POWERS[i] = exact;
            exact *= 10;
        }
    }

    private long digits;
    private int end;
    private boolean whole;
    private boolean plain;

    /** Behind the number just read. */
    int end() {
        return end;
    }

    /** Whether the number just read has neither a fraction nor an exponent. */
    boolean whole() {
        return whole;
    }

    /** Whether {@link #digits} has all digits of the number just read. */
    boolean plain() {
        return plain;
    }

    /** The digits of the number just read as one whole number, without sign and point. */
    long digits() {
        return digits;
    }

    /** The number that begins at this place; NaN when none does that JSON allows. The text needs {@link #PADDING}. */
    double read(byte[] text, int from) {
        boolean negative = text[from] == '-';
        int start = negative ? from + 1 : from;
        int point = run(text, start, 0);
        int count = point - start;
        if (count == 0 || count > 1 && text[start] == '0') {
            return Double.NaN;
        }
        whole = text[point] != '.';
        if (whole) {
            return finish(text, from, point, count, 0, negative);
        }
        int at = run(text, point + 1, digits);
        int fraction = at - point - 1;
        if (fraction == 0) {
            return Double.NaN;
        }
        return finish(text, from, at, count + fraction, fraction, negative);
    }

    /** Appends the digits from a place on to the ones there are; returns the place behind them. */
    private int run(byte[] text, int from, long before) {
        long value = before;
        int at = from;
        while (true) {
            long eight = (long) EIGHT_BYTES.get(text, at) ^ ZEROS;
            long others = (eight + BEYOND_NINE | eight) & HIGH_BITS;
            if (others != 0) {
                int count = Long.numberOfTrailingZeros(others) >>> 3;
                digits = count == 0 ? value : value * WHOLE_POWERS[count] + valueOf(eight << 64 - 8 * count);
                return at + count;
            }
            value = value * 100_000_000 + valueOf(eight);
            at += 8;
        }
    }

    /** The value of eight digits, the first in the lowest byte. */
    private static long valueOf(long eight) {
        long pairs = eight * 10 + (eight >>> 8);
        return (pairs & 0x000000FF000000FFL) * 0x000F424000000064L
                + (pairs >>> 16 & 0x000000FF000000FFL) * 0x0000271000000001L >>> 32;
    }

    private double finish(byte[] text, int from, int to, int count, int fraction, boolean negative) {
        byte next = text[to];
        plain = count <= MOST_DIGITS;
        if (next == 'e' || next == 'E') {
            return withExponent(text, from, to, count, fraction, negative);
        }
        end = to;
        if (plain && digits <= LARGEST_EXACT) {
            double value = digits / EXACT_POWERS[fraction];
            return negative ? -value : value;
        }
        return rounded(text, from, count, -fraction, negative);
    }

    private double withExponent(byte[] text, int from, int to, int count, int fraction, boolean negative) {
        whole = false;
        int at = to + 1;
        boolean small = text[at] == '-';
        if (small || text[at] == '+') {
            at++;
        }
        int first = at;
        int exponent = 0;
        while (text[at] >= '0' && text[at] <= '9') {
            exponent = Math.min(LARGEST_EXPONENT, exponent * 10 + text[at] - '0');
            at++;
        }
        if (at == first) {
            return Double.NaN;
        }
        end = at;
        return rounded(text, from, count, (small ? -exponent : exponent) - fraction, negative);
    }

    private double rounded(byte[] text, int from, int count, int power, boolean negative) {
        if (count <= MOST_DIGITS) {
            double value = DecimalRounding.nearest(digits, power);
            if (value >= 0) {
                return negative ? -value : value;
            }
        }
        return Double.parseDouble(new String(text, from, end - from, StandardCharsets.ISO_8859_1));
    }
}
