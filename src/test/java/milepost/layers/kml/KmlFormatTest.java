package milepost.layers.kml;

import static milepost.layers.loading.Loads.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.layers.loading.Loads;
import milepost.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KmlFormatTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>Strikes</name>\n";
    private static final String TAIL = "</Document></kml>";

    @Test
    void aPlacemarkIsAFeatureWithWhatItSays() {
        Layer layer = layer("<Folder><name>Sites</name><Folder><name>Air</name><Placemark id=\"p1\"><name>Łuninets &amp; east</name>"
                + "<description><![CDATA[<b>seen</b>]]></description><TimeStamp><when>2024-07-08</when></TimeStamp>"
                + "<ExtendedData><Data name=\"crew\"><value>12</value></Data><Data name=\"code\"><value>007</value></Data></ExtendedData>"
                + "<Point><coordinates>26.8,52.25,0</coordinates></Point></Placemark></Folder></Folder>");
        Attributes attributes = layer.attributes();

        assertThat(attributes.properties(0)).isEqualTo(Map.of("folder", "Sites / Air", "name", "Łuninets & east",
                "description", "<b>seen</b>", "time", "2024-07-08", "crew", 12L, "code", "007"));
        assertThat(attributes.id(0)).isEqualTo("p1");
        assertThat(layer.info().title()).isEqualTo("Strikes");
        assertThat(layer.shapes().longitudeDegrees(0)).isEqualTo(26.8);
        assertThat(layer.shapes().latitudeDegrees(0)).isEqualTo(52.25);
    }

    @Test
    void everyGeometryBecomesParts() {
        Shapes shapes = layer("<Placemark><MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry>"
                + "<LineString><coordinates>1,2 3,4\n5,6</coordinates></LineString></MultiGeometry>"
                + "<Polygon><innerBoundaryIs><LinearRing><coordinates>2,2 3,2 3,3 2,2</coordinates></LinearRing></innerBoundaryIs>"
                + "<outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon>"
                + "</MultiGeometry></Placemark>").shapes();

        assertThat(List.of(shapes.kind(0), shapes.kind(1), shapes.kind(2), shapes.kind(3)))
                .containsExactly(PartKind.POINT, PartKind.LINE, PartKind.SHELL, PartKind.HOLE);
        assertThat(shapes.endVertex(1) - shapes.firstVertex(1)).isEqualTo(3);
        assertThat(shapes.features()).isEqualTo(1);
    }

    @Test
    void aTrackIsALineWithItsTimesAndNeedsNoDeclaredPrefix() {
        Layer layer = layer("<Placemark><gx:MultiTrack><gx:Track><when>2022-02-24T03:00:00Z</when><when>2022-02-24T04:00:00Z</when>"
                + "<gx:coord>23.7 52.1 130</gx:coord><gx:coord>23.8 52.2 140</gx:coord></gx:Track></gx:MultiTrack></Placemark>");

        assertThat(layer.shapes().kind(0)).isEqualTo(PartKind.LINE);
        assertThat(layer.shapes().latitudeDegrees(1)).isEqualTo(52.2);
        assertThat(layer.attributes().properties(0)).containsEntry("begin", "2022-02-24T03:00:00Z").containsEntry("end", "2022-02-24T04:00:00Z");
    }

    @Test
    void stylesAreSaidAsSimplestyleWhereverTheyStand() {
        Layer layer = layer("<Placemark><styleUrl>#map</styleUrl><Point><coordinates>1,2</coordinates></Point></Placemark>"
                + "<StyleMap id=\"map\"><Pair><key>highlight</key><styleUrl>#other</styleUrl></Pair><Pair><key>normal</key><styleUrl>#red</styleUrl></Pair></StyleMap>"
                + "<Style id=\"red\"><LineStyle><color>800000ff</color><width>3</width></LineStyle><PolyStyle><color>ff00ff00</color></PolyStyle></Style>");

        assertThat(layer.attributes().properties(0)).isEqualTo(Map.of("stroke", "#ff0000", "stroke-opacity", 0.5, "stroke-width", 3.0,
                "fill", "#00ff00"));
    }

    @Test
    void schemasGiveFieldsTheirTypes() {
        Layer layer = layer("<Schema id=\"s\"><SimpleField name=\"n\" type=\"int\"/><SimpleField name=\"zip\" type=\"string\"/></Schema>"
                + "<Placemark><ExtendedData><SchemaData schemaUrl=\"#s\"><SimpleData name=\"n\">5</SimpleData><SimpleData name=\"zip\">12345</SimpleData>"
                + "</SchemaData></ExtendedData></Placemark>");

        assertThat(layer.attributes().properties(0)).isEqualTo(Map.of("n", 5L, "zip", "12345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23.7, 52.1, 0 24,53", "23.7 ,52.1 24,53", " 23.7,52.1,0\t24,53,0\n"})
    void blanksAroundCommasAreForgiven(String tuples) {
        Shapes shapes = layer("<Placemark><LineString><coordinates>" + tuples + "</coordinates></LineString></Placemark>").shapes();

        assertThat(shapes.vertices()).isEqualTo(2);
        assertThat(shapes.latitudeDegrees(0)).isEqualTo(52.1);
        assertThat(shapes.longitudeDegrees(1)).isEqualTo(24);
    }

    @Test
    void whatLiesElsewhereIsSaidAndNotFetched() {
        LoadResult result = load("<NetworkLink><name>live</name><Link><href>http://example.org/live.kml</href></Link></NetworkLink>"
                + "<GroundOverlay><name>x</name></GroundOverlay><Placemark><name>no place</name></Placemark>");

        assertThat(codes(result)).containsExactly("network-link", "pictures-left-out");
        assertThat(result.report().problems().getFirst().sentence()).contains("http://example.org/live.kml");
        assertThat(result.report().unlocated()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,2 abc|too-few-numbers", "1,x|not-a-number", "200000,5000000|not-degrees", "52,123|latitude-out-of-range", "NaN,1|number-too-large"})
    void aFaultSkipsItsFeatureAlone(String coordinates, String code) {
        LoadResult result = load("<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>\n<Placemark><LineString><coordinates>"
                + coordinates + "</coordinates></LineString></Placemark>");
        Problem problem = result.report().problems().getFirst();

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where().line()).isEqualTo(4);
        assertThat(problem.where().feature()).isEqualTo("feature 2");
        assertThat(result.report().skipped()).isEqualTo(1);
        assertThat(result.report().drawn()).isEqualTo(1);
    }

    @Test
    void anOpenRingIsClosedAndSaid() {
        LoadResult result = load("<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,9</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>");

        assertThat(codes(result)).containsExactly("unclosed-ring");
        assertThat(result.report().repaired()).isEqualTo(1);
        assertThat(result.layer().orElseThrow().shapes().vertices()).isEqualTo(5);
    }

    @Test
    void nothingIsExpandedOrFetched() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><kml><Placemark><name>&b;&f;</name></Placemark></kml>";
        LoadResult result = Loads.text(bomb);

        assertThat(result.layer().map(layer -> layer.attributes().text(0, "name")).orElse("")).doesNotContain("root:").doesNotContain("aaaa");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<Placemark><name>x</Placemark>|broken-xml", "<Placemark><name>a & b</name></Placemark>|broken-xml",
        "<Placemark><name>a &nbsp; b</name></Placemark>|broken-xml"})
    void brokenTextIsRefusedWithItsPlace(String inside, String code) {
        Problem problem = load(inside).report().problems().getFirst();

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where().line()).isEqualTo(3);
        assertThat(problem.sentence()).startsWith("The text is broken here");
    }

    @Test
    void aTextThatEndsTooSoonIsRefused() {
        LoadResult result = Loads.text(HEAD + "<Placemark><name>x</name>");

        assertThat(result.report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        assertThat(codes(result)).containsExactly("cut-off");
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(codes(Loads.text(HEAD + "<Folder>".repeat(300_000)))).containsExactly("beyond-limits");
    }

    private static LoadResult load(String inside) {
        return Loads.named("test.kml", HEAD + inside + TAIL);
    }

    private static Layer layer(String inside) {
        LoadResult result = load(inside);
        return result.layer().orElseThrow(() -> new AssertionError(result.report().toString()));
    }
}
