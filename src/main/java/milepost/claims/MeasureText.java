package milepost.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import milepost.geodesy.MetresRange;

/**
 * Lengths as a newsroom writes them: nearest unit under 1,000, nearest ten above, tenths under ten; miles and
 * kilometers together. The one home of this rounding, for window, picture and reports alike.
 */
public final class MeasureText {

    /** A range narrower than this share of its middle is told as "about" its middle. */
    private static final double NARROW = 0.04;

    private static final double SMALLEST_TOLD = 0.1;

    private MeasureText() { }

    /** "114–115 miles (184–186 km)". */
    public static String range(MetresRange range) {
        return range(range, DistanceUnit.MILE);
    }

    /** The range in a unit first, and in its companion (miles and kilometers) behind it: "184–186 km (114–115 miles)". */
    public static String range(MetresRange range, DistanceUnit unit) {
        DistanceUnit first = fitting(unit, range);
        DistanceUnit second = companion(first);
        return span(range, first) + " " + shortWord(first, range) + " (" + span(range, second) + " " + shortWord(second, range) + ")";
    }

    /** "114–115 mi": for a label on the map. */
    public static String label(MetresRange range, DistanceUnit unit) {
        DistanceUnit told = fitting(unit, range);
        return span(range, told) + " " + told.symbol();
    }

    /** For a sentence: "about 115 miles (185 kilometers)" for a narrow range, "2.1–3.8 miles (3.3–6.1 kilometers)" for a wide one. */
    public static String prose(MetresRange range, DistanceUnit unit) {
        DistanceUnit first = fitting(unit, range);
        DistanceUnit second = companion(first);
        double middle = (range.lowMetres() + range.highMetres()) / 2;
        boolean narrow = range.highMetres() - range.lowMetres() <= NARROW * middle;
        MetresRange told = narrow ? MetresRange.of(middle) : range;
        return (narrow ? "about " : "") + span(told, first) + " " + word(first, told) + " (" + span(told, second) + " " + word(second, told) + ")";
    }

    /** "115 miles", "1 mile", "2.2 miles". */
    public static String length(double metres, DistanceUnit unit) {
        MetresRange one = MetresRange.of(metres);
        return span(one, unit) + " " + word(unit, one);
    }

    /** Metres to the millimetre, for tables: "183,688.854–185,597.433 m". */
    public static String exact(MetresRange range) {
        String low = String.format(Locale.ROOT, "%,.3f", range.lowMetres());
        String high = String.format(Locale.ROOT, "%,.3f", range.highMetres());
        return (low.equals(high) ? low : low + "–" + high) + " m";
    }

    /** A number without needless zeros, at most six digits after the point: "6.5", "130", "1,500". */
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return number > 0 ? "∞" : "-∞";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** What a unit is told together with: miles with kilometers, feet with meters. */
    public static DistanceUnit companion(DistanceUnit unit) {
        return switch (unit) {
            case MILE, NAUTICAL_MILE -> DistanceUnit.KILOMETRE;
            case KILOMETRE -> DistanceUnit.MILE;
            case METRE -> DistanceUnit.FOOT;
            case FOOT, YARD -> DistanceUnit.METRE;
        };
    }

    /** Feet for miles, meters for kilometers, where a tenth of the unit would say nothing. */
    private static DistanceUnit fitting(DistanceUnit unit, MetresRange range) {
        boolean tiny = unit.fromMetres(range.highMetres()) < SMALLEST_TOLD;
        return switch (unit) {
            case MILE, NAUTICAL_MILE -> tiny ? DistanceUnit.FOOT : unit;
            case KILOMETRE -> tiny ? DistanceUnit.METRE : unit;
            case METRE, FOOT, YARD -> unit;
        };
    }

    /** Both ends rounded alike, as the higher one asks for, and told once when they come out the same. */
    private static String span(MetresRange range, DistanceUnit unit) {
        double high = unit.fromMetres(range.highMetres());
        String lowText = rounded(unit.fromMetres(range.lowMetres()), high);
        String highText = rounded(high, high);
        return lowText.equals(highText) ? lowText : lowText + "–" + highText;
    }

    private static String rounded(double number, double size) {
        int scale = size < 9.95 ? 1 : size < 999.5 ? 0 : -1;
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, scale == 1 && rounded.stripTrailingZeros().scale() > 0 ? "%,.1f" : "%,.0f", rounded);
    }

    private static String word(DistanceUnit unit, MetresRange range) {
        return span(range, unit).equals("1") ? unit.word(1) : unit.word(2);
    }

    private static String shortWord(DistanceUnit unit, MetresRange range) {
        return unit == DistanceUnit.KILOMETRE ? unit.symbol() : word(unit, range);
    }
}
