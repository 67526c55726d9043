package milepost.layers.wellknown;

import java.util.Optional;
import milepost.layers.PartKind;
import milepost.layers.reading.FeatureWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTReader;

/** Reads geometries and writes them as parts of the feature being written. Not safe for use by several threads. */
public final class WellKnown {

    /** Deeper than any real geometry; each level costs a stack frame. */
    private static final int DEEPEST = 50;

    private final GeometryFactory geometries = new GeometryFactory();

    /** Whether a text looks like well-known text. */
    public static boolean looksLikeText(String text) {
        return text.strip().matches("(?is)(srid=\\d+;)?\\s*(multi)?(point|linestring|polygon)\\s*(z|m|zm)?\\s*(\\(|empty).*"
                + "|(?is)(srid=\\d+;)?\\s*geometrycollection\\b.*");
    }

    /** "POINT (23.7 52.1)", also with an SRID before it. False when it is none; nothing is then written. */
    public boolean text(String text, FeatureWriter writer) {
        String plain = text.strip().replaceFirst("(?i)^srid=\\d+;", "");
        if (depth(plain) > DEEPEST) {
            return false;
        }
        try {
            write(new WKTReader(geometries).read(plain), writer);
            return true;
        } catch (ParseException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** The same for bytes. */
    public boolean binary(byte[] bytes, FeatureWriter writer) {
        Optional<Geometry> geometry = parse(bytes);
        geometry.ifPresent(found -> write(found, writer));
        return geometry.isPresent();
    }

    private Optional<Geometry> parse(byte[] bytes) {
        try {
            return Optional.of(new WKBReader(geometries).read(bytes));
        } catch (ParseException | IllegalArgumentException | StackOverflowError broken) {
            return Optional.empty();
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static void write(Geometry geometry, FeatureWriter writer) {
        switch (geometry) {
            case Point point -> part(PartKind.POINT, point.getCoordinateSequence(), writer);
            case LineString line -> part(PartKind.LINE, line.getCoordinateSequence(), writer);
            case Polygon polygon -> polygon(polygon, writer);
            case GeometryCollection several -> {
                for (int i = 0; i < several.getNumGeometries(); i++) {
                    write(several.getGeometryN(i), writer);
                }
            }
            default -> throw new IllegalArgumentException(geometry.getGeometryType());
        }
    }

    private static void polygon(Polygon polygon, FeatureWriter writer) {
        part(PartKind.SHELL, polygon.getExteriorRing().getCoordinateSequence(), writer);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            part(PartKind.HOLE, polygon.getInteriorRingN(hole).getCoordinateSequence(), writer);
        }
    }

    private static void part(PartKind kind, CoordinateSequence positions, FeatureWriter writer) {
        writer.beginPart(kind);
        for (int i = 0; i < positions.size(); i++) {
            Coordinate at = positions.getCoordinate(i);
            writer.position(at.x, at.y);
        }
        writer.endPart();
    }
}
