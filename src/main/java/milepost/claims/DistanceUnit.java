package milepost.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units that stories report distances in. One unit in metres is exact by definition. */
public enum DistanceUnit {
    MILE("mi", "mile", "miles", 1609.344),
    KILOMETRE("km", "kilometer", "kilometers", 1000),
    NAUTICAL_MILE("nmi", "nautical mile", "nautical miles", 1852),
    METRE("m", "meter", "meters", 1),
    FOOT("ft", "foot", "feet", 0.3048),
    YARD("yd", "yard", "yards", 0.9144);

    private final String symbol;
    private final String one;
    private final String many;
    private final double metres;

    DistanceUnit(String symbol, String one, String many, double metres) {
        this.symbol = symbol;
        this.one = one;
        this.many = many;
        this.metres = metres;
    }

    /** The short form used in files and commands: mi km nmi m ft yd. */
    public String symbol() {
        return symbol;
    }

    /** The word as a newsroom spells it after this number: "mile" or "miles". */
    public String word(double number) {
        return number == 1 ? one : many;
    }

    public double toMetres(double number) {
        return number * metres;
    }

    public double fromMetres(double lengthMetres) {
        return lengthMetres / metres;
    }

    /** The unit that a person calls so: its symbol or its word, in either spelling and in any case; empty for any other word. */
    public static Optional<DistanceUnit> named(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("metre(s?)$", "meter$1").replaceAll("\\.$", "");
        return Arrays.stream(values()).filter(unit -> plain.equals(unit.symbol) || plain.equals(unit.one) || plain.equals(unit.many)).findFirst();
    }

    /** All symbols, for a sentence: "mi, km, nmi, m, ft or yd". */
    public static String symbols() {
        String listed = Arrays.stream(values()).map(DistanceUnit::symbol).collect(Collectors.joining(", "));
        int last = listed.lastIndexOf(", ");
        return listed.substring(0, last) + " or " + listed.substring(last + 2);
    }

    /** @throws IllegalArgumentException for a symbol that is none of the six */
    public static DistanceUnit ofSymbol(String symbol) {
        for (DistanceUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit of distance: " + symbol);
    }
}
