package milepost.layers.geojson;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The geometry types that have coordinates. */
enum GeometryType {
    NONE("", -1),
    POINT("Point", 0),
    LINE_STRING("LineString", 1),
    POLYGON("Polygon", 2),
    MULTI_POINT("MultiPoint", 1),
    MULTI_LINE_STRING("MultiLineString", 2),
    MULTI_POLYGON("MultiPolygon", 3);

    static final List<GeometryType> WITH_COORDINATES =
            List.of(POINT, MULTI_POLYGON, POLYGON, LINE_STRING, MULTI_LINE_STRING, MULTI_POINT);

    private final String written;
    private final byte[] quoted;
    private final int depth;

    GeometryType(String written, int depth) {
        this.written = written;
        this.quoted = ('"' + written + '"').getBytes(StandardCharsets.US_ASCII);
        this.depth = depth;
    }

    /** As GeoJSON writes it. */
    String written() {
        return written;
    }

    /** As GeoJSON writes it, quotes and all. */
    byte[] quoted() {
        return quoted;
    }

    /** In how many lists its positions lie. */
    int depth() {
        return depth;
    }
}
