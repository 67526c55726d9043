package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.geodesy.Position;
import milepost.layers.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void putsWholeNamesFirstThenCapitalsThenTheMostPopulous() {
        assertThat(gazetteer.search("brest", 10)).extracting(Place::countryIso3).containsExactly("BLR", "FRA", "XXX", "SRB");
    }

    @Test
    void putsBeginningsOfTheOwnNameBeforeThoseOfAnother() {
        assertThat(gazetteer.search("bre", 10)).extracting(Place::name).containsExactly("Bresta", "Brestovac", "Brest", "Brest", "Brzeg Dolny");
    }

    @Test
    void findsNoMoreThanAskedFor() {
        assertThat(gazetteer.search("brest", 1)).extracting(Place::countryIso3).containsExactly("BLR");
        assertThat(gazetteer.search("brest", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lodz", "ŁÓDŹ", "Łódź", "  lódz "})
    void foldsCaseAndDiacritics(String text) {
        assertThat(gazetteer.named(text)).extracting(Place::name).containsExactly("Łódź");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brzesc", "БЕРЕСТЯ", "брэст", "Brest Litovsk", "brest-litovsk"})
    void knowsAlternativeNames(String text) {
        assertThat(gazetteer.search(text, 5)).extracting(Place::countryIso3).containsExactly("BLR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brest", "brest, by", "lodz", "ŁÓDŹ", "Brzesc", "берестя", "брэст", "brest-litovsk", "Brest Litovsk", "Bregia",
        "quoted \"name\"", "istanbul", "Bres", "Nowhere", "", "-"})
    void findsTheSameWithoutAnIndex(String text) {
        Layer layer = PlacesLayers.of("""
                {"type":"Feature","properties":{"name":"Brest","iso3":"BLR","population":300715,"alternativeNames":["Brześć","Берестя","Брэст","Brest-Litovsk"]},
                 "geometry":{"type":"Point","coordinates":[23.7,52.1]}},
                {"type":"Feature","properties":{"name":"Łódź","alternativeNames":["Quoted \\"name\\"","Łódź"]},"geometry":{"type":"Point","coordinates":[19.47,51.77]}},
                {"type":"Feature","properties":{"name":"İstanbul","alternativeNames":{"en":"Bregia"}},"geometry":{"type":"Point","coordinates":[29,41]}},
                {"type":"Feature","properties":{"name":"Brzeg Dolny","alternativeNames":["Bregia"]},"geometry":{"type":"Point","coordinates":[16.7,51.3]}},
                {"type":"Feature","properties":{"name":"Nowhere"},"geometry":null}
                """);

        assertThat(Gazetteer.forFewNames(layer).named(text)).isEqualTo(Gazetteer.of(layer).named(text));
    }

    @Test
    void goesOnFindingNamesAfterManyQuestions() {
        Gazetteer few = Gazetteer.forFewNames(PlacesLayers.of("""
                {"type":"Feature","properties":{"name":"Brest"},"geometry":{"type":"Point","coordinates":[23.7,52.1]}}"""));

        for (int question = 0; question < 50; question++) {
            assertThat(few.named("brest")).hasSize(1);
        }
        assertThat(few.search("bre", 5)).hasSize(1);
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
        assertThat(gazetteer.search(text, 5)).isEmpty();
        assertThat(gazetteer.named(text)).isEmpty();
    }
}
