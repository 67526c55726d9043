package milepost.geodesy;

import java.util.Arrays;
import java.util.Optional;

/** Directions in words. */
public enum Compass {
    NORTH("north", "N"), NORTH_NORTHEAST("north-northeast", "NNE"), NORTHEAST("northeast", "NE"), EAST_NORTHEAST("east-northeast", "ENE"),
    EAST("east", "E"), EAST_SOUTHEAST("east-southeast", "ESE"), SOUTHEAST("southeast", "SE"), SOUTH_SOUTHEAST("south-southeast", "SSE"),
    SOUTH("south", "S"), SOUTH_SOUTHWEST("south-southwest", "SSW"), SOUTHWEST("southwest", "SW"), WEST_SOUTHWEST("west-southwest", "WSW"),
    WEST("west", "W"), WEST_NORTHWEST("west-northwest", "WNW"), NORTHWEST("northwest", "NW"), NORTH_NORTHWEST("north-northwest", "NNW");

    private static final double SECTOR_DEGREES = 22.5;

    private final String word;
    private final String letters;

    Compass(String word, String letters) {
        this.word = word;
        this.letters = letters;
    }

    /**
     * The nearest of the 16 points; halfway between two, the next one clockwise.
     *
     * @param azimuthDegrees clockwise from north, any finite value
     * @throws IllegalArgumentException when it is not finite
     */
    public static Compass of(double azimuthDegrees) {
        if (!Double.isFinite(azimuthDegrees)) {
            throw new IllegalArgumentException("not a direction: " + azimuthDegrees + "°");
        }
        int sector = (int) Math.floor(Math.IEEEremainder(azimuthDegrees, 360) / SECTOR_DEGREES + 0.5);
        return values()[Math.floorMod(sector, values().length)];
    }

    /** The point that is called so: its letters or its word, "NNE", "north-northeast", "North West"; empty for any other word. */
    public static Optional<Compass> named(String words) {
        String plain = words.strip().replaceAll("[ -]", "");
        return Arrays.stream(values()).filter(point -> plain.equalsIgnoreCase(point.letters) || plain.equalsIgnoreCase(point.word.replace("-", ""))).findFirst();
    }

    /** The middle of its sector, degrees clockwise from north. */
    public double azimuthDegrees() {
        return ordinal() * SECTOR_DEGREES;
    }

    /** "north-northeast". */
    public String word() {
        return word;
    }

    /** "NNE". */
    public String letters() {
        return letters;
    }

    /** "259° (W)": whole degrees, never 360, and the nearest point. */
    public static String bearing(double azimuthDegrees) {
        String letters = of(azimuthDegrees).letters;
        return Math.floorMod(Math.round(Math.IEEEremainder(azimuthDegrees, 360)), 360L) + "° (" + letters + ")";
    }
}
