package milepost.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.render.scene.MapLayer;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.places.PlaceSearch.Question;
import milepost.work.Cancel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text may mean, over all places that come with the program. */
class PlaceSearchTest {

    private static final Place RANGE = new Place("range", "Brestsky training ground", "BLR",
            List.of(new Place.Coordinate("Satellite picture", new Position(23.9, 52.2))), List.of("Полигон"), 0, false, "");

    private static Gazetteer gazetteer;

    @BeforeAll
    static void read() {
        gazetteer = Gazetteer.bundled();
    }

    private static List<Hit> hits(String text) {
        return PlaceSearch.places(new Question(text, List.of(RANGE), List.of(), Optional.of(new Position(24, 52))), gazetteer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            brest, Brest, Belarus
            'brest, fr', Brest, Brittany
            bialystok, Białystok, Poland
            Bialistok, Białystok, Poland
            Белосток, Białystok, Poland
            lodz, Łódź, Poland
            Kharkov, Kharkiv, Ukraine
            varshava, Warsaw, Poland
            vladivostock, Vladivostok, Russia
            Sao Paolo, São Paulo, Brazil
            """)
    void findsAPlaceByAnyOfItsNames(String text, String name, String where) {
        assertThat(hits(text)).as(text).anySatisfy(hit -> {
            assertThat(hit.name()).isEqualTo(name);
            assertThat(hit.detail()).contains(where);
        });
    }

    @Test
    void putsTheStorysOwnPlacesFirstAndOffersThemBeforeAnythingIsTyped() {
        assertThat(hits("").getFirst().known()).contains(RANGE);
        assertThat(hits("bre").getFirst().inStory()).isTrue();
        assertThat(hits("training").getFirst().detail()).isEqualTo("Belarus · in this story");
        assertThat(hits("полиг").getFirst().known()).contains(RANGE);
    }

    @Test
    void readsCoordinatesAndAsksWhichNumberComesFirst() {
        List<Hit> hits = hits("52.1, 23.7");
        assertThat(hits.get(0).at()).isEqualTo(new Position(23.7, 52.1));
        assertThat(hits.get(1).at()).isEqualTo(new Position(52.1, 23.7));
        assertThat(hits.get(1).detail()).contains("longitude was written first");
        assertThat(hits("52.1 N 23.7 E")).hasSize(1);
        assertThat(hits("POINT (23.7 52.1)")).extracting(Hit::at).containsExactly(new Position(23.7, 52.1));
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(hits("qqqqxxzz")).isEmpty();
        assertThat(hits("—")).noneMatch(Hit::inStory);
    }

    @Test
    void findsFeaturesByTheirNames() {
        Layer layer = LayerBuilder.named("bases.geojson").point(19.2, 51.6, Map.of("name", "Łask air base")).point(16.1, 53.4, Map.of("name", "Mirosławiec"))
                .point(19.1, 51.5, Map.of("name", "Łask village")).build();
        Question asked = new Question("lask", List.of(), List.of(new MapLayer("bases", layer, true)), Optional.empty());

        List<Hit> hits = PlaceSearch.features(asked, new Cancel());

        assertThat(hits).extracting(hit -> hit.feature().orElseThrow()).containsExactly(new ChosenFeature("bases", 0), new ChosenFeature("bases", 2));
    }

    @Test
    void tellsASpotByTheNearestPlace() {
        assertThat(PlaceSearch.near(new Position(23.72, 52.11), gazetteer).name()).contains("Brest");
        assertThat(PlaceSearch.near(new Position(-140, 0), gazetteer).name()).contains(" mi · ").contains(" of ");
    }
}
