package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.projection.Projections;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;

class PointClustersTest {

    private static PointMarks marks(int count, double metresPerPixel) {
        LayerBuilder layer = LayerBuilder.named("points.geojson");
        Random random = new Random(3);
        for (int i = 0; i < count; i++) {
            layer.point(20 + 4 * random.nextDouble(), 50 + 2 * random.nextDouble(), Map.of());
        }
        Layer built = layer.build();
        try (Workers workers = new Workers()) {
            return ProjectedLayer.of(built, Projections.webMercator(), Optional.empty(), workers, new Cancel()).level(metresPerPixel).points;
        }
    }

    @Test
    void everyPointIsCountedOrDrawn() {
        for (int count : new int[] {500, 60_000}) {
            for (double metresPerPixel : new double[] {50, 700, 9000}) {
                PointMarks marks = marks(count, metresPerPixel);
                PointClusters clusters = marks.clusters(metresPerPixel);
                int counted = clusters.clusters().stream().mapToInt(PointClusters.Cluster::count).sum();
                int drawn = IntStream.range(0, marks.count()).filter(point -> !clusters.holds(point)).map(marks::standsFor).sum();
                assertThat(counted + drawn).as("%d points at %s m", count, metresPerPixel).isEqualTo(count);
            }
        }
    }

    @Test
    void theNearerOneComesTheFewerAreCounted() {
        PointMarks marks = marks(2000, 50);
        assertThat(marks.clusters(20_000).clusters()).hasSizeLessThan(8);
        assertThat(marks.clusters(20).clusters()).isEmpty();
    }

    @Test
    void withinADoublingOfTheScaleTheyStay() {
        PointMarks marks = marks(2000, 50);
        double scale = Math.scalb(1.0, 10) / 40;
        assertThat(marks.clusters(scale * 1.9)).isSameAs(marks.clusters(scale * 1.05));
    }
}
