package milepost.layers.loading;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import milepost.layers.AttributesBuilder;
import milepost.layers.Json;
import milepost.layers.Layer;
import milepost.layers.LoadResult;
import milepost.problems.UserException;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "{\"type\":\"GeometryCollection\",\"geometries\":["})
    void nestingWithoutEndIsRefused(String level) {
        assertThat(Loads.text("{\"type\":\"GeometryCollection\",\"x\":" + level.repeat(100_000)).layer()).isEmpty();
        assertThat(Loads.text("{\"type\":\"GeometryCollection\",\"geometries\":[" + level.repeat(100_000)).layer()).isEmpty();
        assertThat(Loads.text("{\"type\":\"Feature\",\"properties\":{\"x\":" + level.repeat(100_000)).layer()).isEmpty();
        assertThat(Loads.text("{\"type\":\"Point\",\"coordinates\":" + level.repeat(100_000)).layer()).isEmpty();
    }

    @Test
    void aDeepButAllowedPropertyCanBeLookedAt() {
        int deep = Json.DEEPEST - 10;
        Layer layer = Loads.layer("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"x\":" + "[".repeat(deep) + "]".repeat(deep) + "}}");

        assertThat(layer.attributes().value(0, "x").toString()).hasSize(2 * deep);
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                gzip.write(blanks);
            }
        }
        assertThat(codes(Loads.bytes(packed.toByteArray()))).containsExactly("gzip-bomb");
    }

    @Test
    void gzipIsReadAndACutOneRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"type\":\"Point\",\"coordinates\":[1,2]}".getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();

        assertThat(Loads.bytes(whole).report().drawn()).isEqualTo(1);
        assertThat(codes(Loads.bytes(Arrays.copyOf(whole, whole.length - 9)))).containsExactly("broken-gzip");
        assertThat(codes(Loads.bytes(Arrays.copyOf(whole, 2)))).containsExactly("broken-gzip");
    }

    @Test
    void moreNamesThanATableHasColumnsAreCapped() {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i <= AttributesBuilder.MOST_COLUMNS + 10; i++) {
            features.append(i == 0 ? "" : ",").append("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"k").append(i).append("\":1}}");
        }
        LoadResult result = Loads.text(Loads.collection(features.toString()));

        assertThat(codes(result)).containsExactly("too-many-columns");
        assertThat(result.layer().orElseThrow().attributes().columns()).hasSize(AttributesBuilder.MOST_COLUMNS);
    }

    @Test
    void aRingOfAMillionPositionsAndManyHolesAreRead() {
        StringBuilder ring = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[[0,0]");
        for (int i = 1; i < 200_000; i++) {
            ring.append(",[").append(i % 100).append(',').append(i % 80).append(']');
        }
        ring.append("]").append(",[[0,0],[0,1],[1,1],[0,0]]".repeat(50_000)).append("]}");

        LoadResult result = Loads.text(ring.toString());
        assertThat(result.report().repaired()).isEqualTo(1);
        assertThat(result.layer().orElseThrow().shapes().parts()).isEqualTo(50_001);
        assertThat(result.layer().orElseThrow().shapes().vertices()).isEqualTo(200_001 + 4 * 50_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><html><body>Not found</body></html>       | web page
            <html lang="en"><head></head></html>                     | web page
            <?xml version="1.0"?><osm/>                              | XML
            Dear editor, here is the map                             | no map layer
            """)
    void otherFormatsAreNamedByContent(String content, String word) {
        assertThat(codes(Loads.text(content))).containsExactly("not-a-layer");
        assertThat(Loads.onlyProblem(Loads.text(content)).sentence()).contains(word);
    }

    @Test
    void tablesArchivesAndDatabasesAreNamed() {
        assertThat(Loads.onlyProblem(Loads.text("name;date\nBrest;Monday\n")).sentence()).contains("CSV");
        assertThat(Loads.onlyProblem(Loads.text("PK\u0003\u0004 and more")).sentence()).contains("damaged");
        assertThat(Loads.onlyProblem(Loads.text("SQLite format 3\u0000 and more")).sentence()).contains("GeoPackage");
        assertThat(Loads.bytes(new byte[] {0, 0, 0x27, 0x0A, 0, 0, 0, 0}).report().problems().getFirst().sentence()).contains("in the middle of a shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\uFEFF"})
    void anEmptyFileIsCalledEmpty(String content) {
        assertThat(codes(Loads.text(content))).containsExactly("empty-file");
    }

    @Test
    void aFolderAMissingFileAndAFileAreTold() throws IOException {
        Path good = Files.writeString(folder.resolve("Łódź.geojson"), "{\"type\":\"Point\",\"coordinates\":[1,2]}");

        assertThat(codes(load(folder))).containsExactly("not-a-file");
        assertThat(codes(load(folder.resolve("none.geojson")))).containsExactly("no-such-file");
        assertThat(load(good).report().fileName()).isEqualTo("Łódź.geojson");
        assertThat(load(good).report().drawn()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsRefused() {
        assertThat(codes(load(Path.of("/dev/null")))).containsExactly("not-a-file");
    }

    @Test
    void whatIsRequiredAndRefusedIsSaidWithItsPlace() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.geojson"), "{\"type\":\"Point\"");

        assertThatThrownBy(() -> new LayerLoader().require(bad, new Cancel())).isInstanceOfSatisfying(UserException.class, thrown -> {
            assertThat(thrown.kind()).isEqualTo(UserException.Kind.INPUT);
            assertThat(thrown.text()).startsWith("bad.geojson:1:16: The file ends");
        });
    }

    @Test
    void askedToStopItStops() throws IOException {
        Path good = Files.writeString(folder.resolve("a.geojson"), "{\"type\":\"Point\",\"coordinates\":[1,2]}");
        Cancel cancel = new Cancel();
        cancel.request();

        assertThatThrownBy(() -> new LayerLoader().load(good, cancel, Progress.NONE)).isInstanceOf(CancelledException.class);
    }

    @Test
    void progressRunsUpToOne() throws IOException {
        Path large = Files.writeString(folder.resolve("large.geojson"),
                Loads.collection((Loads.feature("null") + ",").repeat(100_000) + Loads.feature("null")));
        double[] last = {0};

        new LayerLoader().load(large, new Cancel(), (fraction, what) -> {
            assertThat(fraction).isBetween(last[0], 1.0);
            assertThat(what).contains("large.geojson");
            last[0] = fraction;
        });
        assertThat(last[0]).isGreaterThan(0.8);
    }

    private static LoadResult load(Path file) {
        return new LayerLoader().load(file, new Cancel(), Progress.NONE);
    }
}
