package milepost.layers.loading;

import static milepost.layers.loading.Loads.codes;
import static milepost.layers.loading.Loads.collection;
import static milepost.layers.loading.Loads.feature;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import milepost.layers.LoadChoices;
import milepost.layers.LoadResult;
import milepost.layers.PartKind;
import milepost.layers.RepairKind;
import milepost.layers.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairsTest {

    private static final String POINT = feature("{\"type\":\"Point\",\"coordinates\":[1,2]}");
    private static final String OPEN = feature("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,9]],[[1,1],[1,2],[2,2],[1,1]]]}");
    private static final String OPEN_KML = "<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,9</coordinates></LinearRing></outerBoundaryIs>"
            + "<innerBoundaryIs><LinearRing><coordinates>1,1 1,2 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark></kml>";

    @Test
    void theLayerRemembersWhatWasMendedInWhichFeature() {
        LoadResult result = Loads.text(collection(POINT, OPEN, "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,99]}}",
                feature("{\"type\":\"LineString\",\"coordinates\":[[0,90.0000001],[1,1]]}")));

        assertThat(result.repairs().codes()).containsExactlyInAnyOrder("unclosed-ring", "pole-rounded");
        assertThat(result.repairs().features("unclosed-ring")).containsExactly(1);
        assertThat(result.repairs().of(2)).containsExactly("pole-rounded");
        assertThat(result.repairs().of(0)).isEmpty();
        assertThat(result.report().repaired()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOpenRingLeftAloneIsALineAndSoAreItsHoles(boolean kml) {
        LoadChoices asItIs = LoadChoices.NONE.withRepair(RepairKind.UNCLOSED_RING, false);
        LoadResult result = Loads.named(kml ? "a.kml" : "a.geojson", kml ? OPEN_KML : OPEN, asItIs);
        Shapes shapes = result.layer().orElseThrow().shapes();

        assertThat(IntStream.range(0, shapes.parts()).mapToObj(shapes::kind)).containsExactly(PartKind.LINE, PartKind.LINE);
        assertThat(shapes.endVertex(0) - shapes.firstVertex(0)).isEqualTo(4);
        assertThat(result.report().repaired()).isZero();
        assertThat(codes(result)).containsExactly("unclosed-ring-kept");
    }

    @Test
    void aShortPartLeftAloneSkipsItsFeature() {
        String document = collection(POINT, feature("{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[1,1]],[[2,2]]]}"));

        assertThat(Loads.text(document).report().drawn()).isEqualTo(2);
        assertThat(Loads.text(document, LoadChoices.NONE.withRepair(RepairKind.SHORT_PART, false)).report().skipped()).isEqualTo(1);
    }

    @Test
    void aLatitudeBeyondThePoleLeftAloneIsNoPlace() {
        String document = feature("{\"type\":\"Point\",\"coordinates\":[0,90.0000001]}");

        assertThat(Loads.text(document).report().repaired()).isEqualTo(1);
        assertThat(Loads.text(document, LoadChoices.NONE.withRepair(RepairKind.POLE_ROUNDED, false)).layer()).isEmpty();
    }

    @Test
    void aHoleWhoseShellIsLeftOutIsLeftOut() {
        LoadResult result = Loads.named("a.kml", OPEN_KML.replace("0,0 9,0 9,9 0,9", "0,0 9,0"));

        assertThat(result.layer().orElseThrow().shapes().parts()).isZero();
    }
}
