package milepost.layers.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import milepost.layers.Suggestion;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.SystemRule;
import milepost.layers.reading.Wording;

/** The layers of a GeoPackage: which there are, which is read, and in which coordinate system it is. */
final class GeoPackageLayers {

    private static final int MOST_NAMED = 8;

    /** A table with a column of geometries. */
    record Table(String name, String geometry, int system) { }

    private final Reading reading;
    private final Connection database;

    GeoPackageLayers(Reading reading, Connection database) {
        this.reading = reading;
        this.database = database;
    }

    void read() throws SQLException, Refusal {
        List<Table> tables = tables();
        if (tables.isEmpty()) {
            throw new Refusal("no-layer-in-database", reading.wholeFile(), "This GeoPackage holds no layer with places.");
        }
        Table table = chosen(tables);
        List<Table> others = tables.stream().filter(other -> !other.equals(table)).toList();
        if (!others.isEmpty()) {
            reading.note("one-of-several", "The GeoPackage holds " + Wording.count(tables.size(), "layer") + "; \"" + Wording.shortened(table.name()) + "\" was read.");
            others.stream().limit(MOST_NAMED).forEach(other -> reading.suggest(new Suggestion("read-other", "Read “" + Wording.shortened(other.name()) + "”",
                    "The GeoPackage also holds \"" + Wording.shortened(other.name()) + "\".", reading.choices().withTable(other.name()))));
        }
        describeSystem(table);
        new GeoPackageRows(reading, database, table).read();
    }

    private List<Table> tables() throws SQLException, Refusal {
        if (!has("gpkg_geometry_columns")) {
            throw new Refusal("not-a-layer", reading.wholeFile(), "This is an SQLite database but no GeoPackage: it does not say where its layers are.");
        }
        List<Table> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns ORDER BY rowid")) {
            while (row.next()) {
                if (row.getString(1) != null && row.getString(2) != null && has(row.getString(1))) {
                    tables.add(new Table(row.getString(1), row.getString(2), row.getInt(3)));
                }
            }
        }
        return tables;
    }

    private boolean has(String table) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private Table chosen(List<Table> tables) throws Refusal {
        Optional<String> wanted = reading.choices().table();
        if (wanted.isEmpty()) {
            return tables.getFirst();
        }
        return tables.stream().filter(table -> table.name().equals(wanted.get())).findFirst().orElseThrow(() -> new Refusal("no-such-table", reading.wholeFile(),
                "There is no layer \"" + Wording.shortened(wanted.get()) + "\"; there are "
                + tables.stream().limit(MOST_NAMED).map(table -> "\"" + Wording.shortened(table.name()) + "\"").collect(Collectors.joining(", ")) + "."));
    }

    private void describeSystem(Table table) throws SQLException, Refusal {
        try (PreparedStatement statement = database.prepareStatement(
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?")) {
            statement.setInt(1, table.system());
            try (ResultSet row = statement.executeQuery()) {
                if (table.system() > 0 && row.next()) {
                    system(String.valueOf(row.getString(1)), row.getInt(2), String.valueOf(row.getString(3)));
                }
            }
        }
    }

    private void system(String organization, int code, String definition) throws Refusal {
        if (!organization.equalsIgnoreCase("EPSG")) {
            SystemRule.described(reading, definition);
            return;
        }
        Optional<Refusal> unknown = SystemRule.named(reading, "EPSG:" + code, reading.wholeFile());
        if (unknown.isPresent()) {
            throw unknown.get();
        }
    }
}
