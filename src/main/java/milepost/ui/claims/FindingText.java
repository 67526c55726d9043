package milepost.ui.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milepost.claims.Claim;
import milepost.claims.Difference;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Quantity;
import milepost.claims.Source;
import milepost.claims.Tolerance;
import milepost.geodesy.MetresRange;

/** The numbers of a finding in a newsroom's words: whole miles, one decimal below ten, never more. */
final class FindingText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final double ONE_DECIMAL_BELOW = 10;

    private FindingText() { }

    /** "114–115 mi", "2.2–3.6 mi", or one number when both ends round to it. */
    static String range(MetresRange range, DistanceUnit unit) {
        double low = unit.fromMetres(range.lowMetres());
        double high = unit.fromMetres(range.highMetres());
        return span(low, high, high < ONE_DECIMAL_BELOW) + " " + unit.symbol();
    }

    /** "CNN, 8 Jul 2024". */
    static String source(Source source) {
        return Stream.of(source.outlet(), date(source.date())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** "8 Jul 2024" for 2024-07-08, "Jul 2024" for 2024-07; anything else as it is. */
    static String date(String iso) {
        try {
            return switch (iso.length()) {
                case 7 -> YearMonth.parse(iso).format(MONTH);
                case 10 -> LocalDate.parse(iso).format(DAY);
                default -> iso;
            };
        } catch (DateTimeException asWritten) {
            return iso;
        }
    }

    /** "around 130 miles": what was reported, or empty when there is no number. */
    static Optional<String> reported(Claim claim) {
        return claim.quantity().filter(amount -> amount.number().isPresent()).map(amount -> {
            String number = amount.numberHigh().isPresent()
                    ? span(amount.number().getAsDouble(), amount.numberHigh().getAsDouble(), false) : amount.numberText();
            double last = amount.numberHigh().orElse(amount.number().getAsDouble());
            return (amount.hedgeWords() + " " + number + " " + amount.unit().word(last)).strip();
        });
    }

    /** "13–14% too far": how far the reported number misses; empty when nothing is held against it. */
    static Optional<String> difference(Finding finding) {
        return Difference.of(finding).map(Difference::words);
    }

    /** "12.7–13.9% too far": the same for those who want it to the decimal. */
    static Optional<String> exactDifference(Finding finding) {
        return Difference.of(finding).map(difference -> difference.exactWords() + " " + difference.direction());
    }

    /** "183,689–185,597 m": the range to the metre. */
    static String metres(MetresRange range) {
        return span(range.lowMetres(), range.highMetres(), false) + " m";
    }

    /** "123.5–136.5 mi"; an end without a limit is named. */
    static String interval(Tolerance.Interval interval, DistanceUnit unit) {
        String symbol = " " + unit.symbol();
        if (interval.high() == Double.POSITIVE_INFINITY) {
            return "from " + plain(interval.low()) + symbol;
        }
        if (interval.low() == Double.NEGATIVE_INFINITY || interval.low() <= 0) {
            return "up to " + plain(interval.high()) + symbol;
        }
        return plain(interval.low()) + "–" + plain(interval.high()) + symbol;
    }

    /** The unit the claim is told in; miles when it gives none. */
    static DistanceUnit unit(Claim claim) {
        return claim.quantity().map(Quantity::unit).orElse(DistanceUnit.MILE);
    }

    /** At most two decimals, none that say nothing. */
    static String plain(double number) {
        String text = String.format(Locale.ROOT, "%,.2f", number);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String span(double low, double high, boolean oneDecimal) {
        String format = oneDecimal ? "%,.1f" : "%,.0f";
        String first = String.format(Locale.ROOT, format, low);
        String last = String.format(Locale.ROOT, format, high);
        return first.equals(last) ? first : first + "–" + last;
    }
}
