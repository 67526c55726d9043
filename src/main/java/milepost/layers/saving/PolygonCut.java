package milepost.layers.saving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A polygon cut at the antimeridian, on the unrolled plane, by JTS; around a pole it is closed along it first. */
final class PolygonCut {

    private final GeometryFactory geometries = new GeometryFactory();
    /** The longitudes as they were, by the unrolled position, so that no bit is lost. */
    private final Map<Coordinate, Double> originals = new HashMap<>();

    private PolygonCut() { }

    /** The pieces, each a shell and its holes; empty when the polygon crosses itself and cannot be cut. */
    static Optional<List<List<double[]>>> of(List<double[]> rings) {
        try {
            return new PolygonCut().cut(rings);
        } catch (TopologyException | IllegalArgumentException crossesItself) {
            return Optional.empty();
        }
    }

    private Optional<List<List<double[]>>> cut(List<double[]> rings) {
        double[] shell = Unrolled.of(rings.getFirst());
        LinearRing outline = ring(shell, rings.getFirst());
        Envelope reach = outline.getEnvelopeInternal();
        List<LinearRing> holes = new ArrayList<>();
        for (double[] hole : rings.subList(1, rings.size())) {
            holes.add(ring(beside(Unrolled.of(hole), reach), hole));
        }
        Polygon polygon = geometries.createPolygon(outline, holes.toArray(LinearRing[]::new));
        if (!polygon.isValid()) {
            return Optional.empty();
        }
        List<List<double[]>> pieces = new ArrayList<>();
        int first = Unrolled.turn(Math.nextUp(reach.getMinX()));
        int last = Unrolled.turn(Math.nextDown(reach.getMaxX()));
        for (int turn = first; turn <= last; turn++) {
            Geometry band = geometries.toGeometry(new Envelope(-180 + 360.0 * turn, 180 + 360.0 * turn, -90, 90));
            add(OverlayNGRobust.overlay(polygon, band, OverlayNG.INTERSECTION), turn, pieces);
        }
        return Optional.of(pieces);
    }

    /** A hole on the turn its shell is on. */
    private static double[] beside(double[] hole, Envelope shell) {
        double shift = 360 * Math.rint((shell.centre().getX() - hole[0]) / 360);
        for (double turn : new double[] {0, shift, shift - 360, shift + 360}) {
            if (hole[0] + turn >= shell.getMinX() && hole[0] + turn <= shell.getMaxX()) {
                for (int i = 0; i < hole.length && turn != 0; i += 2) {
                    hole[i] += turn;
                }
                return hole;
            }
        }
        return hole;
    }

    private LinearRing ring(double[] unrolled, double[] original) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < unrolled.length; i += 2) {
            Coordinate at = new Coordinate(unrolled[i], unrolled[i + 1]);
            originals.put(at, original[i]);
            ring.add(at);
        }
        double around = unrolled[unrolled.length - 2] - unrolled[0];
        if (Math.abs(around) > 180) {
            closeAlongPole(ring);
        }
        return geometries.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    /** A ring around a pole comes back a whole turn on: it goes to the nearer pole, along it, and back. */
    private static void closeAlongPole(List<Coordinate> ring) {
        double pole = ring.stream().mapToDouble(Coordinate::getY).average().orElse(0) < 0 ? -90 : 90;
        ring.add(new Coordinate(ring.getLast().x, pole));
        ring.add(new Coordinate(ring.getFirst().x, pole));
        ring.add(ring.getFirst().copy());
    }

    private void add(Geometry found, int turn, List<List<double[]>> pieces) {
        for (int i = 0; i < found.getNumGeometries(); i++) {
            if (found.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                List<double[]> rings = new ArrayList<>();
                rings.add(lonLat(polygon.getExteriorRing(), turn));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(lonLat(polygon.getInteriorRingN(hole), turn));
                }
                pieces.add(rings);
            }
        }
    }

    private double[] lonLat(LinearRing ring, int turn) {
        double[] lonLat = new double[2 * ring.getNumPoints()];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            Coordinate at = ring.getCoordinateN(i);
            double moved = at.x - 360.0 * turn;
            double original = originals.getOrDefault(at, Double.NaN);
            lonLat[2 * i] = Math.abs(original) <= 180 && Math.abs(original - moved) < 1e-6 ? original : moved;
            lonLat[2 * i + 1] = at.y;
        }
        return lonLat;
    }
}
