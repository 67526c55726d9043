package milepost.projection;

import java.util.Arrays;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;

/**
 * The system in which a file gives its coordinates, east before north, brought to longitude and latitude on WGS 84.
 * Between datums as exactly as GeoTools' EPSG tables without grid files allow: a metre to some metres. Immutable.
 */
public final class ReferenceSystem {

    private final String name;
    private final boolean inDegrees;
    private final MathTransform toWgs84;

    ReferenceSystem(String name, boolean inDegrees, MathTransform toWgs84) {
        this.name = name;
        this.inDegrees = inDegrees;
        this.toWgs84 = toWgs84;
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
        try {
            toWgs84.transform(source, 0, eastNorth, first, count);
        } catch (TransformException someAreNot) {
            oneByOne(source, eastNorth, first);
        }
    }

    private void oneByOne(double[] source, double[] lonLat, int first) {
        for (int at = 0; at < source.length; at += 2) {
            try {
                toWgs84.transform(source, at, lonLat, first + at, 1);
            } catch (TransformException noSuchPlace) {
                Arrays.fill(lonLat, first + at, first + at + 2, Double.NaN);
            }
        }
    }
}
