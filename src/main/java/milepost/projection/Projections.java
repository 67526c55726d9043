package milepost.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;

/** The door of the package: every projection a map can be drawn in. */
public final class Projections {

    private static final double MERCATOR_LIMIT_DEGREES = 85.06;
    private static final double AZIMUTHAL_LIMIT_DEGREES = 178;
    /** Just short of the horizon, where the map's scale is nought. */
    private static final double HORIZON_DEGREES = 89.8;

    private Projections() { }

    /**
     * Loads the projection library. The first projection of a process costs up to a second, most of it GeoTools setting
     * up its units and its logging; a program calls this on a worker while it does something else.
     */
    public static void warmUp() {
        lambert(0, 50, 45, 55).forward(new double[] {1, 50}, 0, new double[2], 0, 1);
    }

    /** Lambert conformal conic (2SP) fitted to a box; standard parallels a sixth in from its edges. */
    public static MapProjection lambertFittedTo(GeoBounds bounds) {
        return LambertFit.of(bounds).projection();
    }

    /** Lambert conformal conic with its four numbers, in degrees. */
    static MapProjection lambert(double centralMeridian, double originLatitude, double parallel1, double parallel2) {
        return new LambertFit(centralMeridian, originLatitude, parallel1, parallel2).projection();
    }

    /** Web Mercator (EPSG:3857), to 85.06° north and south. */
    public static MapProjection webMercator() {
        return new GeoToolsProjection("mercator", "mercator", "Web Mercator",
                new MapDomain.Belt(0, -MERCATOR_LIMIT_DEGREES, MERCATOR_LIMIT_DEGREES), Transforms.webMercator());
    }

    /** Equal Earth, the world with true areas, around Greenwich. */
    public static MapProjection equalEarth() {
        return equalEarth(0);
    }

    /** Equal Earth around any meridian. */
    public static MapProjection equalEarth(double centralMeridianDegrees) {
        double meridian = rounded(Math.IEEEremainder(centralMeridianDegrees, 360));
        return new GeoToolsProjection("equal-earth", spec("equal-earth", meridian), "Equal Earth",
                new MapDomain.Belt(meridian, -90, 90), Transforms.equalEarth(meridian));
    }

    /** Every distance and direction from the centre is true. */
    public static MapProjection azimuthalEquidistant(Position centre) {
        Position middle = rounded(centre);
        return new GeoToolsProjection("azimuthal-equidistant",
                spec("azimuthal-equidistant", middle.longitudeDegrees(), middle.latitudeDegrees()), "True distances from the centre",
                new MapDomain.Disc(middle, AZIMUTHAL_LIMIT_DEGREES),
                Transforms.azimuthalEquidistant(middle.longitudeDegrees(), middle.latitudeDegrees()));
    }

    /** The globe as seen from far above its centre; on a sphere. */
    public static MapProjection orthographic(Position centre) {
        Position middle = rounded(centre);
        return new GeoToolsProjection("orthographic",
                spec("orthographic", middle.longitudeDegrees(), middle.latitudeDegrees()), "Globe",
                new MapDomain.Disc(middle, HORIZON_DEGREES),
                Transforms.orthographic(middle.longitudeDegrees(), middle.latitudeDegrees()));
    }

    /** The projection of a {@link MapProjection#spec}; empty when the text names none. */
    public static Optional<MapProjection> parse(String spec) {
        int colon = spec.indexOf(':');
        String id = colon < 0 ? spec : spec.substring(0, colon);
        Optional<List<Double>> numbers = numbers(colon < 0 ? "" : spec.substring(colon + 1));
        try {
            return numbers.flatMap(found -> of(id, found));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<MapProjection> of(String id, List<Double> numbers) {
        return switch (id + "/" + numbers.size()) {
            case "lambert/4" -> Optional.of(lambert(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
            case "mercator/0" -> Optional.of(webMercator());
            case "equal-earth/1" -> Optional.of(equalEarth(numbers.get(0)));
            case "azimuthal-equidistant/2" -> Optional.of(azimuthalEquidistant(new Position(numbers.get(0), numbers.get(1))));
            case "orthographic/2" -> Optional.of(orthographic(new Position(numbers.get(0), numbers.get(1))));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Double>> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            try {
                double number = Double.parseDouble(word.strip());
                if (!(Math.abs(number) <= 360)) {
                    return Optional.empty();
                }
                numbers.add(number);
            } catch (NumberFormatException notOne) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    /** The text form: six decimals at most, so that a projection read back is the same one. */
    static String spec(String id, double... degrees) {
        StringBuilder text = new StringBuilder(id).append(':');
        for (int i = 0; i < degrees.length; i++) {
            text.append(i == 0 ? "" : ",").append(decimal(degrees[i]));
        }
        return text.toString();
    }

    private static String decimal(double degrees) {
        String text = String.format(Locale.ROOT, "%.6f", degrees);
        return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    /** To the six decimals of the text form: a tenth of a metre, and the same map when it is opened again. */
    static double rounded(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }

    private static Position rounded(Position position) {
        return new Position(rounded(Math.IEEEremainder(position.longitudeDegrees(), 360)), rounded(position.latitudeDegrees()));
    }
}
