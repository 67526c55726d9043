package milepost.layers.shapefile;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.loading.LayerLoader;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileFormatTest {

    private static final String LON_LAT = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private static final String UTM_32 = "PROJCS[\"ETRS_1989_UTM_Zone_32N\",GEOGCS[\"GCS_ETRS_1989\",DATUM[\"D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
            + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],"
            + "PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",9.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";

    @TempDir
    private Path folder;

    @Test
    void shapesTakeTheirTableAndSystemFromTheFilesBeside() throws IOException {
        Files.write(folder.resolve("a.shp"), new ShapefileBytes().point(23.7, 52.1).nothing().shp());
        Files.write(folder.resolve("a.DBF"), ShapefileBytes.dbf(StandardCharsets.UTF_8, "Łódź", "12", "b", ""));
        Files.writeString(folder.resolve("a.cpg"), "UTF-8");
        Files.writeString(folder.resolve("a.prj"), LON_LAT);
        LoadResult result = load("a.shp");

        assertThat(codes(result)).isEmpty();
        assertThat(result.layer().orElseThrow().attributes().properties(0)).isEqualTo(Map.of("NAME", "Łódź", "N", 12L));
        assertThat(result.layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(23.7);
        assertThat(result.report().unlocated()).isEqualTo(1);
    }

    @Test
    void metresAreConvertedAsTheirDescriptionSays() throws IOException {
        Files.write(folder.resolve("a.shp"), new ShapefileBytes().point(500000, 5933000).shp());
        Files.writeString(folder.resolve("a.prj"), UTM_32);
        Layer layer = load("a.shp").layer().orElseThrow();

        assertThat(layer.shapes().longitudeDegrees(0)).isCloseTo(9, within(1e-9));
        assertThat(layer.shapes().latitudeDegrees(0)).isCloseTo(53.55, within(0.01));
    }

    @Test
    void holesFollowTheShellTheyLieIn() throws IOException {
        double[] left = {0, 0, 0, 9, 9, 9, 9, 0, 0, 0};
        double[] right = {20, 0, 20, 9, 29, 9, 29, 0, 20, 0};
        double[] holeInLeft = {1, 1, 2, 1, 2, 2, 1, 1};
        Files.write(folder.resolve("a.shp"), new ShapefileBytes().runs(5, left, right, holeInLeft).runs(3, left).shp());
        Layer layer = load("a.shp").layer().orElseThrow();

        assertThat(IntStream.range(0, layer.shapes().parts()).mapToObj(layer.shapes()::kind).toList())
                .isEqualTo(List.of(PartKind.SHELL, PartKind.HOLE, PartKind.SHELL, PartKind.LINE));
        assertThat(layer.shapes().longitudeDegrees(layer.shapes().firstVertex(1))).isEqualTo(1);
    }

    @Test
    void anArchiveHoldsThemTogether() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("data/roads.shp"));
            zip.write(new ShapefileBytes().point(1, 2).shp());
            zip.putNextEntry(new ZipEntry("data/roads.dbf"));
            zip.write(ShapefileBytes.dbf(Charset.forName("windows-1252"), "Köln", "1.5"));
            zip.putNextEntry(new ZipEntry("data/roads.prj"));
            zip.write(LON_LAT.getBytes(StandardCharsets.US_ASCII));
        }
        Files.write(folder.resolve("roads.zip"), bytes.toByteArray());
        LoadResult result = load("roads.zip");

        assertThat(codes(result)).isEmpty();
        assertThat(result.layer().orElseThrow().attributes().properties(0)).isEqualTo(Map.of("NAME", "Köln", "N", 1.5));
    }

    @Test
    void whatIsMissingBesideIsSaid() throws IOException {
        Files.write(folder.resolve("a.shp"), new ShapefileBytes().point(1, 2).shp());

        assertThat(codes(load("a.shp"))).containsExactly("no-system", "no-table");
    }

    @Test
    void aTableThatIsTooShortIsSaid() throws IOException {
        Files.write(folder.resolve("a.shp"), new ShapefileBytes().point(1, 2).point(3, 4).shp());
        Files.write(folder.resolve("a.dbf"), ShapefileBytes.dbf(StandardCharsets.UTF_8, "one", "1"));

        assertThat(codes(load("a.shp"))).contains("broken-table");
        assertThat(load("a.shp").report().drawn()).isEqualTo(2);
    }

    @Test
    void aFileThatEndsInAShapeIsRefusedWithItsRecord() throws IOException {
        byte[] whole = new ShapefileBytes().point(1, 2).point(3, 4).shp();
        Files.write(folder.resolve("a.shp"), Arrays.copyOf(whole, whole.length - 5));
        LoadResult result = load("a.shp");

        assertThat(result.report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        assertThat(result.report().problems().getFirst().code()).isEqualTo("cut-off");
        assertThat(result.report().problems().getFirst().where().feature()).isEqualTo("record 2");
    }

    private LoadResult load(String name) {
        return new LayerLoader().load(folder.resolve(name), new Cancel(), Progress.NONE);
    }
}
