package milepost.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.scene.BaseMap;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FrameComposerTest {

    private static final Workers WORKERS = new Workers();
    private static final BaseMap BASE = SmallWorld.base();
    private static final MapProjection REGION = Projections.lambertFittedTo(new GeoBounds(10, 47, 26, 55));
    private final FrameComposer composer = new FrameComposer(WORKERS);

    @AfterAll
    static void close() {
        WORKERS.close();
    }

    private static FrameRequest request(Viewport viewport, Story story, List<MapLayer> layers, Theme theme, double scale) {
        return new FrameRequest(BASE, layers, story, List.of(), Optional.empty(), viewport, theme, scale, false, false, true);
    }

    private static Viewport at(MapProjection projection, double longitude, double latitude, double metresPerPixel, int width, int height) {
        double[] centre = {longitude, latitude};
        projection.forward(centre, 0, centre, 0, 1);
        return new Viewport(projection, centre[0], centre[1], metresPerPixel, width, height);
    }

    private static Viewport region() {
        return at(REGION, 18, 51.3, 2800, 480, 300);
    }

    private Frame draw(FrameRequest request) {
        return composer.draw(request, new Cancel());
    }

    @Test
    void theStorysCountriesAndBordersStandOut() {
        GoldenPictures.assertMatches("base-region", draw(request(region(), SmallWorld.story(), List.of(), Theme.LIGHT, 1)));
    }

    @Test
    void theDarkThemeHasItsOwnColours() {
        GoldenPictures.assertMatches("base-region-dark", draw(request(region(), SmallWorld.story(), List.of(), Theme.DARK, 1)));
    }

    @Test
    void layersOfTheUsersLookAsTheirPropertiesSay() {
        MapLayer layer = new MapLayer("user", SmallWorld.layer("user.geojson", SmallWorld.USER), true);
        GoldenPictures.assertMatches("base-user-layer", draw(request(region(), Story.EMPTY, List.of(layer), Theme.LIGHT, 1)));
    }

    @Test
    void aHiddenLayerIsNotDrawn() {
        MapLayer hidden = new MapLayer("user", SmallWorld.layer("user.geojson", SmallWorld.USER), false);
        assertThat(draw(request(region(), Story.EMPTY, List.of(hidden), Theme.LIGHT, 1)).argb())
                .isEqualTo(draw(request(region(), Story.EMPTY, List.of(), Theme.LIGHT, 1)).argb());
    }

    @Test
    void theWorldIsCutAtTheSeamOfEqualEarth() {
        GoldenPictures.assertMatches("base-equal-earth", world(Framing.world(0, 480, 260, Insets.NONE)));
        GoldenPictures.assertMatches("base-equal-earth-pacific", world(Framing.world(170, 480, 260, Insets.NONE)));
    }

    @Test
    void theWorldIsCutAtTheLimitsOfMercator() {
        GoldenPictures.assertMatches("base-mercator", world(at(Projections.webMercator(), 0, 0, 125_000, 330, 330)));
    }

    @Test
    void theConeIsOpenBehindTheRegion() {
        GoldenPictures.assertMatches("base-cone", world(at(REGION, 18, 45, 90_000, 400, 300)));
    }

    @Test
    void discsEndAtTheirCircle() {
        GoldenPictures.assertMatches("base-azimuthal", world(at(Projections.azimuthalEquidistant(Position.latLon(51, 15)), 15, 51, 130_000, 320, 320)));
        GoldenPictures.assertMatches("base-globe", world(at(Projections.orthographic(Position.latLon(-30, -30)), -30, -30, 42_000, 320, 320)));
        GoldenPictures.assertMatches("base-pole", world(at(Projections.azimuthalEquidistant(Position.latLon(-90, 0)), 0, -90, 60_000, 320, 320)));
    }

    private Frame world(Viewport viewport) {
        return draw(request(viewport, Story.EMPTY, List.of(), Theme.LIGHT, 1));
    }

    @Test
    void everyPixelIsOpaque() {
        assertThat(Arrays.stream(world(Framing.world(0, 300, 200, Insets.NONE)).argb()).allMatch(pixel -> pixel >>> 24 == 255)).isTrue();
    }

    @Test
    void twiceTheScaleIsTwiceThePixelsOfTheSamePlace() {
        Frame once = draw(request(region(), SmallWorld.story(), List.of(), Theme.LIGHT, 1));
        Frame twice = draw(request(region(), SmallWorld.story(), List.of(), Theme.LIGHT, 2));
        assertThat(twice.width()).isEqualTo(2 * once.width());
        assertThat(twice.height()).isEqualTo(2 * once.height());
        int different = 0;
        for (int y = 0; y < once.height(); y += 3) {
            for (int x = 0; x < once.width(); x += 3) {
                different += once.argb()[y * once.width() + x] == twice.argb()[2 * y * twice.width() + 2 * x] ? 0 : 1;
            }
        }
        assertThat(different / (once.width() / 3.0 * once.height() / 3.0)).isLessThan(0.08);
    }

    @Test
    void aMapPannedByWholePixelsIsTheSameMapMoved() {
        Frame before = draw(request(region(), SmallWorld.story(), List.of(), Theme.LIGHT, 1));
        Frame after = draw(request(region().panned(37, 21), SmallWorld.story(), List.of(), Theme.LIGHT, 1));
        int different = 0;
        for (int y = 21; y < before.height(); y++) {
            for (int x = 37; x < before.width(); x++) {
                int was = before.argb()[y * before.width() + x];
                int is = after.argb()[(y - 21) * before.width() + x - 37];
                different += Math.abs((was & 0xFF) - (is & 0xFF)) > 12 ? 1 : 0;
            }
        }
        assertThat(different).isLessThan(20);
    }

    @Test
    void framesDrawnAtTheSameTimeAreTheFramesDrawnAlone() throws Exception {
        FrameRequest request = request(region(), SmallWorld.story(), List.of(), Theme.LIGHT, 1);
        int[] alone = draw(request).argb();
        FrameComposer fresh = new FrameComposer(WORKERS);
        List<CompletableFuture<Frame>> together = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> WORKERS.start(() -> fresh.draw(request, new Cancel()))).toList();
        for (CompletableFuture<Frame> frame : together) {
            assertThat(frame.get().argb()).isEqualTo(alone);
        }
    }

    @Test
    void aCancelledFrameIsNotFinishedAndSpoilsNothing() {
        FrameRequest request = request(region(), SmallWorld.story(), List.of(), Theme.LIGHT, 1);
        Cancel cancel = new Cancel();
        cancel.request();
        assertThatThrownBy(() -> composer.draw(request, cancel)).isInstanceOf(CancelledException.class);
        assertThat(draw(request).argb()).isEqualTo(new FrameComposer(WORKERS).draw(request, new Cancel()).argb());
    }
}
