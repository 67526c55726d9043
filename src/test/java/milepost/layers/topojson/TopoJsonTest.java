package milepost.layers.topojson;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.loading.Loads;
import org.junit.jupiter.api.Test;

class TopoJsonTest {

    /** Two squares that share an edge, arc 0, which the second follows backwards. */
    private static final String ARCS = "\"arcs\":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]]";
    private static final String TRANSFORM = "\"transform\":{\"scale\":[0.5,0.25],\"translate\":[-1,2]}";
    private static final String SQUARES = "\"squares\":{\"type\":\"GeometryCollection\",\"geometries\":["
            + "{\"type\":\"Polygon\",\"id\":\"left\",\"properties\":{\"n\":1},\"arcs\":[[0,1]]},"
            + "{\"arcs\":[[[2,-1]]],\"type\":\"MultiPolygon\",\"id\":7}]}";

    @Test
    void sharedArcsBecomeRingsOfBothNeighbours() {
        Layer layer = Loads.layer("{\"type\":\"Topology\"," + TRANSFORM + ",\"objects\":{" + SQUARES + "}," + ARCS + "}");

        assertThat(layer.features()).isEqualTo(2);
        assertThat(layer.attributes().id(0)).isEqualTo("left");
        assertThat(layer.attributes().id(1)).isEqualTo(7L);
        assertThat(layer.attributes().value(0, "n")).isEqualTo(1L);
        assertThat(layer.attributes().value(1, "n")).isEqualTo(Attributes.MISSING);
        assertThat(positions(layer, 0)).containsExactly(4, 2, 4, 4.5, -1, 4.5, -1, 2, 4, 2);
        assertThat(positions(layer, 1)).containsExactly(4, 2, 9, 2, 9, 4.5, 4, 4.5, 4, 2);
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        Layer first = Loads.layer("{" + ARCS + ",\"objects\":{" + SQUARES + "},\"type\":\"Topology\"," + TRANSFORM + "}");
        assertThat(positions(first, 1)).containsExactly(4, 2, 9, 2, 9, 4.5, 4, 4.5, 4, 2);
    }

    @Test
    void withoutATransformPositionsStandAsTheyAre() {
        Layer layer = Loads.layer("{\"type\":\"Topology\",\"objects\":{\"line\":{\"type\":\"LineString\",\"arcs\":[0,1]}},"
                + "\"arcs\":[[[1.5,2],[3,4]],[[3,4],[5,6]]]}");
        assertThat(positions(layer, 0)).containsExactly(1.5, 2, 3, 4, 5, 6);
        assertThat(layer.shapes().kind(0)).isEqualTo(PartKind.LINE);
    }

    @Test
    void pointsNullsAndCollectionsAreFeatures() {
        Layer layer = Loads.layer("{\"type\":\"Topology\"," + TRANSFORM + ",\"objects\":{\"all\":{\"type\":\"GeometryCollection\",\"geometries\":["
                + "{\"type\":\"Point\",\"coordinates\":[4,4]},{\"type\":null,\"properties\":{\"name\":\"nowhere\"}},"
                + "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"MultiPoint\",\"coordinates\":[[0,0],[2,0]]}]}]}},\"arcs\":[]}");
        assertThat(positions(layer, 0)).containsExactly(1, 3);
        assertThat(layer.shapes().bounds(1)).isEmpty();
        assertThat(positions(layer, 2)).containsExactly(-1, 2, 0, 2);
    }

    @Test
    void ofSeveralObjectsTheFirstIsReadAndTheOthersAreNamed() {
        LoadResult result = Loads.text("{\"type\":\"Topology\"," + TRANSFORM + ",\"objects\":{" + SQUARES + ",\"land\":{\"type\":\"Polygon\",\"arcs\":[[1]]}}," + ARCS + "}");
        assertThat(result.report().features()).isEqualTo(2);
        assertThat(result.report().problems()).anySatisfy(problem -> assertThat(problem.sentence()).contains("\"squares\"").contains("land"));
    }

    @Test
    void anArcThatIsNotThereCostsOneFeature() {
        LoadResult result = Loads.text("{\"type\":\"Topology\"," + TRANSFORM + ",\"objects\":{" + SQUARES.replace("[[0,1]]", "[[0,9]]") + "}," + ARCS + "}");
        assertThat(result.report().skipped()).isEqualTo(1);
        assertThat(result.report().drawn()).isEqualTo(1);
        assertThat(Loads.codes(result)).contains("no-such-arc");
    }

    @Test
    void brokenTopologiesAreRefusedWithThePlace() {
        String whole = "{\"type\":\"Topology\"," + TRANSFORM + ",\"objects\":{" + SQUARES + "}," + ARCS + "}";
        for (int length = 30; length < whole.length(); length += 7) {
            LoadResult result = Loads.text(whole.substring(0, length));
            assertThat(result.report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
            assertThat(result.report().problems().getFirst().where().line()).isEqualTo(1);
        }
    }

    private static double[] positions(Layer layer, int feature) {
        int first = layer.shapes().firstVertex(layer.shapes().firstPart(feature));
        int end = layer.shapes().endVertex(layer.shapes().endPart(feature) - 1);
        double[] positions = new double[2 * (end - first)];
        layer.shapes().copyLonLat(first, positions, 0, end - first);
        return positions;
    }
}
