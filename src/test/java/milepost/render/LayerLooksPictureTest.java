package milepost.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.story.StoryLayer;
import milepost.story.look.ColourBy;
import milepost.story.look.LayerLook;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;

/** Layers coloured, sized, labelled and clustered by what their features say, with the legend of the exported picture. */
class LayerLooksPictureTest {

    private static final FrameRequest SCREEN = MarksScene.screen(700, 480, Optional.empty());
    private static final LayerLook COLOURED = LayerLook.PLAIN.withColour(Optional.of(new ColourBy("drones", ColourBy.Scheme.EQUAL_STEPS, 4, ColourBy.Ramp.ORANGES)));

    private static Layer areas() {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < 8; i++) {
            double west = 20.4 + i % 4 * 0.9;
            double south = 51.1 + i / 4 * 0.8;
            json.append(i == 0 ? "" : ",").append("{\"type\":\"Feature\",\"properties\":{\"name\":\"District ").append(i + 1).append("\",\"drones\":").append(i * i)
                    .append("},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[").append(west).append(',').append(south).append("],[").append(west + 0.9).append(',')
                    .append(south).append("],[").append(west + 0.9).append(',').append(south + 0.8).append("],[").append(west).append(',').append(south + 0.8).append("],[")
                    .append(west).append(',').append(south).append("]]]}}");
        }
        return SmallWorld.layer("districts.geojson", json + "]}");
    }

    private static Layer strikes(int count) {
        LayerBuilder layer = LayerBuilder.named("strikes.geojson");
        Random random = new Random(11);
        for (int i = 0; i < count; i++) {
            layer.point(22.3 + 0.5 * random.nextGaussian(), 51.9 + 0.25 * random.nextGaussian(), Map.of("kind", i % 3 == 0 ? "missile" : "drone", "killed", i % 7 * (i % 5)));
        }
        return layer.build();
    }

    private static MapLayer shown(String title, Layer layer, LayerLook look) {
        return new MapLayer(new StoryLayer(title, title, title, "", true).withLook(look), layer);
    }

    private static Frame draw(boolean furniture, Theme theme, MapLayer... layers) {
        try (Workers workers = new Workers()) {
            return new FrameComposer(workers).draw(new FrameRequest(SCREEN.base(), List.of(layers), SCREEN.story(), SCREEN.findings(), Optional.empty(),
                    SCREEN.viewport(), theme, 1, furniture, furniture), new Cancel());
        }
    }

    @Test
    void areasAreColouredAndNamedAndTheLegendSaysWhatTheColoursMean() {
        GoldenPictures.assertMatches("look-graduated", draw(true, Theme.LIGHT, shown("Districts", areas(), COLOURED.withLabel(Optional.of("name")))));
    }

    @Test
    void pointsAreColouredByKindAndSizedByNumber() {
        LayerLook look = LayerLook.PLAIN.withColour(Optional.of(new ColourBy("kind", ColourBy.Scheme.CATEGORIES, 5, ColourBy.Ramp.BLUES)))
                .withSize(Optional.of("killed")).withOpacity(0.75);
        GoldenPictures.assertMatches("look-sized-dark", draw(true, Theme.DARK, shown("Strikes", strikes(60), look)));
    }

    @Test
    void whereTheyCrowdPointsAreCounted() {
        GoldenPictures.assertMatches("look-clustered", draw(false, Theme.LIGHT, shown("Strikes", strikes(3000), LayerLook.PLAIN)));
    }

    @Test
    void aCrowdIsFoundUnderTheCursorUnlessItIsNotToBeCounted() {
        assertThat(crowdInTheMiddle(LayerLook.PLAIN)).hasValueSatisfying(count -> assertThat(count).isGreaterThan(40));
        assertThat(crowdInTheMiddle(LayerLook.PLAIN.withClustered(false))).isEmpty();
    }

    private static Optional<Integer> crowdInTheMiddle(LayerLook look) {
        double[] middle = SCREEN.viewport().pixel(new Position(22.3, 51.9)).orElseThrow();
        FrameRequest request = new FrameRequest(SCREEN.base(), List.of(shown("Strikes", strikes(3000), look)), SCREEN.story(), SCREEN.findings(), Optional.empty(),
                SCREEN.viewport(), Theme.LIGHT, 1, false, false);
        try (Workers workers = new Workers()) {
            FrameComposer composer = new FrameComposer(workers);
            return IntStream.range(0, 400).mapToObj(i -> composer.crowdAt(request, middle[0] + i % 20 * 3 - 30, middle[1] + i / 20 * 3 - 30))
                    .filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).findFirst();
        }
    }
}
