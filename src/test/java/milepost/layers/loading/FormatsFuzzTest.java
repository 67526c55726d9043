package milepost.layers.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.geopackage.GeoPackageBytes;
import milepost.layers.shapefile.ShapefileBytes;
import milepost.problems.Problem;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cut and garbled files of every format: read or refused in words, never a crash, and always an end. */
class FormatsFuzzTest {

    private static final int TRIES = 150;
    private static final String KML = "<kml><Document><Style id=\"s\"><LineStyle><color>ff0000ff</color></LineStyle></Style><Folder><name>f</name>"
            + "<Placemark><name>a</name><styleUrl>#s</styleUrl><ExtendedData><Data name=\"n\"><value>1</value></Data></ExtendedData>"
            + "<MultiGeometry><Point><coordinates>1,2,3</coordinates></Point><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0"
            + "</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark></Folder></Document></kml>";
    private static final String GPX = "<gpx><wpt lat=\"1\" lon=\"2\"><name>a</name></wpt><trk><trkseg><trkpt lat=\"1\" lon=\"2\"/><trkpt lat=\"3\" lon=\"4\"/></trkseg></trk></gpx>";
    private static final String TABLE = "name,lat,lon\n\"a, b\",52.1,23.7\nc,\"1,5\",2\n\n";

    @TempDir
    private Path folder;

    @Test
    void everyFormatSurvives() throws IOException {
        Path database = folder.resolve("a.gpkg");
        GeoPackageBytes.write(database, 4326, new String[] {"t"}, "POINT (1 2)", "LINESTRING (1 2, 3 4)");
        byte[] shapes = new ShapefileBytes().point(1, 2).runs(5, new double[] {0, 0, 0, 9, 9, 9, 0, 0}).shp();
        for (byte[] valid : List.of(KML.getBytes(StandardCharsets.UTF_8), GPX.getBytes(StandardCharsets.UTF_8),
                TABLE.getBytes(StandardCharsets.UTF_8), shapes, packed(), Files.readAllBytes(database))) {
            assertThat(load(valid).report().drawn()).isPositive();
            fuzz(valid, new Random(valid.length));
        }
    }

    private static void fuzz(byte[] valid, Random random) {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(valid, random.nextInt(valid.length)) : valid.clone();
            for (int flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            LoadResult result = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> load(bytes));
            boolean refused = result.report().outcome() == LoadReport.Outcome.REFUSED;
            assertThat(result.layer().isEmpty()).isEqualTo(refused);
            assertThat(result.report().problems()).extracting(Problem::sentence).allSatisfy(sentence ->
                    assertThat(sentence).isNotBlank().doesNotContain("Exception").doesNotContain("\n"));
            assertThat(refused && result.report().problems().isEmpty()).isFalse();
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(KML.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static LoadResult load(byte[] bytes) {
        return new LayerLoader().load("garbled", new ByteArrayInputStream(bytes), new Cancel(), Progress.NONE);
    }
}
