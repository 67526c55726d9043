package milepost.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.projection.Projections;
import milepost.render.scene.Insets;
import milepost.render.scene.Viewport;
import milepost.story.MapArea;
import milepost.story.Story;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final Position CENTRE = Position.latLon(52, 23);

    private static Story story(List<Position> positions, Optional<MapArea> area) {
        List<Place> places = new java.util.ArrayList<>();
        for (Position position : positions) {
            places.add(new Place("p" + places.size(), "P", "", List.of(new Place.Coordinate("test", position)), List.of(), 0, false, ""));
        }
        return new Story("", "", places, List.of(), List.of(), List.of(), area);
    }

    @Test
    void aSavedAreaIsSeenWholeInFramesOfAnyShape() {
        Story story = story(List.of(), Optional.of(new MapArea(CENTRE, 300_000, 200_000)));
        for (int[] size : new int[][] {{1200, 630}, {1080, 1920}, {300, 300}}) {
            Viewport viewport = FrameComposer.home(story, List.of(), size[0], size[1]);
            assertThat(viewport.metresPerPixel() * size[0]).isGreaterThanOrEqualTo(299_999);
            assertThat(viewport.metresPerPixel() * size[1]).isGreaterThanOrEqualTo(199_999);
            double[] centre = viewport.pixel(CENTRE).orElseThrow();
            assertThat(centre[0]).isCloseTo(size[0] / 2.0, within(0.01));
            assertThat(centre[1]).isCloseTo(size[1] / 2.0, within(0.01));
            assertThat(viewport.projection().id()).isEqualTo("lambert");
        }
    }

    @Test
    void whatIsCoveredIsNotCountedAsSeen() {
        Story story = story(List.of(Position.latLon(50, 20), Position.latLon(54, 28)), Optional.empty());
        Viewport viewport = FrameComposer.home(story, List.of(), 1000, 800, new Insets(200, 0, 100, 300));
        for (Place place : story.places()) {
            double[] pixel = viewport.pixel(place.position()).orElseThrow();
            assertThat(pixel[0]).isBetween(300.0, 1000.0);
            assertThat(pixel[1]).isBetween(200.0, 700.0);
        }
    }

    @Test
    void placesOnBothSidesOfTheAntimeridianAreNearEachOther() {
        Story story = story(List.of(Position.latLon(-17, 178), Position.latLon(-21, -175)), Optional.empty());
        Viewport viewport = FrameComposer.home(story, List.of(), 800, 600);
        assertThat(viewport.metresPerPixel()).isLessThan(2500);
        assertThat(viewport.projection().centralMeridianDegrees()).isCloseTo(-178.5, within(0.01));
    }

    @Test
    void onePlaceHasItsSurroundings() {
        Viewport viewport = FrameComposer.home(story(List.of(CENTRE), Optional.empty()), List.of(), 800, 600);
        assertThat(viewport.metresPerPixel() * 600).isBetween(40_000.0, 100_000.0);
    }

    @Test
    void anEmptyStoryAndAStoryAroundTheWorldShowTheWorld() {
        assertThat(FrameComposer.home(Story.EMPTY, List.of(), 800, 600).projection().id()).isEqualTo("equal-earth");
        Story wide = story(List.of(Position.latLon(10, -100), Position.latLon(-40, 60)), Optional.empty());
        assertThat(FrameComposer.home(wide, List.of(), 800, 600).projection().id()).isEqualTo("equal-earth");
    }

    @Test
    void aWideBoxInTheNorthIsSeenWholeOnACone() {
        GeoBounds alaskaToFlorida = new GeoBounds(-189, 18, -66, 72);
        Viewport viewport = FrameComposer.home(alaskaToFlorida, 900, 600, new Insets(60, 0, 40, 0));
        assertThat(viewport.projection().id()).isEqualTo("lambert");
        for (double latitude : new double[] {18, 45, 72}) {
            for (double longitude : new double[] {-189, -127.5, -66}) {
                double[] pixel = viewport.pixel(new Position(longitude, latitude)).orElseThrow();
                assertThat(pixel[0]).isBetween(0.0, 900.0);
                assertThat(pixel[1]).isBetween(60.0, 560.0);
            }
        }
    }

    @Test
    void aBoxAroundTheEarthIsSeenOnAMapOfTheWorldWithThePolesItReaches() {
        Viewport viewport = FrameComposer.home(new GeoBounds(-180, -90, 180, 90), 1600, 500, Insets.NONE);
        assertThat(viewport.projection().id()).isEqualTo("equal-earth");
        assertThat(viewport.pixel(new Position(0, -90)).orElseThrow()[1]).isLessThan(500);
        assertThat(viewport.pixel(new Position(0, 90)).orElseThrow()[1]).isPositive();
    }

    @Test
    void aBoxIsFittedInTheProjectionOfTheMap() {
        Viewport like = new Viewport(Projections.webMercator(), 0, 0, 1000, 640, 480);
        Viewport fitted = FrameComposer.fit(new GeoBounds(20, 50, 28, 54), like);
        assertThat(fitted.projection()).isEqualTo(like.projection());
        for (Position corner : List.of(Position.latLon(50, 20), Position.latLon(54, 28))) {
            double[] pixel = fitted.pixel(corner).orElseThrow();
            assertThat(pixel[0]).isBetween(10.0, 630.0);
            assertThat(pixel[1]).isBetween(10.0, 470.0);
        }
    }
}
