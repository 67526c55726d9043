package milepost.layers.loading;

import static milepost.layers.loading.Loads.codes;
import static milepost.layers.loading.Loads.collection;
import static milepost.layers.loading.Loads.feature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import milepost.layers.LoadChoices;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.Shapes;
import milepost.layers.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateSystemsTest {

    private static final String UTM = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}}";
    private static final String HAMBURG = feature("{\"type\":\"LineString\",\"coordinates\":[[566000,5933000],[500000,5933000]]}");

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"FeatureCollection\"," + "CRS" + ",\"features\":[FEATURE]}",
        "{\"type\":\"FeatureCollection\",\"features\":[FEATURE]," + "CRS" + "}"})
    void aKnownSystemIsConvertedWhereverItIsNamed(String form) {
        LoadResult result = Loads.text(form.replace("CRS", UTM).replace("FEATURE", HAMBURG));
        Shapes shapes = result.layer().orElseThrow().shapes();

        assertThat(codes(result)).containsExactly("converted");
        assertThat(shapes.longitudeDegrees(1)).isCloseTo(9, within(1e-9));
        assertThat(shapes.latitudeDegrees(0)).isCloseTo(53.54, within(0.02));
        assertThat(shapes.longitudeDegrees(0)).isCloseTo(9.996, within(0.01));
    }

    @Test
    void metresWithoutASystemAreRefusedAndTheWayOutOffered() {
        String document = collection(feature("{\"type\":\"Point\",\"coordinates\":[2638233,6826370]}"));
        LoadResult result = Loads.text(document);
        Suggestion offer = result.suggestions().getFirst();
        LoadResult again = Loads.text(document, offer.choices());

        assertThat(result.report().outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        assertThat(offer.code()).isEqualTo("read-as-web-mercator");
        assertThat(offer.sentence()).contains("N,").contains("E");
        assertThat(again.layer().orElseThrow().shapes().longitudeDegrees(0)).isCloseTo(23.7, within(0.01));
        assertThat(again.suggestions()).isEmpty();
    }

    @Test
    void swappedAxesAreOfferedNotTurned() {
        String document = collection(feature("{\"type\":\"Point\",\"coordinates\":[52,123]}"), feature("{\"type\":\"Point\",\"coordinates\":[10,20]}"));
        LoadResult result = Loads.text(document);
        LoadResult again = Loads.text(document, result.suggestions().getFirst().choices());

        assertThat(result.suggestions()).extracting(Suggestion::code).containsExactly("swap-axes");
        assertThat(again.layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(123);
        assertThat(again.layer().orElseThrow().shapes().latitudeDegrees(1)).isEqualTo(10);
        assertThat(codes(again)).containsExactly("swapped");
    }

    @Test
    void degreesUnderAMetricNameAreDoubted() {
        String document = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}},\"features\":["
                + feature("{\"type\":\"Point\",\"coordinates\":[23.7,52.1]}") + "]}";
        LoadResult result = Loads.text(document);

        assertThat(codes(result)).contains("maybe-degrees");
        assertThat(Loads.text(document, result.suggestions().getFirst().choices()).layer().orElseThrow().shapes().longitudeDegrees(0)).isEqualTo(23.7);
    }

    @Test
    void anUnknownChoiceIsSaid() {
        LoadResult result = Loads.text(collection(HAMBURG), LoadChoices.NONE.withSystem("EPSG:999999"));

        assertThat(codes(result)).containsExactly("unknown-crs");
    }

    @Test
    void aFeatureThatTheSystemPutsNowhereKeepsItsRow() {
        LoadResult result = Loads.text(collection(feature("{\"type\":\"Point\",\"coordinates\":[1e30,1e30]}"), HAMBURG),
                LoadChoices.NONE.withSystem("EPSG:25832"));

        assertThat(result.report().unlocated()).isEqualTo(1);
        assertThat(result.report().drawn()).isEqualTo(1);
        assertThat(codes(result)).contains("not-on-earth");
    }
}
