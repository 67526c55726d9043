package milepost.layers.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.layers.loading.Loads;
import milepost.problems.Problem;
import milepost.problems.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes in, a report comes out. */
class GeoJsonFuzzTest {

    private static final byte[] VALID = ("{\"type\":\"FeatureCollection\",\"bbox\":[0,0,9,9],\"crs\":null,\"features\":["
            + "{\"type\":\"Feature\",\"id\":7,\"properties\":{\"name\":\"Брест\",\"n\":1.5e2,\"l\":[1,{\"a\":null}],\"t\":true},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,2],[2,1],[1,1]]]}},"
            + "{\"type\":\"Feature\",\"properties\":null,\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":["
            + "{\"coordinates\":[1,2,3],\"type\":\"Point\"},{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2],[3,4]]]}]}},"
            + "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"name\":\"\\ud83d\"}}]}").getBytes(StandardCharsets.UTF_8);

    private static final List<String> PIECES = List.of("{", "}", "[", "]", ",", ":", "\"type\"", "\"Feature\"", "\"features\"",
            "\"FeatureCollection\"", "\"geometry\"", "\"properties\"", "\"coordinates\"", "\"geometries\"", "\"Polygon\"", "\"Point\"",
            "\"GeometryCollection\"", "\"MultiPolygon\"", "\"crs\"", "\"milepost\"", "\"id\"", "null", "true", "1", "-180", "1e400",
            "0.1", "\"\"", "\"x\"", " ", "\n", "\u001E", "\u0000", "é");

    @Property(tries = 400)
    void anyBytes(@ForAll @Size(max = 200) byte[] bytes) {
        check(Loads.bytes(bytes));
    }

    @Property(tries = 400)
    void theStartOfAValidDocument(@ForAll @IntRange(max = 800) int length) {
        LoadResult result = Loads.bytes(Arrays.copyOf(VALID, Math.min(length, VALID.length)));

        check(result);
        assertThat(result.layer().isPresent()).isEqualTo(length >= VALID.length);
    }

    @Property(tries = 1000)
    void aValidDocumentWithBytesChanged(@ForAll @Size(min = 1, max = 6) int[] where, @ForAll byte[] what) {
        byte[] changed = VALID.clone();
        for (int i = 0; i < where.length; i++) {
            changed[Math.floorMod(where[i], changed.length)] = what.length == 0 ? (byte) '"' : what[i % what.length];
        }
        check(Loads.bytes(changed));
    }

    @Property(tries = 1000)
    void aValidDocumentWithAPieceTakenOutOrPutIn(@ForAll @IntRange(max = 700) int at, @ForAll @IntRange(max = 12) int out,
                                                 @ForAll("piece") String in) {
        String document = new String(VALID, StandardCharsets.UTF_8);
        int from = Math.min(at, document.length());
        int to = Math.min(from + out, document.length());
        check(Loads.text(document.substring(0, from) + in + document.substring(to)));
    }

    @Property(tries = 1000)
    void piecesInAnyOrder(@ForAll("pieces") List<String> pieces) {
        check(Loads.text(String.join("", pieces)));
    }

    @Property(tries = 500)
    void coordinatesOfAnyShape(@ForAll("coordinates") String coordinates, @ForAll("geometryType") String type) {
        check(Loads.text("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}"));
        check(Loads.text("{\"coordinates\":" + coordinates + ",\"type\":\"" + type + "\"}"));
    }

    @Provide
    Arbitrary<String> piece() {
        return Arbitraries.of(PIECES);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> {
            list.addFirst("{");
            return list;
        });
    }

    @Provide
    Arbitrary<String> geometryType() {
        return Arbitraries.of("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");
    }

    @Provide
    Arbitrary<String> coordinates() {
        Arbitrary<String> leaf = Arbitraries.of("[1,2]", "[3,4]", "[1,2]", "[5,6,7]", "[]", "1", "null", "[179,1]", "[-179,80]", "[1,99]", "[9,9]");
        return Arbitraries.recursive(() -> leaf,
                inner -> inner.list().ofMaxSize(6).map(list -> "[" + String.join(",", list) + "]"), 0, 4);
    }

    /** What must hold of every result. */
    private static void check(LoadResult result) {
        LoadReport report = result.report();
        boolean refused = report.outcome() == LoadReport.Outcome.REFUSED;
        assertThat(result.layer().isEmpty()).isEqualTo(refused);
        assertThat(report.problems()).allSatisfy(GeoJsonFuzzTest::checkProblem);
        if (refused) {
            assertThat(report.problems().getFirst().severity()).isEqualTo(Severity.ERROR);
            return;
        }
        Layer layer = result.layer().orElseThrow();
        assertThat(report.features()).isEqualTo(layer.features() + report.skipped());
        assertThat(report.features()).isEqualTo(report.drawn() + report.unlocated() + report.skipped());
        assertThat(layer.attributes().features()).isEqualTo(layer.features());
        checkShapes(layer);
        for (int feature = 0; feature < layer.features(); feature++) {
            layer.attributes().properties(feature);
        }
    }

    private static void checkProblem(Problem problem) {
        assertThat(problem.sentence()).endsWith(".").doesNotContain("Exception");
        assertThat(problem.where().file()).isEqualTo("test.geojson");
    }

    private static void checkShapes(Layer layer) {
        Shapes shapes = layer.shapes();
        int part = 0;
        for (int feature = 0; feature < shapes.features(); feature++) {
            assertThat(shapes.firstPart(feature)).isEqualTo(part);
            part = shapes.endPart(feature);
            assertThat(shapes.bounds(feature).isPresent()).isEqualTo(part > shapes.firstPart(feature));
        }
        assertThat(part).isEqualTo(shapes.parts());
        int vertex = 0;
        for (part = 0; part < shapes.parts(); part++) {
            assertThat(shapes.firstVertex(part)).isEqualTo(vertex);
            vertex = shapes.endVertex(part);
            int first = shapes.firstVertex(part);
            assertThat(vertex - first).isGreaterThanOrEqualTo(shapes.kind(part).isRing() ? 4 : shapes.kind(part) == PartKind.LINE ? 2 : 1);
            if (shapes.kind(part).isRing()) {
                assertThat(shapes.longitudeDegrees(vertex - 1)).isEqualTo(shapes.longitudeDegrees(first));
            }
        }
        assertThat(vertex).isEqualTo(shapes.vertices());
        shapes.outlines();
    }
}
