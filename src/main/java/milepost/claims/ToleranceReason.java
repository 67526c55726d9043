package milepost.claims;

import java.util.Locale;

/** Says by which rule of the table a number was given its tolerance. */
final class ToleranceReason {

    private ToleranceReason() { }

    static String aFew(Quantity quantity, Tolerance.Interval few) {
        return String.format(Locale.ROOT, "“%s” is read as %s to %s %s", quantity.hedgeWords(),
                MeasureText.plain(few.low()), MeasureText.plain(few.high()), quantity.unit().word(few.high()));
    }

    static String between(Quantity quantity, WrittenNumber low, WrittenNumber high, double below, double above) {
        return String.format(Locale.ROOT, "fair from %s to %s %s, stretched by %s below and %s above",
                MeasureText.plain(low.value()), MeasureText.plain(high.value()), quantity.unit().word(2),
                MeasureText.plain(below), MeasureText.plain(above));
    }

    /** "130 is a round number, good to 10: half-width 6.5 miles (at least 5% of the number)". */
    static String around(Quantity quantity, WrittenNumber number, boolean round, HalfWidth width) {
        String shifted = switch (quantity.hedge()) {
            case ABOUT -> round ? "" : ", loosened by “" + quantity.hedgeWords() + "”";
            case NEARLY, MORE_THAN, LESS_THAN -> ", shifted by “" + quantity.hedgeWords() + "”";
            case EXACTLY -> ", said to be exact";
            default -> "";
        };
        return String.format(Locale.ROOT, "%s is %s, good to %s: half-width %s %s (%s)%s", MeasureText.plain(number.value()),
                round ? "a round number" : "no round number", MeasureText.plain(number.grain()), MeasureText.plain(width.units()),
                quantity.unit().word(width.units()), width.held(), shifted);
    }
}
