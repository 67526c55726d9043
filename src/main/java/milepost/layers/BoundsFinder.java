package milepost.layers;

import java.util.Optional;
import milepost.geodesy.GeoBounds;

/**
 * Finds the smallest box around parts of a layer, on a globe. A part is followed vertex by vertex, the short way
 * around, so that one that steps over the antimeridian stays in one piece; several parts are put together by
 * {@link LongitudeCircle}.
 */
final class BoundsFinder {

    /** A box that is hardly narrower is not worth an east edge beyond 180. */
    private static final double WORTH_TURNING_DEGREES = 30;

    private final LongitudeCircle circle = new LongitudeCircle();
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    private BoundsFinder() { }

    static Optional<GeoBounds> around(Shapes shapes, int firstPart, int endPart) {
        if (firstPart == endPart) {
            return Optional.empty();
        }
        BoundsFinder finder = new BoundsFinder();
        boolean several = endPart - firstPart > 1;
        for (int part = firstPart; part < endPart; part++) {
            finder.add(shapes, shapes.firstVertex(part), shapes.endVertex(part), several);
        }
        return Optional.of(finder.box(several));
    }

    private void add(Shapes shapes, int first, int end, boolean several) {
        double previous = shapes.longitudeDegrees(first);
        double turns = 0;
        double low = previous;
        double high = previous;
        for (int vertex = first; vertex < end; vertex++) {
            double latitude = shapes.latitudeDegrees(vertex);
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
            double longitude = shapes.longitudeDegrees(vertex);
            if (longitude - previous > 180) {
                turns -= 360;
            } else if (previous - longitude > 180) {
                turns += 360;
            }
            previous = longitude;
            low = Math.min(low, longitude + turns);
            high = Math.max(high, longitude + turns);
        }
        west = Math.min(west, low);
        east = Math.max(east, high);
        if (several) {
            circle.cover(low, high);
        }
    }

    private GeoBounds box(boolean several) {
        double width = east - west;
        if (several) {
            LongitudeCircle.Arc arc = circle.shortestArc();
            if (arc.width() < Math.min(width, 360) - WORTH_TURNING_DEGREES) {
                return new GeoBounds(arc.west(), south, arc.west() + arc.width(), north);
            }
        }
        return width < 360 ? new GeoBounds(west, south, east, north) : new GeoBounds(-180, south, 180, north);
    }
}
