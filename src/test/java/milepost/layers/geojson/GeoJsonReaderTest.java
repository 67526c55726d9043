package milepost.layers.geojson;

import static milepost.layers.loading.Loads.codes;
import static milepost.layers.loading.Loads.collection;
import static milepost.layers.loading.Loads.feature;
import static milepost.layers.loading.Loads.layer;
import static milepost.layers.loading.Loads.text;
import static org.assertj.core.api.Assertions.assertThat;

import milepost.geodesy.EdgeRule;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.layers.LayerInfo;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.layers.loading.Loads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonReaderTest {

    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[23.7,52.1]}";

    /** Outcomes: L loaded, W loaded with warnings, R refused. Then features, drawn, unlocated, repaired, skipped, codes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"Point","coordinates":[1,2]}                                             | L | 1 1 0 0 0 |
            {"coordinates":[1,2],"type":"Point"}                                             | L | 1 1 0 0 0 |
            {"type":"Point","coordinates":[1,2,3,4]}                                         | L | 1 1 0 0 0 | more-than-two-numbers
            {"type":"Point","coordinates":[]}                                                | L | 1 0 1 0 0 |
            {"type":"Point","coordinates":null}                                              | L | 1 0 1 0 0 |
            {"type":"Point"}                                                                 | R | 1 0 0 0 1 | nothing-usable no-coordinates
            {"type":"Point","coordinates":[1]}                                               | R | 1 0 0 0 1 | nothing-usable too-few-numbers
            {"type":"Point","coordinates":[[1,2]]}                                           | R | 1 0 0 0 1 | nothing-usable wrong-nesting
            {"type":"Point","coordinates":"1,2"}                                             | R | 1 0 0 0 1 | nothing-usable wrong-nesting
            {"type":"Point","coordinates":[1,"2"]}                                           | R | 1 0 0 0 1 | nothing-usable not-a-number
            {"type":"Point","coordinates":[1,null]}                                          | R | 1 0 0 0 1 | nothing-usable not-a-number
            {"type":"Point","coordinates":[{"x":[1]},2]}                                     | R | 1 0 0 0 1 | nothing-usable not-a-number
            {"type":"Point","coordinates":[1e400,2]}                                         | R | 1 0 0 0 1 | nothing-usable number-too-large
            {"type":"Point","coordinates":[2600000.5,1200000]}                               | R | 1 0 0 0 1 | nothing-usable not-degrees
            {"type":"Point","coordinates":[52,123]}                                          | R | 1 0 0 0 1 | nothing-usable latitude-out-of-range
            {"type":"Point","coordinates":[0,90.0000001]}                                    | W | 1 1 0 1 0 | pole-rounded
            {"type":"Point","coordinates":[-188.9,52]}                                       | L | 1 1 0 0 0 | beyond-180
            {"type":"MultiPoint","coordinates":[[1,2],[3,4]]}                                | L | 1 1 0 0 0 |
            {"type":"MultiPoint","coordinates":[[1,2],[]]}                                   | R | 1 0 0 0 1 | nothing-usable too-few-numbers
            {"type":"LineString","coordinates":[[1,2],[3,4]]}                                | L | 1 1 0 0 0 |
            {"type":"LineString","coordinates":[[1,2]]}                                      | R | 1 0 0 0 1 | nothing-usable short-line
            {"type":"LineString","coordinates":[[1,2],3]}                                    | R | 1 0 0 0 1 | nothing-usable wrong-nesting
            {"type":"LineString","coordinates":[[179,2],[-179,3]]}                           | L | 1 1 0 0 0 | crosses-antimeridian
            {"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}           | L | 1 1 0 0 0 |
            {"type":"MultiLineString","coordinates":[[[1,2]],[[5,6],[7,8]]]}                 | W | 1 1 0 1 0 | short-line
            {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}                     | L | 1 1 0 0 0 |
            {"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,0]]]}                     | L | 1 1 0 0 0 | clockwise
            {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}                           | W | 1 1 0 1 0 | unclosed-ring
            {"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}                           | R | 1 0 0 0 1 | nothing-usable short-ring
            {"type":"Polygon","coordinates":[[0,0],[1,0],[1,1],[0,0]]}                       | R | 1 0 0 0 1 | nothing-usable wrong-nesting
            {"type":"Polygon","coordinates":[[]]}                                            | L | 1 0 1 0 0 |
            {"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[1,1]]]} | W | 1 1 0 1 0 | short-ring
            {"type":"GeometryCollection","geometries":[]}                                    | L | 1 0 1 0 0 |
            {"geometries":[{"type":"Point","coordinates":[1,2]}],"type":"GeometryCollection"} | L | 1 1 0 0 0 |
            {"type":"GeometryCollection","geometries":[null,{"type":"Point","coordinates":[1,2]}]} | W | 1 1 0 1 0 | bad-geometry partly-used
            {"type":"GeometryCollection"}                                                    | R | 1 0 0 0 1 | nothing-usable bad-geometry
            {"type":"Feature","geometry":null,"properties":null}                             | L | 1 0 1 0 0 |
            {"type":"Feature","geometry":7,"properties":null}                                | R | 1 0 0 0 1 | nothing-usable bad-geometry
            {"type":"Feature","geometry":null,"properties":[1]}                              | W | 1 0 1 0 0 | bad-properties
            {"type":"Feature","geometry":null,"properties":null,"id":[1]}                    | W | 1 0 1 0 0 | bad-id
            {"type":"Feature","geometry":{"type":"Circle","coordinates":[1,2]}}              | R | 1 0 0 0 1 | nothing-usable unknown-geometry-type
            {"type":"FeatureCollection","features":[]}                                       | L | 0 0 0 0 0 |
            {"type":"FeatureCollection","features":[null]}                                   | R | 1 0 0 0 1 | nothing-usable not-a-feature
            {"type":"FeatureCollection","features":{}}                                       | R | 0 0 0 0 0 | bad-features
            {"type":"FeatureCollection"}                                                     | R | 0 0 0 0 0 | bad-features
            {"type":"featurecollection","features":[]}                                       | R | 0 0 0 0 0 | unknown-type
            {"type":"Topology","arcs":[]}                                                    | R | 0 0 0 0 0 | no-objects
            {"type":{"a":1}}                                                                 | R | 0 0 0 0 0 | no-type
            {"features":[]}                                                                  | R | 0 0 0 0 0 | no-type
            {"error":{"code":400}}                                                           | R | 0 0 0 0 0 | no-type
            [{"type":"Point","coordinates":[1,2]}]                                           | R | 0 0 0 0 0 | not-geojson
            "Point"                                                                          | R | 0 0 0 0 0 | not-geojson
            """)
    void tellsWhatBecameOfEachDocument(String document, String outcome, String counts, String codes) {
        LoadReport report = text(document).report();

        assertThat(report.outcome().name()).startsWith(switch (outcome) {
            case "L" -> "LOADED";
            case "W" -> "LOADED_WITH_WARNINGS";
            default -> "REFUSED";
        }).hasSameSizeAs(outcome.equals("L") ? "LOADED" : outcome.equals("W") ? "LOADED_WITH_WARNINGS" : "REFUSED");
        assertThat(report.features() + " " + report.drawn() + " " + report.unlocated() + " " + report.repaired() + " "
                + report.skipped()).isEqualTo(counts);
        assertThat(String.join(" ", codes(text(document)))).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void aBrokenFeatureIsSkippedAndTheOthersStay() {
        LoadResult result = text(collection(feature(POINT), feature("{\"type\":\"Point\",\"coordinates\":[1,\"x\"]}"), feature(POINT)));

        assertThat(result.report().skipped()).isEqualTo(1);
        Layer layer = result.layer().orElseThrow();
        assertThat(layer.features()).isEqualTo(2);
        assertThat(layer.shapes().vertices()).isEqualTo(2);
        assertThat(layer.attributes().number(1, "a")).isEqualTo(1);
        assertThat(Loads.onlyProblem(result).where().feature()).isEqualTo("feature 2");
    }

    @Test
    void membersOfAnObjectMayComeInAnyOrder() {
        Layer layer = layer("{\"bbox\":[0,0,1,1],\"features\":[{\"geometry\":{\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]],"
                + "\"type\":\"Polygon\"},\"id\":\"x\",\"properties\":{\"n\":\"y\"},\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}");

        assertThat(layer.shapes().kind(0)).isEqualTo(PartKind.SHELL);
        assertThat(layer.attributes().id(0)).isEqualTo("x");
        assertThat(layer.attributes().text(0, "n")).isEqualTo("y");
    }

    @Test
    void aTypeThatComesLastAndSurprisesIsBelieved() {
        Layer layer = layer("{\"properties\":{\"of\":\"the file\"},\"coordinates\":[7],\"features\":[" + feature(POINT)
                + "],\"type\":\"FeatureCollection\"}");

        assertThat(layer.features()).isEqualTo(1);
        assertThat(layer.attributes().columns()).containsExactly("a");
    }

    @Test
    void partsOfAMultiPolygonAreShellsAndHoles() {
        Shapes shapes = layer("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[9,9],[0,0]],[[2,1],[3,2],[3,1],[2,1]]],"
                + "[[[20,0],[29,0],[29,9],[20,0]]]]}").shapes();

        assertThat(shapes.parts()).isEqualTo(3);
        assertThat(shapes.kind(0)).isEqualTo(PartKind.SHELL);
        assertThat(shapes.kind(1)).isEqualTo(PartKind.HOLE);
        assertThat(shapes.kind(2)).isEqualTo(PartKind.SHELL);
        assertThat(shapes.firstVertex(2)).isEqualTo(8);
        assertThat(shapes.endVertex(2)).isEqualTo(12);
    }

    @Test
    void anUnclosedRingIsClosedWhereItBegan() {
        Shapes shapes = layer("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[9,9]]],[[[20,0],[29,0],[29,9],[20,0]]]]}").shapes();

        assertThat(shapes.endVertex(0)).isEqualTo(4);
        assertThat(shapes.longitudeDegrees(3)).isZero();
        assertThat(shapes.longitudeDegrees(4)).isEqualTo(20);
        assertThat(shapes.kind(1)).isEqualTo(PartKind.SHELL);
    }

    @Test
    void aPolygonWhoseShellIsTooShortIsLeftOutWithItsHoles() {
        LoadResult result = text("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[9,0],[0,0]],[[2,1],[3,1],[3,2],[2,1]]],"
                + "[[[20,0],[29,0],[29,9],[20,0]]]]}");

        assertThat(result.layer().orElseThrow().shapes().parts()).isEqualTo(1);
        assertThat(result.layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(20);
        assertThat(result.report().repaired()).isEqualTo(1);
    }

    @Test
    void nestedCollectionsBecomeOneFeature() {
        Shapes shapes = layer("{\"type\":\"GeometryCollection\",\"geometries\":[" + POINT + ",{\"type\":\"GeometryCollection\","
                + "\"geometries\":[" + POINT + ",{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}]}]}").shapes();

        assertThat(shapes.features()).isEqualTo(1);
        assertThat(shapes.parts()).isEqualTo(3);
        assertThat(shapes.kind(2)).isEqualTo(PartKind.LINE);
    }

    @Test
    void theLastOfTwoEqualMembersCounts() {
        LoadResult result = text("{\"type\":\"Feature\",\"properties\":{\"a\":1,\"a\":2},\"geometry\":{\"type\":\"Point\","
                + "\"coordinates\":[1,2],\"coordinates\":[3,4]},\"properties\":{\"b\":5}}");

        Layer layer = result.layer().orElseThrow();
        assertThat(layer.shapes().longitudeDegrees(0)).isEqualTo(3);
        assertThat(layer.shapes().vertices()).isEqualTo(1);
        assertThat(layer.attributes().value(0, "a")).isEqualTo(Attributes.MISSING);
        assertThat(layer.attributes().value(0, "b")).isEqualTo(5L);
        assertThat(codes(result)).containsOnly("duplicate-member").hasSize(3);
    }

    @Test
    void theMilepostMemberDescribesTheLayer() {
        LayerInfo info = layer("{\"type\":\"FeatureCollection\",\"milepost\":{\"id\":\"b\",\"title\":\"Borders\",\"licence\":\"ODbL\","
                + "\"attribution\":\"© X\",\"vintage\":\"2026\",\"statedErrorMetres\":200,\"edges\":\"geodesic\",\"role\":\"borders\","
                + "\"source\":\"s\"},\"features\":[]}").info();

        assertThat(info).isEqualTo(new LayerInfo("b", "Borders", "test.geojson", "borders", "ODbL", "© X", "2026", 200, EdgeRule.GEODESIC));
    }

    @Test
    void whatAFileSaysOfItsOwnerIsTheLayersCredit() {
        LayerInfo info = layer("{\"source\":\"a site\",\"type\":\"FeatureCollection\",\"license\":\"CC BY 4.0\",\"features\":[],"
                + "\"attribution\":\" © A\\n survey \",\"copyright\":\"somebody\"}").info();
        assertThat(info.attribution()).isEqualTo("© A survey");
        assertThat(info.licence()).isEqualTo("CC BY 4.0");

        LayerInfo own = layer("{\"type\":\"FeatureCollection\",\"milepost\":{\"attribution\":\"© X\",\"licence\":\"ODbL\"},\"license\":\"none\","
                + "\"attribution\":\"© Y\",\"features\":[]}").info();
        assertThat(own.attribution() + own.licence()).isEqualTo("© XODbL");
        assertThat(layer("{\"type\":\"Feature\",\"source\":\"of this feature\",\"properties\":{},\"geometry\":null}").info().attribution()).isEmpty();
    }

    @Test
    void aLayerWithoutDescriptionIsNamedAfterItsFile() {
        assertThat(layer(POINT).info()).isEqualTo(LayerInfo.ofFile("test.geojson"));
    }

    @ParameterizedTest
    @CsvSource({"EPSG:4326", "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "CRS84", "OGC:CRS84",
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84", "http://www.opengis.net/def/crs/EPSG/0/4326"})
    void theOneSystemOfGeoJsonIsNotedAndKeepsItsOrder(String crs) {
        LoadResult result = text("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs
                + "\"}},\"features\":[" + feature(POINT) + "]}");

        assertThat(codes(result)).containsExactly("crs-member");
        assertThat(result.report().outcome()).isEqualTo(LoadReport.Outcome.LOADED);
        assertThat(result.layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(23.7);
    }

    @ParameterizedTest
    @CsvSource({"EPSG:43260", "urn:ogc:def:crs:EPSG::99999", "local grid"})
    void anUnknownSystemIsRefusedByNameWhereverItStands(String crs) {
        String member = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}}";
        LoadResult before = text("{\"type\":\"FeatureCollection\"," + member + ",\"features\":[" + feature(POINT) + "]}");
        LoadResult after = text("{\"type\":\"FeatureCollection\",\"features\":[" + feature(POINT) + "]," + member + "}");

        assertThat(codes(before)).containsExactly("other-crs");
        assertThat(codes(after)).containsExactly("other-crs");
        assertThat(Loads.onlyProblem(after).sentence()).contains(crs);
        assertThat(before.layer()).isEmpty();
    }

    @Test
    void anotherSystemDoesNotMatterWithoutCoordinates() {
        assertThat(text("{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:27700\"}},\"features\":[" + feature("null")
                + "],\"type\":\"FeatureCollection\"}").layer()).isPresent();
    }

    @Test
    void swappedCoordinatesAreSuspectedNotTurned() {
        LoadResult result = text(collection(feature("{\"type\":\"Point\",\"coordinates\":[52,123]}"), feature(POINT)));

        assertThat(codes(result)).containsExactly("latitude-out-of-range", "maybe-swapped");
        assertThat(result.report().drawn()).isEqualTo(1);
    }

    @Test
    void coordinatesKeepEveryBit() {
        Shapes shapes = layer("{\"type\":\"LineString\",\"coordinates\":[[23.715672719999997,0.1],[4.9E-324,89.99999999999999]]}").shapes();

        assertThat(shapes.longitudeDegrees(0)).isEqualTo(Double.parseDouble("23.715672719999997"));
        assertThat(shapes.longitudeDegrees(1)).isEqualTo(Double.MIN_VALUE);
        assertThat(shapes.latitudeDegrees(1)).isEqualTo(89.99999999999999);
    }

    @Test
    void textsOneAfterTheOtherAreAllRead() {
        assertThat(layer(feature(POINT) + "\n" + feature("null") + "\n" + collection(feature(POINT))).features()).isEqualTo(3);
        assertThat(layer("\u001E" + feature(POINT) + "\n\u001E" + feature(POINT) + "\n").features()).isEqualTo(2);
    }
}
