package milepost.layers.geopackage;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import milepost.layers.Attributes;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.Reading;
import milepost.layers.wellknown.WellKnown;

/** Writes the rows of one layer of a GeoPackage. */
final class GeoPackageRows {

    private static final int FIXED_HEADER_BYTES = 8;
    /** How long the box around a geometry is, by its kind; other kinds are not valid. */
    private static final int[] BOX_BYTES = {0, 32, 48, 48, 64};

    private final Reading reading;
    private final Connection database;
    private final GeoPackageLayers.Table table;
    private final FeatureWriter writer;
    private final WellKnown wellKnown = new WellKnown();

    GeoPackageRows(Reading reading, Connection database, GeoPackageLayers.Table table) {
        this.reading = reading;
        this.database = database;
        this.table = table;
        this.writer = new FeatureWriter(reading);
    }

    void read() throws SQLException {
        String key = key();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM \"" + table.name().replace("\"", "\"\"") + "\"")) {
            while (row.next()) {
                reading.cancel().check();
                writer.begin(0, 0);
                row(row, key);
                writer.end();
            }
        }
    }

    /** The column that numbers the rows, "" when there is none. */
    private String key() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet column = statement.executeQuery("PRAGMA table_info(\"" + table.name().replace("\"", "\"\"") + "\")")) {
            while (column.next()) {
                if (column.getInt("pk") == 1 && "INTEGER".equalsIgnoreCase(column.getString("type"))) {
                    return column.getString("name");
                }
            }
            return "";
        }
    }

    private void row(ResultSet row, String key) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnName(column);
            Object value = row.getObject(column);
            if (name.equalsIgnoreCase(table.geometry())) {
                if (value instanceof byte[] bytes) {
                    geometry(bytes);
                }
            } else if (name.equals(key) && value != null) {
                writer.id(value);
            } else if (!(value instanceof byte[])) {
                writer.property(name, value == null ? Attributes.NULL : value);
            }
        }
    }

    private void geometry(byte[] bytes) {
        int start = start(bytes);
        boolean read = start > 0 && wellKnown.binary(Arrays.copyOfRange(bytes, start, bytes.length), writer);
        if (!read && !(start > 0 && (bytes[3] & 0x10) != 0)) {
            writer.unusable("broken-shape", "The bytes of this shape contradict each other; the feature was skipped.");
        }
    }

    /** Where well-known binary begins behind the header; −1 when there is no header. */
    private static int start(byte[] bytes) {
        if (bytes.length < FIXED_HEADER_BYTES || ByteBuffer.wrap(bytes).getShort() != 0x4750) {
            return -1;
        }
        int kind = bytes[3] >> 1 & 7;
        return kind < BOX_BYTES.length && FIXED_HEADER_BYTES + BOX_BYTES[kind] <= bytes.length ? FIXED_HEADER_BYTES + BOX_BYTES[kind] : -1;
    }
}
