package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.Framing;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryLabelsTest {

    /** West, south, east, north. Where −150° and −170° are in the middle, the seam cuts the first and the second. */
    private static final Map<String, double[]> COUNTRIES = Map.of("NILE", new double[] {22, 5, 60, 35}, "CONGO", new double[] {-20, -35, 14, 0},
            "CATHAY", new double[] {80, 10, 125, 50}, "DATELINE", new double[] {160, -40, 200, -10}, "PRAIRIE", new double[] {-125, 25, -75, 50});

    @ParameterizedTest
    @ValueSource(doubles = {0, -150, -170, 100})
    void everyCountryIsNamedInsideItselfWhateverMeridianIsInTheMiddle(double meridian) {
        FrameRequest request = world(Framing.world(meridian, 1600, 900, Insets.NONE));
        List<CountryLabel> labels = new MapLabels().place(request, List.of()).countries();
        assertThat(labels).extracting(CountryLabel::name).containsExactlyInAnyOrderElementsOf(COUNTRIES.keySet());
        labels.forEach(label -> assertInside(label, request.viewport()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-150, -170})
    void aNameStaysInItsCountryWhenTheCountrysOwnLabelPointIsOutOfTheFrame(double meridian) {
        Viewport whole = Framing.world(meridian, 1600, 900, Insets.NONE);
        double[] cathay = whole.pixel(Position.latLon(30, 100)).orElseThrow();
        FrameRequest request = world(whole.zoomed(4, cathay[0] + 60, cathay[1] + 60));
        List<CountryLabel> labels = new MapLabels().place(request, List.of()).countries();
        assertThat(labels).extracting(CountryLabel::name).contains("CATHAY");
        labels.forEach(label -> assertInside(label, request.viewport()));
    }

    @Test
    void aCountryBehindTheHorizonIsNamedInThePartBeforeIt() {
        MapProjection globe = Projections.orthographic(Position.latLon(10, -50));
        FrameRequest request = world(new Viewport(globe, 0, 0, 16_000, 900, 900));
        assertThat(new MapLabels().place(request, List.of()).countries()).extracting(CountryLabel::name).contains("PRAIRIE").doesNotContain("CATHAY");
    }

    @Test
    void aCountryAroundTheFarEndOfTheEarthIsNotNamedAroundTheMiddle() {
        MapProjection distances = Projections.azimuthalEquidistant(Position.latLon(-20, -140));
        FrameRequest request = world(new Viewport(distances, 0, 0, 5_000, 900, 900));
        assertThat(new MapLabels().place(request, List.of()).countries()).extracting(CountryLabel::name).doesNotContain("NILE");
    }

    private static void assertInside(CountryLabel label, Viewport viewport) {
        Position at = viewport.position(label.box().centreX(), label.box().centreY()).orElseThrow();
        double[] box = COUNTRIES.get(label.name());
        double middle = (box[0] + box[2]) / 2;
        assertThat(Math.abs(Math.IEEEremainder(at.longitudeDegrees() - middle, 360))).as(label.name()).isLessThan((box[2] - box[0]) / 2);
        assertThat(at.latitudeDegrees()).as(label.name()).isBetween(box[1], box[3]);
    }

    private static FrameRequest world(Viewport viewport) {
        LayerBuilder layer = LayerBuilder.named("world.geojson");
        COUNTRIES.forEach((name, box) -> layer.polygon(Map.of("name", name, "areaKm2", 3_000_000.0, "labelLon", (box[0] + box[2]) / 2,
                "labelLat", (box[1] + box[3]) / 2), new double[] {box[0], box[1], box[2], box[1], box[2], box[3], box[0], box[3], box[0], box[1]}));
        Layer countries = layer.build();
        BaseMap base = new BaseMap(countries, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new FrameRequest(base, List.of(), Story.EMPTY, List.of(), Optional.empty(), viewport, Theme.LIGHT, 1, false, false);
    }
}
