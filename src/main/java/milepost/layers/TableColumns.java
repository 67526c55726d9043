package milepost.layers;

import java.util.Objects;

/**
 * Which columns of a table say where its rows are.
 *
 * @param kind   how they say it
 * @param first  the longitude's column, or the only one
 * @param second the latitude's column, "" when there is only one
 */
public record TableColumns(Kind kind, String first, String second) {

    /** How a table says where its rows are. */
    public enum Kind {
        /** Longitude and latitude in a column each. */
        TWO_COLUMNS,
        /** Latitude and longitude in one column, in this order ("52.1, 23.7"). */
        LATITUDE_LONGITUDE,
        /** Longitude and latitude in one column, in this order. */
        LONGITUDE_LATITUDE,
        /** Well-known text ("POINT (23.7 52.1)"), or GeoJSON geometries. */
        GEOMETRY
    }

    public TableColumns {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    public static TableColumns of(String longitude, String latitude) {
        return new TableColumns(Kind.TWO_COLUMNS, longitude, latitude);
    }

    public static TableColumns of(Kind kind, String column) {
        return new TableColumns(kind, column, "");
    }

    /** In words: "longitude from “x” and latitude from “y”". */
    public String words() {
        return switch (kind) {
            case TWO_COLUMNS -> "longitude from \"" + first + "\" and latitude from \"" + second + "\"";
            case LATITUDE_LONGITUDE -> "latitude, then longitude from \"" + first + "\"";
            case LONGITUDE_LATITUDE -> "longitude, then latitude from \"" + first + "\"";
            case GEOMETRY -> "shapes from \"" + first + "\"";
        };
    }
}
