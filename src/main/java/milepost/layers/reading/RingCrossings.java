package milepost.layers.reading;

import java.util.Optional;
import milepost.layers.packed.Vertices;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Finds rings that cross themselves, by JTS, in longitude and latitude. What only touches itself is left in peace.
 * A large layer is checked as far as a person would wait for it; {@link #stopped} says that some was left unchecked.
 */
public final class RingCrossings {

    /** Checking so many takes a fraction of a second. */
    private static final int MOST_VERTICES = 200_000;

    private final GeometryFactory geometries = new GeometryFactory();
    private int left = MOST_VERTICES;
    private boolean stopped;

    /** Where a closed ring crosses itself, x the longitude and y the latitude; empty when it does not, or was not checked. */
    public Optional<Coordinate> find(Vertices.Builder vertices, int first, int end) {
        int count = end - first;
        if (count > left) {
            stopped = true;
            return Optional.empty();
        }
        left -= count;
        Coordinate[] ring = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            ring[i] = new Coordinate(vertices.longitudeDegrees(first + i), vertices.latitudeDegrees(first + i));
        }
        Polygon polygon = geometries.createPolygon(ring);
        IsValidOp validity = new IsValidOp(polygon);
        validity.setSelfTouchingRingFormingHoleValid(true);
        boolean crosses = !validity.isValid()
                && validity.getValidationError().getErrorType() == TopologyValidationError.SELF_INTERSECTION;
        return crosses ? Optional.of(validity.getValidationError().getCoordinate()) : Optional.empty();
    }

    /** Whether a ring was left unchecked. */
    public boolean stopped() {
        return stopped;
    }
}
