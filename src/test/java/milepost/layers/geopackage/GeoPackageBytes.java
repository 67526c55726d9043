package milepost.layers.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Writes small GeoPackages for tests. */
public final class GeoPackageBytes {

    private GeoPackageBytes() { }

    /** Each table has a name, a text and a shape in each row. */
    public static void write(Path file, int epsg, String[] tables, String... wellKnownTexts) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = database.createStatement()) {
            statement.executeUpdate("CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT)");
            statement.executeUpdate("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', " + epsg + ", 'EPSG', " + epsg + ", 'undefined')");
            statement.executeUpdate("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER)");
            for (String table : tables) {
                statement.executeUpdate("INSERT INTO gpkg_geometry_columns VALUES ('" + table + "', 'geom', 'GEOMETRY', " + epsg + ", 0, 0)");
                statement.executeUpdate("CREATE TABLE \"" + table + "\" (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, n REAL)");
                fill(database, table, wellKnownTexts);
            }
        } catch (SQLException | ParseException failure) {
            throw new IOException(failure);
        }
    }

    private static void fill(Connection database, String table, String... wellKnownTexts) throws SQLException, ParseException {
        try (PreparedStatement row = database.prepareStatement("INSERT INTO \"" + table + "\" (geom, name, n) VALUES (?, ?, ?)")) {
            for (String text : wellKnownTexts) {
                row.setBytes(1, text.isEmpty() ? null : blob(text));
                row.setString(2, table + " Łódź");
                row.setDouble(3, 1.5);
                row.executeUpdate();
            }
        }
    }

    private static byte[] blob(String wellKnownText) throws ParseException {
        byte[] binary = new WKBWriter().write(new WKTReader().read(wellKnownText));
        return ByteBuffer.allocate(8 + 32 + binary.length).put(new byte[] {'G', 'P', 0, 3}).order(ByteOrder.LITTLE_ENDIAN)
                .put(40, binary).array();
    }
}
