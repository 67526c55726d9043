package milepost.projection;

import java.util.Arrays;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;

/**
 * The system in which a file gives its coordinates, east before north, brought to longitude and latitude on WGS 84.
 * Between datums as exactly as GeoTools' EPSG tables without grid files allow: a metre to some metres. Immutable.
 */
public final class ReferenceSystem {

    /** A position that does not come back to itself lies where the system is not defined. */
    private static final double RETURN_TOLERANCE_DEGREES = 1e-5;
    private static final double RETURN_TOLERANCE_UNITS = 1;

    private final String name;
    private final boolean inDegrees;
    private final MathTransform toWgs84;
    private final MathTransform back;

    ReferenceSystem(String name, boolean inDegrees, MathTransform toWgs84, MathTransform back) {
        this.name = name;
        this.inDegrees = inDegrees;
        this.toWgs84 = toWgs84;
        this.back = back;
    }

    /** What people call it ("ETRS89 / UTM zone 32N"). */
    public String name() {
        return name;
    }

    /** Whether its own coordinates are angles, as of another datum. */
    public boolean inDegrees() {
        return inDegrees;
    }

    /** Turns east, north, … into longitude, latitude, … in degrees, in place; NaN where the system has no such place. */
    public void toLonLat(double[] eastNorth, int first, int count) {
        double[] source = Arrays.copyOfRange(eastNorth, first, first + 2 * count);
        transform(toWgs84, source, eastNorth, first);
        double[] returned = new double[source.length];
        transform(back, numbersOnly(Arrays.copyOfRange(eastNorth, first, first + 2 * count)), returned, 0);
        double tolerance = inDegrees ? RETURN_TOLERANCE_DEGREES : RETURN_TOLERANCE_UNITS;
        for (int i = 0; i < source.length; i += 2) {
            boolean same = Double.isFinite(eastNorth[first + i] + eastNorth[first + i + 1]) && Math.abs(returned[i] - source[i]) <= tolerance && Math.abs(returned[i + 1] - source[i + 1]) <= tolerance;
            if (!same) {
                Arrays.fill(eastNorth, first + i, first + i + 2, Double.NaN);
            }
        }
    }

    /** The same positions, with another in the place of one that is none: transforms do not check what they are given. */
    private static double[] numbersOnly(double[] positions) {
        for (int at = 0; at < positions.length; at += 2) {
            if (!Double.isFinite(positions[at] + positions[at + 1])) {
                Arrays.fill(positions, at, at + 2, 0);
            }
        }
        return positions;
    }

    private static void transform(MathTransform how, double[] source, double[] target, int first) {
        try {
            how.transform(source, 0, target, first, source.length / 2);
        } catch (TransformException someAreNot) {
            for (int at = 0; at < source.length; at += 2) {
                one(how, source, at, target, first + at);
            }
        }
    }

    private static void one(MathTransform how, double[] source, int from, double[] target, int to) {
        try {
            how.transform(source, from, target, to, 1);
        } catch (TransformException noSuchPlace) {
            Arrays.fill(target, to, to + 2, Double.NaN);
        }
    }
}
