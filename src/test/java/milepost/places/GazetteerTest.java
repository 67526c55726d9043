package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.of(PlacesLayers.of("""
            {"type":"Feature","properties":{"name":"Brest","iso3":"FRA","population":144899},"geometry":{"type":"Point","coordinates":[-4.48628,48.39029]}},
            {"type":"Feature","properties":{"name":"Brest","iso3":"BLR","population":300715,"alternativeNames":["Brześć","Берестя","Брэст","Brest-Litovsk"],
             "coordinates":[{"source":"GeoNames 2026","lon":23.71749,"lat":52.10894},{"source":"GeoNames 2013","lon":23.68775,"lat":52.09755}]},
             "geometry":{"type":"Point","coordinates":[23.71749,52.10894]}},
            {"type":"Feature","properties":{"name":"Brestovac","iso3":"SRB","population":900000},"geometry":{"type":"Point","coordinates":[22.1,44.0]}},
            {"type":"Feature","properties":{"name":"Bresta","iso3":"XXX","capital":true},"geometry":{"type":"Point","coordinates":[1,1]}},
            {"type":"Feature","properties":{"name":"Łódź","iso3":"POL","population":768755},"geometry":{"type":"Point","coordinates":[19.47,51.77]}},
            {"type":"Feature","properties":{"name":"Brzeg Dolny","iso3":"POL","population":9000000,"alternativeNames":["Bregia"]},
             "geometry":{"type":"Point","coordinates":[16.7,51.3]}},
            {"type":"Feature","properties":{"name":"Nowhere","iso3":"POL"},"geometry":null},
            {"type":"Feature","properties":{"iso3":"POL"},"geometry":{"type":"Point","coordinates":[2,2]}}
            """));

    private List<Place> search(String text, int most) {
        return gazetteer.search(text, most, Optional.empty()).stream().map(Gazetteer.Found::place).toList();
    }

    @Test
    void putsWholeNamesFirstThenCapitalsThenTheMostPopulous() {
        assertThat(search("brest", 10)).extracting(Place::countryIso3).containsExactly("BLR", "FRA", "SRB", "XXX");
    }

    @Test
    void putsBeginningsOfTheOwnNameBeforeThoseOfAnother() {
        assertThat(search("bre", 10)).extracting(Place::name).containsExactly("Brestovac", "Brest", "Brest", "Bresta", "Brzeg Dolny");
    }

    @Test
    void putsWhatIsNearFirst() {
        assertThat(gazetteer.search("brest", 2, Optional.of(new Position(-3, 48))).stream().map(found -> found.place().countryIso3())).containsExactly("FRA", "BLR");
    }

    @ParameterizedTest
    @CsvSource({"'brest, fr', FRA", "'brest,france', FRA", "'bresst, bel', BLR", "'brest, blr', BLR"})
    void whatStandsBehindACommaNarrowsDown(String text, String country) {
        assertThat(search(text, 5)).extracting(Place::countryIso3).startsWith(country).doesNotContain("FRA".equals(country) ? "BLR" : "FRA");
    }

    @ParameterizedTest
    @CsvSource({"brestowa, Brestovac", "brzeg don, Brzeg Dolny", "brezst, Brest"})
    void forgivesSlipsInWhatIsStillBeingTyped(String text, String meant) {
        assertThat(search(text, 5)).extracting(Place::name).contains(meant);
    }

    @Test
    void findsNoMoreThanAskedFor() {
        assertThat(search("brest", 1)).extracting(Place::countryIso3).containsExactly("BLR");
        assertThat(search("brest", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lodz", "ŁÓDŹ", "Łódź", "  lódz "})
    void foldsCaseAndDiacritics(String text) {
        assertThat(gazetteer.named(text)).extracting(Place::name).containsExactly("Łódź");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brzesc", "БЕРЕСТЯ", "брэст", "Brest Litovsk", "brest-litovsk"})
    void knowsAlternativeNames(String text) {
        assertThat(search(text, 5)).extracting(Place::countryIso3).containsExactly("BLR");
    }

    @ParameterizedTest
    @CsvSource({"Brestovak, Brestovac", "Bresovac, Brestovac", "Brezst, Brest", "Brzeg Dolnz, Brzeg Dolny", "bzreg dolny, Brzeg Dolny", "Lodsz, Łódź"})
    void forgivesSlips(String typed, String meant) {
        assertThat(search(typed, 3)).extracting(Place::name).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Brr", "Lud", "Brzegovina", "Warsaw"})
    void forgivesNoMoreThanThat(String typed) {
        assertThat(search(typed, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"brest litovsk fell, 2", "brest fell, 1", "brest-litovsk fell, 1", "brzeg dolny, 2", "brzeg, 0", "fell brest, 0", "brestovacs, 0"})
    void findsTheLongestNameThatWordsBeginWith(String words, int length) {
        String[] folded = Arrays.stream(words.split(" ")).map(Gazetteer::fold).toArray(String[]::new);

        assertThat(gazetteer.wordsOfName(folded, 0)).isEqualTo(length);
    }

    @Test
    void namesTheMostPopulousFirstAndNoBeginnings() {
        assertThat(gazetteer.named("Brest")).extracting(Place::countryIso3).containsExactly("BLR", "FRA");
        assertThat(gazetteer.named("Bres")).isEmpty();
    }

    @Test
    void letsACountryBehindACommaChoose() {
        assertThat(gazetteer.named("Brest, France")).extracting(Place::countryIso3).containsExactly("FRA");
        assertThat(gazetteer.named("Brest, BY")).extracting(Place::countryIso3).containsExactly("BLR");
        assertThat(gazetteer.named("Brest, Atlantis")).isEmpty();
    }

    @Test
    void keepsEveryCoordinateInOrder() {
        Place brest = gazetteer.named("Brest").getFirst();

        assertThat(brest.coordinates()).containsExactly(
                new Place.Coordinate("GeoNames 2026", new Position(23.71749, 52.10894)),
                new Place.Coordinate("GeoNames 2013", new Position(23.68775, 52.09755)));
        assertThat(brest.position()).isEqualTo(new Position(23.71749, 52.10894));
    }

    @Test
    void takesTheFeaturesOwnPointWhereSourcesAgree() {
        assertThat(gazetteer.named("Łódź").getFirst().position()).isEqualTo(new Position(19.47, 51.77));
    }

    @Test
    void leavesOutWhatHasNoNameOrNoPosition() {
        assertThat(gazetteer.named("Nowhere")).isEmpty();
        assertThat(gazetteer.size()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "-", "zzz"})
    void findsNothingForNothing(String text) {
        assertThat(search(text, 5)).isEmpty();
        assertThat(gazetteer.named(text)).isEmpty();
    }
}
