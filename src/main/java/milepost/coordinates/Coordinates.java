package milepost.coordinates;

import java.util.Optional;
import milepost.geodesy.Position;

/** Positions as text, the same in every language of the machine: the door of the package. */
public final class Coordinates {

    private static final int DECIMALS_OF_DEGREES = 4;

    private Coordinates() { }

    /**
     * Reads a position in any of these spellings, latitude first unless letters or the notation say otherwise:
     * <pre>
     * 52.0976, 23.6878    52,0976; 23,6878    52.0976° N 23.6878° E    N52.0976 E23.6878    lat 52.0976 lon 23.6878
     * 52° 5′ 51″ N, 23° 41′ 16″ E    52 5 51 N 23 41 16 E    52° 5.85' N, 23° 41.27' E
     * geo:52.0976,23.6878    POINT (23.6878 52.0976)    [23.6878, 52.0976]    {"type":"Point","coordinates":[23.6878,52.0976]}
     * 34U 684101 5775302    UTM zone 34 north, 684101 mE, 5775302 mN    34U FC 84100 75302    34UFC8475    Z 2000000 1777931    ZAH 0000 7793
     * </pre>
     *
     * @return empty when it is none of them, or when the latitude is beyond 90° or the longitude beyond a full turn
     */
    public static Optional<Position> parse(String text) {
        String plain = Spelling.plain(text);
        return MarkedText.parse(plain).or(() -> AnglePair.parse(plain)).or(() -> GridText.parse(plain));
    }

    /** "52.0976° N, 23.6878° E". */
    public static String decimal(Position position) {
        return decimal(position, DECIMALS_OF_DEGREES);
    }

    /** The same with so many decimals of a degree; four are 11 m, six are 11 cm. */
    public static String decimal(Position position, int decimals) {
        return format(position, Notation.DECIMAL, decimals);
    }

    /** "52° 5′ 51″ N, 23° 41′ 16″ E". */
    public static String degreesMinutesSeconds(Position position) {
        return degreesMinutesSeconds(position, 0);
    }

    /** The same with so many decimals of a second; none is 31 m, two are 31 cm. */
    public static String degreesMinutesSeconds(Position position, int decimals) {
        return format(position, Notation.DEGREES_MINUTES_SECONDS, decimals);
    }

    /** In any notation, with so many decimals of its smallest unit (0 to 15). Longitudes are brought to −180 to 180. */
    public static String format(Position position, Notation notation, int decimals) {
        if (decimals < 0 || decimals > 15) {
            throw new IllegalArgumentException("not a number of decimals: " + decimals);
        }
        double longitude = position.longitudeDegrees();
        double onMap = Math.abs(longitude) <= 180 ? longitude : Math.IEEEremainder(longitude, 360);
        return notation.format(position.latitudeDegrees(), onMap, decimals);
    }
}
