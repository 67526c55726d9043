package milepost.render.looks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people draw them up: 1, 2, 2.5 and 5 with noughts, and no digit more than needed. */
final class Rounding {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final double LEAST_PLAIN = 1e-6;
    private static final double MOST_PLAIN = 1e15;

    private Rounding() { }

    /** The least of the round steps that is no smaller. */
    static double stepAtLeast(double least) {
        double unit = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * unit >= least * (1 - 1e-12)) {
                return step * unit;
            }
        }
        return STEPS[STEPS.length - 1] * unit;
    }

    /** The most of the round steps that is no larger. */
    static double stepAtMost(double most) {
        double unit = Math.pow(10, Math.floor(Math.log10(most)));
        double found = unit;
        for (double step : STEPS) {
            found = step * unit <= most * (1 + 1e-12) ? step * unit : found;
        }
        return found;
    }

    static double toDigits(double number, int digits) {
        return new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue();
    }

    /** A multiple of a step without the dust that adding leaves: 0.3, not 0.30000000000000004. */
    static double tidy(double number, double step) {
        int scale = Math.max(0, 2 - (int) Math.floor(Math.log10(step)));
        return scale > 300 || Math.abs(number) > MOST_PLAIN ? number : BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** "12,500", "0.3", "1.2E-9". */
    static String words(double number) {
        double size = Math.abs(number);
        String pattern = size != 0 && (size < LEAST_PLAIN || size >= MOST_PLAIN) ? "0.###E0" : size >= 1e4 ? "#,##0.####" : "0.######";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number).replace('-', '−');
    }
}
