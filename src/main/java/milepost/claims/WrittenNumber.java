package milepost.claims;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What the digits of a number give away about how exactly it is meant.
 *
 * @param value         the number
 * @param grain         place value of the last significant digit (130 → 10, 183 → 1); a digit that counts in full
 *                      counts with its value (35 → 5, 1,500 → 500)
 * @param lastDigit     the last digit written, 0 to 9 (130 → 0, 2.5 → 5)
 * @param lastDigitUnit place value of the last digit written (130 → 1, 2.5 → 0.1)
 */
record WrittenNumber(double value, double grain, int lastDigit, double lastDigitUnit) {

    private static final int MOST_DIGITS = 40;

    /**
     * @param text       the number as written, with any group and decimal marks; when it does not spell the value in
     *                   digits ("forty", "half a"), the value's own shortest digits are taken
     * @param value      the number, 0 or more
     * @param fullDigits digits that count in full
     */
    static WrittenNumber of(String text, double value, Set<Integer> fullDigits) {
        String digits = digitsOf(text);
        int decimals = decimals(digits, value);
        if (decimals < 0) {
            BigDecimal plain = shortest(value);
            digits = plain.unscaledValue().toString();
            decimals = plain.scale();
        }
        return of(digits, decimals, value, fullDigits);
    }

    private static WrittenNumber of(String digits, int decimals, double value, Set<Integer> fullDigits) {
        int significant = digits.length();
        while (decimals == 0 && significant > 1 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        int lastSignificant = digits.charAt(significant - 1) - '0';
        int power = digits.length() - significant - decimals;
        BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(power);
        BigDecimal grain = fullDigits.contains(lastSignificant) ? place.multiply(BigDecimal.valueOf(lastSignificant)) : place;
        int lastDigit = digits.charAt(digits.length() - 1) - '0';
        return new WrittenNumber(value, grain.doubleValue(), lastDigit, BigDecimal.ONE.scaleByPowerOfTen(-decimals).doubleValue());
    }

    /**
     * How many of the digits stand after the decimal mark, found by the value: "1.500" is 1,500 in one language and
     * 1.5 in another. −1 when the digits do not spell the value at all.
     */
    private static int decimals(String digits, double value) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return -1;
        }
        for (int decimals = 0; decimals <= digits.length(); decimals++) {
            if (new BigDecimal(digits).scaleByPowerOfTen(-decimals).doubleValue() == value) {
                return decimals;
            }
        }
        return -1;
    }

    private static String digitsOf(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(letter -> letter >= '0' && letter <= '9').forEach(letter -> digits.append((char) letter));
        return digits.toString();
    }

    private static BigDecimal shortest(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
