package milepost.claims;

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
