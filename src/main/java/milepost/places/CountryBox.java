package milepost.places;

import java.util.List;
import milepost.layers.Shapes;

/** The box around a country's rings, in degrees, wide where it crosses the antimeridian: a sieve before the exact test. */
record CountryBox(double west, double south, double east, double north) {

    private static final double LEAST_METRES_A_DEGREE = 110_000;
    private static final double WHOLE_CIRCLE = 360;

    /** @param metres how much larger than the rings it is on all sides, at least */
    static CountryBox around(Shapes shapes, List<Integer> parts, double metres) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int part : parts) {
            for (int vertex = shapes.firstVertex(part); vertex < shapes.endVertex(part); vertex++) {
                west = Math.min(west, shapes.longitudeDegrees(vertex));
                east = Math.max(east, shapes.longitudeDegrees(vertex));
                south = Math.min(south, shapes.latitudeDegrees(vertex));
                north = Math.max(north, shapes.latitudeDegrees(vertex));
            }
        }
        double high = metres / LEAST_METRES_A_DEGREE;
        double farthest = Math.max(Math.abs(south - high), Math.abs(north + high));
        double wide = farthest >= 89 ? WHOLE_CIRCLE : high / Math.cos(Math.toRadians(farthest));
        return new CountryBox(west - wide, south - high, east + wide, north + high);
    }

    boolean meets(CountryBox other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    boolean holds(double longitude, double latitude) {
        return west <= longitude && longitude <= east && south <= latitude && latitude <= north;
    }
}
