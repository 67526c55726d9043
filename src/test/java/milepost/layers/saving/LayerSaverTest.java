package milepost.layers.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.layers.loading.Loads;
import milepost.problems.UserException;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import milepost.work.Progress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerSaverTest {

    @Test
    void whatWasReadIsWrittenAgain() throws IOException {
        String document = "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"id\":\"x\",\"properties\":"
                + "{\"name\":\"Łódź \\\"a\\\"\",\"n\":1,\"d\":0.1,\"big\":18446744073709551616,\"yes\":true,\"none\":null,\"list\":[1,{\"a\":2.5}],\"lone\":\"\\ud800\"},"
                + "\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},"
                + "{\"type\":\"LineString\",\"coordinates\":[[1.5,2.25],[3,-4.123456789012345]]}]}},"
                + "\n{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}]}\n";

        assertThat(written(Loads.layer(document))).isEqualTo(document);
    }

    @Test
    void ringsRunTheWayRoundThatTheStandardAsks() throws IOException {
        Layer layer = LayerBuilder.named("x").polygon(Map.of(), new double[] {0, 0, 0, 9, 9, 9, 9, 0, 0, 0}, new double[] {1, 1, 2, 1, 2, 2, 1, 2, 1, 1}).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SaveReport report = LayerSaver.write(layer, LayerSaver.ALL, out, new Cancel());

        assertThat(report.turned()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]");
    }

    @Test
    void aLineIsCutWhereItCrosses() throws IOException {
        assertThat(written(LayerBuilder.named("x").line(179, 10, -179, 20, -178, 20).build()))
                .contains("\"MultiLineString\",\"coordinates\":[[[179,10],[180,15]],[[-180,15],[-179,20],[-178,20]]]");
        assertThat(written(LayerBuilder.named("x").line(-170, 0, -190, 10).build()))
                .contains("[[[-170,0],[-180,5]],[[180,5],[170,10]]]");
    }

    @Test
    void aPolygonIsCutWithItsHoles() throws IOException {
        Layer layer = LayerBuilder.named("x").polygon(Map.of(), new double[] {170, -10, -170, -10, -170, 10, 170, 10, 170, -10},
                new double[] {-175, -5, -175, 5, -172, 5, -172, -5, -175, -5}).build();
        Shapes cut = Loads.layer(written(layer)).shapes();

        assertThat(IntStream.range(0, cut.parts()).mapToObj(cut::kind)).containsExactlyInAnyOrder(PartKind.SHELL, PartKind.SHELL, PartKind.HOLE);
        for (int part = 0; part < cut.parts(); part++) {
            assertThat(width(cut, part)).isLessThan(11);
        }
    }

    @Test
    void whatLiesBeyond180ComesBack() throws IOException {
        Shapes moved = Loads.layer(written(LayerBuilder.named("x").polygon(-188.9, 52, -187, 52, -187, 53, -188.9, 52).build())).shapes();

        assertThat(moved.parts()).isEqualTo(1);
        assertThat(moved.longitudeDegrees(0)).isBetween(171.0, 173.1);
    }

    @Test
    void aRingAroundThePoleIsClosedAlongIt() throws IOException {
        Layer layer = LayerBuilder.named("x").polygon(-120, -70, 0, -75, 120, -70, -120, -70).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SaveReport report = LayerSaver.write(layer, LayerSaver.ALL, out, new Cancel());
        Shapes cut = Loads.layer(out.toString(StandardCharsets.UTF_8)).shapes();

        assertThat(report.uncut()).isZero();
        assertThat(IntStream.range(0, cut.vertices()).mapToDouble(cut::latitudeDegrees).min().orElseThrow()).isEqualTo(-90);
        assertThat(IntStream.range(0, cut.vertices()).mapToDouble(cut::longitudeDegrees)).allMatch(longitude -> Math.abs(longitude) <= 180);
    }

    @Test
    void aLineInOneSpotOfTheAntimeridianStaysOnOneSide() throws IOException {
        assertThat(written(LayerBuilder.named("x").line(180, 10, -180, 10).build())).contains("[[180,10],[180,10]]");
    }

    @Test
    void aSeamAlongThePoleStays() throws IOException {
        Layer layer = LayerBuilder.named("x").polygon(-180, -90, 180, -90, 180, -80, -180, -80, -180, -90).build();

        assertThat(written(layer)).contains("[[[-180,-90],[180,-90],[180,-80],[-180,-80],[-180,-90]]]");
    }

    @Property(tries = 300)
    void coordinatesKeepTheirBitsWhereverTheyLie(@ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = -180, max = 180) Double> longitudes,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude) throws IOException {
        double[] line = longitudes.stream().flatMapToDouble(longitude -> DoubleStream.of(longitude, latitude)).toArray();
        Shapes again = Loads.layer(written(LayerBuilder.named("x").line(line).build())).shapes();
        List<Double> found = IntStream.range(0, again.vertices()).mapToObj(vertex -> onOneSide(again.longitudeDegrees(vertex))).toList();

        assertThat(found).containsAll(longitudes.stream().map(LayerSaverTest::onOneSide).toList());
        for (int part = 0; part < again.parts(); part++) {
            for (int vertex = again.firstVertex(part) + 1; vertex < again.endVertex(part); vertex++) {
                double jump = Math.abs(again.longitudeDegrees(vertex) - again.longitudeDegrees(vertex - 1));
                // Along a pole from one end of the map to the other is no crossing.
                assertThat(jump <= 180 || Math.abs(latitude) == 90 && jump == 360).isTrue();
            }
        }
    }

    @Test
    void aSelectionIsWrittenAlone(@TempDir Path folder) throws IOException {
        Layer layer = LayerBuilder.named("x").point(1, 2).point(3, 4).point(5, 6).build();
        SaveReport report = LayerSaver.save(layer, feature -> feature != 1, folder.resolve("a.geojson"), new Cancel(), Progress.NONE);

        assertThat(report.features()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("a.geojson"))).contains("[1,2]").contains("[5,6]").doesNotContain("[3,4]");
    }

    @Test
    void stoppedOrUnwritableItLeavesNothing(@TempDir Path folder) throws IOException {
        Layer layer = LayerBuilder.named("x").point(1, 2).build();
        Cancel cancel = new Cancel();
        cancel.request();

        assertThatThrownBy(() -> LayerSaver.save(layer, LayerSaver.ALL, folder.resolve("a.geojson"), cancel, Progress.NONE)).isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> LayerSaver.save(layer, LayerSaver.ALL, folder.resolve("none/a.geojson"), new Cancel(), Progress.NONE))
                .isInstanceOf(UserException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** Both ends of the map are the same meridian. */
    private static double onOneSide(double longitude) {
        return longitude == -180 ? 180 : longitude;
    }

    private static String written(Layer layer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayerSaver.write(layer, LayerSaver.ALL, out, new Cancel());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static double width(Shapes shapes, int part) {
        double west = 999;
        double east = -999;
        for (int vertex = shapes.firstVertex(part); vertex < shapes.endVertex(part); vertex++) {
            west = Math.min(west, shapes.longitudeDegrees(vertex));
            east = Math.max(east, shapes.longitudeDegrees(vertex));
        }
        return east - west;
    }
}
