package milepost.layers.loading;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final String KML = "<kml><Placemark><name>%s</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>";

    @TempDir
    private Path folder;

    @Test
    void aKmzIsReadFromItsMainFile() throws IOException {
        LoadResult result = load(zip("files/icon.png", "x", "a.kml", KML.formatted("linked"), "doc.kml", KML.formatted("main")));

        assertThat(result.layer().orElseThrow().attributes().text(0, "name")).isEqualTo("main");
        assertThat(codes(result)).containsExactly("one-of-several");
        assertThat(result.report().fileName()).isEqualTo("test.zip");
    }

    @Test
    void theOtherLayersAreOffered() throws IOException {
        byte[] archive = zip("one.geojson", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "two.geojson", "{\"type\":\"Point\",\"coordinates\":[3,4]}");
        LoadResult again = new LayerLoader().load(file(archive), load(archive).suggestions().getFirst().choices(), new Cancel(), Progress.NONE);

        assertThat(again.layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(3);
    }

    @Test
    void aPipedArchiveIsReadAsWell() throws IOException {
        byte[] archive = zip("doc.kml", KML.formatted("piped"));
        LoadResult result = new LayerLoader().load("standard input", new ByteArrayInputStream(archive), new Cancel(), Progress.NONE);

        assertThat(result.layer().orElseThrow().attributes().text(0, "name")).isEqualTo("piped");
    }

    @Test
    void anArchiveWithoutALayerIsRefusedInWords() throws IOException {
        LoadResult result = load(zip("report.docx", "x", "__MACOSX/._a.kml", "x"));

        assertThat(codes(result)).containsExactly("no-layer-in-archive");
        assertThat(Loads.onlyProblem(result).sentence()).contains("report.docx");
    }

    @Test
    void aDamagedArchiveIsRefused() throws IOException {
        byte[] whole = zip("doc.kml", KML.formatted("x"));
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(load(Arrays.copyOf(whole, length)).report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        }
    }

    @Test
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            zip.write("<kml>".getBytes(StandardCharsets.US_ASCII));
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(blanks);
            }
        }

        assertThat(codes(load(bytes.toByteArray()))).containsExactly("gzip-bomb");
    }

    private LoadResult load(byte[] archive) throws IOException {
        return new LayerLoader().load(file(archive), new Cancel(), Progress.NONE);
    }

    private Path file(byte[] archive) throws IOException {
        return Files.write(folder.resolve("test.zip"), archive);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
