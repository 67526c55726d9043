package milepost.layers.geopackage;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import milepost.layers.Layer;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.loading.LayerLoader;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageFormatTest {

    @TempDir
    private Path folder;

    @Test
    void rowsAreFeatures() throws IOException {
        Path file = folder.resolve("karte für #1 50%.gpkg");
        GeoPackageBytes.write(file, 4326, new String[] {"sites"}, "POINT (23.7 52.1)", "POLYGON ((0 0, 9 0, 9 9, 0 0))", "");
        LoadResult result = load(file);
        Layer layer = result.layer().orElseThrow();

        assertThat(codes(result)).containsExactly("crs-member");
        assertThat(layer.attributes().properties(0)).isEqualTo(Map.of("name", "sites Łódź", "n", 1.5));
        assertThat(((Number) layer.attributes().id(1)).longValue()).isEqualTo(2);
        assertThat(layer.shapes().latitudeDegrees(0)).isEqualTo(52.1);
        assertThat(layer.shapes().kind(1)).isEqualTo(PartKind.SHELL);
        assertThat(result.report().unlocated()).isEqualTo(1);
    }

    @Test
    void itsSystemIsConverted() throws IOException {
        Path file = folder.resolve("a.gpkg");
        GeoPackageBytes.write(file, 25832, new String[] {"sites"}, "POINT (500000 5933000)");

        assertThat(load(file).layer().orElseThrow().shapes().longitudeDegrees(0)).isCloseTo(9, within(1e-9));
    }

    @Test
    void severalLayersAreSaidAndOffered() throws IOException {
        Path file = folder.resolve("a.gpkg");
        GeoPackageBytes.write(file, 4326, new String[] {"one", "its two"}, "POINT (1 2)");
        LoadResult first = load(file);
        LoadResult second = new LayerLoader().load(file, first.suggestions().getFirst().choices(), new Cancel(), Progress.NONE);

        assertThat(codes(first)).contains("one-of-several");
        assertThat(first.layer().orElseThrow().attributes().text(0, "name")).startsWith("one");
        assertThat(second.layer().orElseThrow().attributes().text(0, "name")).startsWith("its");
    }

    @Test
    void anotherDatabaseAndADamagedOneAreRefused() throws IOException, SQLException {
        Path other = folder.resolve("other.db");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + other); Statement statement = database.createStatement()) {
            statement.executeUpdate("CREATE TABLE a (b TEXT)");
        }
        Path damaged = folder.resolve("damaged.gpkg");
        Files.writeString(damaged, "SQLite format 3\u0000 and then nothing that belongs there");

        assertThat(codes(load(other))).containsExactly("not-a-layer");
        assertThat(codes(load(damaged))).containsExactly("broken-database");
    }

    @Test
    void readingLeavesNothingBesideTheFile() throws IOException {
        Path file = folder.resolve("a.gpkg");
        GeoPackageBytes.write(file, 4326, new String[] {"one"}, "POINT (1 2)");
        byte[] before = Files.readAllBytes(file);
        load(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static LoadResult load(Path file) {
        return new LayerLoader().load(file, new Cancel(), Progress.NONE);
    }
}
