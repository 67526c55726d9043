package milepost.layers.geojson;

import java.math.BigInteger;

/**
 * The double nearest to a whole number times a power of ten, by one or two multiplications of 64 bits (Lemire,
 * "Number parsing at a gigabyte per second", 2021). Where the product does not settle the last bit it says so.
 */
final class DecimalRounding {

    /** The answer where the caller has to calculate otherwise. */
    static final double UNSETTLED = -1;

    private static final int LOWEST_POWER = -40;
    private static final int HIGHEST_POWER = 22;
    private static final int BITS = 128;
    private static final int EXPONENT_BIAS = 1087;
    private static final int LARGEST_EXPONENT = 2046;
    private static final long LOW_NINE_BITS = 0x1FF;
    private static final long HIDDEN_BIT = 1L << 52;

    /** The highest 128 bits of each power of ten, rounded down, the upper half first. */
    private static final long[] POWERS = new long[2 * (HIGHEST_POWER - LOWEST_POWER + 1)];

    static {
        for (int power = LOWEST_POWER; power <= HIGHEST_POWER; power++) {
            BigInteger highest = highestBits(power);
            POWERS[2 * (power - LOWEST_POWER)] = highest.shiftRight(64).longValue();
            POWERS[2 * (power - LOWEST_POWER) + 1] = highest.longValue();
        }
    }

    private DecimalRounding() { }

    private static BigInteger highestBits(int power) {
        BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
        if (power >= 0) {
            return ten.shiftLeft(BITS).shiftRight(ten.bitLength());
        }
        BigInteger quotient = BigInteger.ONE.shiftLeft(BITS + ten.bitLength()).divide(ten);
        return quotient.shiftRight(quotient.bitLength() - BITS);
    }

    /** digits · 10^power, correctly rounded; {@link #UNSETTLED} where that needs more than these multiplications. */
    static double nearest(long digits, int power) {
        if (digits == 0) {
            return 0;
        }
        if (power < LOWEST_POWER || power > HIGHEST_POWER) {
            return UNSETTLED;
        }
        int zeros = Long.numberOfLeadingZeros(digits);
        long factor = digits << zeros;
        int index = 2 * (power - LOWEST_POWER);
        long upper = Math.unsignedMultiplyHigh(factor, POWERS[index]);
        long lower = factor * POWERS[index];
        if ((upper & LOW_NINE_BITS) == LOW_NINE_BITS && Long.compareUnsigned(lower + factor, lower) < 0) {
            long next = Math.unsignedMultiplyHigh(factor, POWERS[index + 1]);
            long middle = lower + next;
            if (Long.compareUnsigned(middle, lower) < 0) {
                upper++;
            }
            if (middle == -1 && (upper & LOW_NINE_BITS) == LOW_NINE_BITS) {
                return UNSETTLED;
            }
            lower = middle;
        }
        return rounded(upper, lower, zeros, power);
    }

    private static double rounded(long upper, long lower, int zeros, int power) {
        int top = (int) (upper >>> 63);
        long mantissa = upper >>> top + 9;
        if (lower == 0 && (upper & LOW_NINE_BITS) == 0 && (mantissa & 3) == 1) {
            return UNSETTLED;
        }
        mantissa = mantissa + (mantissa & 1) >>> 1;
        int exponent = (217706 * power >> 16) + EXPONENT_BIAS - zeros - (1 - top);
        if (mantissa >= HIDDEN_BIT << 1) {
            mantissa = HIDDEN_BIT;
            exponent++;
        }
        if (exponent < 1 || exponent > LARGEST_EXPONENT) {
            return UNSETTLED;
        }
        return Double.longBitsToDouble((long) exponent << 52 | mantissa & ~HIDDEN_BIT);
    }
}
