package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.geodesy.EdgeRule;
import org.junit.jupiter.api.Test;

class BorderBookTest {

    private final BorderBook book = BorderBook.of(PlacesLayers.of("""
            {"type":"Feature","properties":{"pair":"BLR-UKR","a":"BLR","b":"UKR","kind":"land","statedErrorMetres":50},
             "geometry":{"type":"LineString","coordinates":[[23,51],[24,51]]}},
            {"type":"Feature","properties":{"pair":"POL-UKR","a":"POL","b":"UKR","kind":"land"},
             "geometry":{"type":"MultiLineString","coordinates":[[[22,49],[23,50]],[[23,50],[23,51]]]}},
            {"type":"Feature","properties":{"pair":null,"a":"UKR","b":"UKR","kind":"de-facto"},
             "geometry":{"type":"LineString","coordinates":[[33,46],[35,46]]}},
            {"type":"Feature","properties":{"pair":"RUS-UKR","a":"RUS","b":"UKR","kind":"de-facto"},
             "geometry":{"type":"LineString","coordinates":[[36,46],[37,46]]}},
            {"type":"Feature","properties":{"a":"POL","kind":"coast"},
             "geometry":{"type":"LineString","coordinates":[[14,54],[19,54]]}}
            """));

    @Test
    void findsAPairInEitherOrderAndAnyCase() {
        assertThat(book.border("BLR-UKR")).isPresent();
        assertThat(book.border("ukr-blr")).isEqualTo(book.border("BLR-UKR"));
    }

    @Test
    void joinsAllPairsOfACountryButNoLineOfControl() {
        NamedBorder border = book.border("UKR").orElseThrow();

        assertThat(border.line().lines().lines()).isEqualTo(3);
        assertThat(border.code()).isEqualTo("UKR");
    }

    @Test
    void hasNoBorderThatIsOnlyALineOfControl() {
        assertThat(book.border("RUS-UKR")).isEmpty();
        assertThat(book.border("RUS")).isEmpty();
    }

    @Test
    void keepsACoastApart() {
        assertThat(book.border("coast:POL").orElseThrow().code()).isEqualTo("coast:POL");
        assertThat(book.border("coast:UKR")).isEmpty();
        assertThat(book.border("POL").orElseThrow().line().lines().lines()).isEqualTo(2);
    }

    @Test
    void namesBordersAsANewsroomDoes() {
        assertThat(book.border("BLR-UKR").orElseThrow().name()).isEqualTo("Belarus–Ukraine border");
        assertThat(book.border("UKR").orElseThrow().name()).isEqualTo("Ukrainian border");
        assertThat(book.border("coast:POL").orElseThrow().name()).isEqualTo("coast of Poland");
    }

    @Test
    void statesTheWorstErrorOfItsParts() {
        assertThat(book.border("BLR-UKR").orElseThrow().statedErrorMetres()).isEqualTo(50);
        assertThat(book.border("UKR").orElseThrow().statedErrorMetres()).isEqualTo(200);
    }

    @Test
    void carriesTheLayersEdgeRule() {
        assertThat(book.border("BLR-UKR").orElseThrow().line().edges()).isEqualTo(EdgeRule.RFC7946);
    }

    @Test
    void hasNoBorderWhoseOnlyLineIsTheSeamOfTheMap() {
        BorderBook seam = BorderBook.of(PlacesLayers.of("""
                {"type":"Feature","properties":{"pair":"AAA-BBB","kind":"land"},"geometry":{"type":"LineString","coordinates":[[180,60],[180,65]]}}
                """));

        assertThat(seam.border("AAA-BBB")).isEmpty();
    }

    @Test
    void buildsAnIndexOnce() {
        assertThat(book.border("UKR").orElseThrow()).isSameAs(book.border("UKR").orElseThrow());
    }

    @Test
    void listsWhatItHas() {
        assertThat(book.codes()).containsExactly("BLR", "BLR-UKR", "POL", "POL-UKR", "UKR", "coast:POL");
    }
}
