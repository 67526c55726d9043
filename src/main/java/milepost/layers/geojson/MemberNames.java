package milepost.layers.geojson;

import java.nio.charset.StandardCharsets;

/** The names of GeoJSON's members as they stand in a text, quotes and all. */
final class MemberNames {

    static final byte[] TYPE = quoted("type");
    static final byte[] FEATURE = quoted("Feature");
    static final byte[] GEOMETRY = quoted("geometry");
    static final byte[] PROPERTIES = quoted("properties");
    static final byte[] COORDINATES = quoted("coordinates");
    static final byte[] ID = quoted("id");

    private MemberNames() { }

    private static byte[] quoted(String name) {
        return ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
    }
}
