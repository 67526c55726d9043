package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.render.MarksScene;
import milepost.render.ground.LayerScene;
import milepost.render.ground.LayerStyles;
import milepost.render.ground.ProjectedLayer;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.MapLayer;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;

class LayerPointsTest {

    private static final FrameRequest SCREEN = MarksScene.screen(1000, 700, Optional.empty());

    /** Points strewn over the map. */
    private static Layer points(int count) {
        LayerBuilder layer = LayerBuilder.named("points.geojson");
        Random random = new Random(5);
        for (int i = 0; i < count; i++) {
            layer.point(20.8 + 3.2 * random.nextDouble(), 51.2 + 1.6 * random.nextDouble(), Map.of());
        }
        return layer.build();
    }

    private static List<LayerScene> scenes(Layer layer) {
        FrameRequest request = new FrameRequest(SCREEN.base(), List.of(new MapLayer("p", layer, true)), SCREEN.story(), SCREEN.findings(), Optional.empty(),
                SCREEN.viewport(), SCREEN.theme(), 1, false, false);
        try (Workers workers = new Workers()) {
            return LayerScene.of(request, new LayerStyles.Book(), shown -> ProjectedLayer.of(shown, request.viewport().projection(), Optional.empty(),
                    workers, new Cancel()).level(request.viewport().metresPerPixel()));
        }
    }

    @Test
    void namesOfCitiesKeepOffFewPoints() {
        List<LayerScene> scenes = scenes(points(60));
        List<LabelBox> points = scenes.getFirst().points(SCREEN.viewport(), 100);
        assertThat(points).hasSizeGreaterThan(30);
        assertThat(covered(new MapLabels().place(SCREEN, List.of()), points)).as("without being asked to").isPositive();
        MapLabels.Placed placed = new MapLabels().place(SCREEN, scenes);
        assertThat(covered(placed, points)).isZero();
        assertThat(placed.places()).hasSizeGreaterThan(8);
    }

    private static long covered(MapLabels.Placed placed, List<LabelBox> points) {
        return placed.places().stream().filter(place -> place.kind() == PlaceLabel.Kind.CITY).flatMap(place -> place.box().stream())
                .filter(box -> points.stream().anyMatch(box::overlaps)).count();
    }

    @Test
    void amongCrowdsOfPointsThereAreStillNames() {
        assertThat(new MapLabels().place(SCREEN, scenes(points(3000))).places()).hasSameSizeAs(new MapLabels().place(SCREEN, List.of()).places());
    }

    @Test
    void pointsShrinkWhereTheyCrowd() {
        assertThat(scenes(points(60)).getFirst().pointShare()).isEqualTo(1);
        double some = scenes(points(600)).getFirst().pointShare();
        assertThat(some).isLessThan(0.9);
        assertThat(scenes(points(3000)).getFirst().pointShare()).isLessThan(some);
    }
}
