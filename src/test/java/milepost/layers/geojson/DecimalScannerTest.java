package milepost.layers.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bit of every number is the one that Double.parseDouble gives. */
class DecimalScannerTest {

    private static final int NUMBERS = 400_000;

    private final DecimalScanner scanner = new DecimalScanner();

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-0.0", "0e5", "1", "-1.5", "180", "9007199254740993", "9007199254740992.5", "1e400", "-1e400", "1e-400",
        "4.9e-324", "2.2250738585072014e-308", "2.2250738585072011e-308", "1.7976931348623157e308", "0.1", "0.30000000000000004", "117.70497704977049",
        "123456789012345678", "1234567890123456789", "12345678901234567890.123", "0.000000000000000000001234567890123456789", "8.41e21", "9e22",
        "1448997445238699", "5708990770823839524233143877797980545530986496e-1", "7.0e-40", "1e23", "89.999999999999985789145284797996282578"})
    void awkwardNumbersAreThoseOfJava(String number) {
        hold(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "-.5", "1.", "1.e5", "1e", "1e+", "01", "-012", "+1", "NaN", "Infinity", "x"})
    void whatIsNoNumberOfJsonIsNone(String text) {
        assertThat(read(text)).isNaN();
    }

    @Test
    void coordinatesAreThoseOfJava() {
        many(random -> Double.toString(random.nextDouble() * 360 - 180));
        many(random -> String.format(Locale.ROOT, "%." + random.nextInt(1, 18) + "f", random.nextDouble() * 360 - 180));
    }

    @Test
    void anyDigitsAreThoseOfJava() {
        many(random -> random.nextInt(-180, 181) + "." + random.nextLong(0, Long.MAX_VALUE));
        many(random -> (random.nextLong() >>> random.nextInt(64)) + "e" + random.nextInt(-60, 40));
        many(random -> Double.toString(Double.longBitsToDouble(random.nextLong() & 0xBFFFFFFFFFFFFFFFL)));
    }

    /** Numbers in the middle between two doubles are where rounding goes wrong. */
    @Test
    void halfwayNumbersAreThoseOfJava() {
        many(random -> {
            double low = random.nextDouble() * 180;
            return new java.math.BigDecimal(low).add(new java.math.BigDecimal(Math.nextUp(low))).divide(java.math.BigDecimal.TWO).toPlainString();
        });
        many(random -> Long.toString((1L << 53) + 2 * random.nextLong(1L << 52) + 1));
    }

    private void many(Function<Random, String> numbers) {
        Random random = new Random(20261126);
        for (int i = 0; i < NUMBERS; i++) {
            hold(numbers.apply(random));
        }
    }

    private void hold(String number) {
        double expected = Double.parseDouble(number);
        double found = read(number);
        if (Double.doubleToRawLongBits(found) != Double.doubleToRawLongBits(expected) || scanner.end() != number.length()) {
            throw new AssertionError(number + " was read as " + found + " up to " + scanner.end());
        }
    }

    private double read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return scanner.read(Arrays.copyOf(bytes, bytes.length + DecimalScanner.PADDING), 0);
    }
}
