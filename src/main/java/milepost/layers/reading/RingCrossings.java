package milepost.layers.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import milepost.layers.ShapesBuilder;
import milepost.layers.packed.Vertices;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Finds rings that cross themselves, by JTS, in longitude and latitude. What only touches itself is left in peace.
 * Rings are noted while a file is read and looked at when it is, in the order of the file and as far as a person would
 * wait for it; {@link #stopped} says that some were left unchecked.
 */
public final class RingCrossings {

    /** Checking so many takes a fraction of a second. */
    private static final int MOST_VERTICES = 200_000;

    /** Where a ring's geometry begins: line and column from 1, and the feature's number. */
    record Spot(long line, long column, long feature) { }

    private record Ring(int part, int vertices, Spot spot) { }

    private final List<Ring> rings = new ArrayList<>();
    private int vertices;
    private boolean stopped;

    void add(int part, int count, Spot spot) {
        if (stopped || count > MOST_VERTICES - vertices) {
            stopped = true;
            return;
        }
        vertices += count;
        rings.add(new Ring(part, count, spot));
    }

    /** Forgets the rings from this part on. */
    void forgetFrom(int part) {
        while (!rings.isEmpty() && rings.getLast().part >= part) {
            vertices -= rings.removeLast().vertices;
        }
    }

    /** Adds the rings of a piece whose parts and features follow as many, and whose text begins at this line and column. */
    void append(RingCrossings piece, int parts, long features, long line, long column) {
        for (Ring ring : piece.rings) {
            Spot spot = ring.spot;
            add(ring.part + parts, ring.vertices, new Spot(line + spot.line - 1,
                    spot.line == 1 ? column + spot.column - 1 : spot.column, features + spot.feature));
        }
        stopped |= piece.stopped;
    }

    /** Looks at all rings and says, in their order, which cross themselves. What the program brings was looked at when it was built. */
    void report(Reading reading) {
        if (!reading.info().role().isEmpty()) {
            return;
        }
        ShapesBuilder shapes = reading.shapes();
        List<Optional<Coordinate>> found = new ArrayList<>(Collections.nCopies(rings.size(), Optional.empty()));
        reading.hands().forEach(rings.size(), reading.cancel(), i -> {
            int first = shapes.firstVertex(rings.get(i).part);
            found.set(i, crossing(shapes.vertices(), first, first + rings.get(i).vertices));
        });
        for (int i = 0; i < rings.size(); i++) {
            Spot spot = rings.get(i).spot;
            found.get(i).ifPresent(at -> reading.warn("self-crossing",
                    reading.at(spot.line, spot.column).inFeature(Reading.FEATURE + spot.feature), "An outline crosses itself near " + degrees(at.y) + ", "
                    + degrees(at.x) + " (latitude, longitude); it is drawn as it is."));
        }
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    /** Where a ring crosses itself; x is the longitude. */
    private static Optional<Coordinate> crossing(Vertices.Builder vertices, int first, int end) {
        RingContacts contacts = RingContacts.of(vertices, first, end);
        if (!contacts.doubtful()) {
            return contacts.crosses() ? Optional.of(new Coordinate(contacts.crossingX(), contacts.crossingY())) : Optional.empty();
        }
        Coordinate[] ring = new Coordinate[end - first];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = new Coordinate(vertices.longitudeDegrees(first + i), vertices.latitudeDegrees(first + i));
        }
        Polygon polygon = new GeometryFactory().createPolygon(ring);
        IsValidOp validity = new IsValidOp(polygon);
        validity.setSelfTouchingRingFormingHoleValid(true);
        boolean crosses = !validity.isValid()
                && validity.getValidationError().getErrorType() == TopologyValidationError.SELF_INTERSECTION;
        return crosses ? Optional.of(validity.getValidationError().getCoordinate()) : Optional.empty();
    }

    /** Whether a ring was left unchecked. */
    boolean stopped() {
        return stopped;
    }
}
