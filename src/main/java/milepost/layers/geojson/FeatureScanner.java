package milepost.layers.geojson;

import milepost.layers.AttributesBuilder;
import milepost.layers.ShapesBuilder;
import milepost.layers.reading.Reading;

/**
 * Reads usual features straight from bytes. What is anything but usual it leaves untouched, so that {@link FeatureReader}
 * can read it by Jackson and say what is odd: the two put the same into the same builders.
 */
final class FeatureScanner {

    private final TextCursor cursor;
    private final ShapesBuilder shapes;
    private final AttributesBuilder attributes;
    private final CoordinatesScanner coordinates;
    private final GeometryScanner geometry;
    private final PropertiesScanner properties;
    private boolean typeSeen;
    private boolean geometrySeen;
    private boolean propertiesSeen;
    private boolean idSeen;

    FeatureScanner(TextCursor cursor, Reading reading) {
        this.cursor = cursor;
        this.shapes = reading.shapes();
        this.attributes = reading.attributes();
        this.coordinates = new CoordinatesScanner(cursor, shapes.vertices(), reading.inDegrees());
        this.geometry = new GeometryScanner(cursor, coordinates);
        this.properties = new PropertiesScanner(cursor, attributes);
    }

    Coordinates coordinates() {
        return coordinates.found();
    }

    /** The geometry of the feature just read. */
    GeometryScanner geometry() {
        return geometry;
    }

    /**
     * Reads the feature at the cursor: its positions are added to the vertices, but no parts are made of them yet.
     * False when it is anything but usual; then nothing was added and the cursor stands where it stood.
     */
    boolean read() {
        cursor.next();
        int at = cursor.at;
        int line = cursor.line;
        int lineStart = cursor.lineStart;
        int vertices = shapes.vertices().size();
        if (feature()) {
            return true;
        }
        shapes.vertices().truncate(vertices);
        attributes.dropFeature();
        cursor.move(at, line, lineStart);
        return false;
    }

    private boolean feature() {
        typeSeen = false;
        geometrySeen = false;
        propertiesSeen = false;
        idSeen = false;
        if (!cursor.take('{')) {
            return false;
        }
        do {
            if (!member()) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take('}') && typeSeen && geometrySeen;
    }

    private boolean member() {
        if (!typeSeen && cursor.take(MemberNames.TYPE)) {
            typeSeen = true;
            return cursor.take(':') && cursor.take(MemberNames.FEATURE);
        }
        if (!propertiesSeen && cursor.take(MemberNames.PROPERTIES)) {
            propertiesSeen = true;
            return cursor.take(':') && properties.read();
        }
        if (!geometrySeen && cursor.take(MemberNames.GEOMETRY)) {
            geometrySeen = true;
            return cursor.take(':') && geometry.read();
        }
        if (!idSeen && cursor.take(MemberNames.ID)) {
            idSeen = true;
            return cursor.take(':') && properties.readId();
        }
        return false;
    }
}
