package milepost.layers.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.PartKind;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {

    @Test
    void aPlaceInAnAreaIsInItAndOneInAHoleIsNot() {
        Layer layer = LayerBuilder.named("areas").polygon(Map.of(), square(0, 0, 10), square(4, 4, 2)).polygon(square(4, 4, 2)).build();
        assertThat(features(layer, 1, 1, 0)).containsExactly(0);
        assertThat(features(layer, 5, 5, 0)).containsExactly(1);
        assertThat(features(layer, 4.1, 5, 0.2)).containsExactly(1, 0);
        assertThat(features(layer, 11, 5, 0)).isEmpty();
        assertThat(features(layer, 11, 5, 1.5)).containsExactly(0);
    }

    @Test
    void aPointCountsBeforeALineAndALineBeforeAnArea() {
        Layer layer = LayerBuilder.named("all").polygon(square(0, 0, 10)).line(0, 5, 10, 5).point(5, 5).build();
        assertThat(features(layer, 5.1, 5, 0.5)).containsExactly(2, 1, 0);
    }

    @Test
    void aDegreeOfLongitudeIsShorterInTheNorth() {
        Layer layer = LayerBuilder.named("north").point(10, 80).build();
        assertThat(features(layer, 12, 80, 0.5)).containsExactly(0);
        assertThat(features(layer, 10, 78, 0.5)).isEmpty();
    }

    @Test
    void placesAcrossTheAntimeridianAreFound() {
        Layer layer = LayerBuilder.named("far").point(-190, 0).point(175, 0).build();
        assertThat(features(layer, 170, 0, 0.1)).containsExactly(0);
        assertThat(features(layer, -185, 0, 0.1)).containsExactly(1);
    }

    @Test
    void emptyLayersHaveNothing() {
        assertThat(features(LayerBuilder.named("none").build(), 0, 0, 10)).isEmpty();
        assertThat(features(LayerBuilder.named("unlocated").unlocated(Map.of()).build(), 0, 0, 10)).isEmpty();
    }

    @Test
    void itFindsWhatLookingAtEverythingFinds() {
        Random random = new Random(8);
        LayerBuilder builder = LayerBuilder.named("many");
        for (int i = 0; i < 2000; i++) {
            double x = random.nextDouble() * 40;
            double y = random.nextDouble() * 40 - 20;
            switch (i % 3) {
                case 0 -> builder.point(x, y);
                case 1 -> builder.line(walk(random, x, y, 2 + random.nextInt(300)));
                default -> builder.polygon(square(x, y, random.nextDouble() * 3));
            }
        }
        Layer layer = builder.build();
        FeatureIndex index = FeatureIndex.of(layer.shapes());
        for (int i = 0; i < 300; i++) {
            double x = random.nextDouble() * 40;
            double y = random.nextDouble() * 40 - 20;
            double tolerance = random.nextDouble() * 0.3;
            List<Integer> found = index.at(x, y, tolerance).stream().map(FeatureIndex.Hit::feature).sorted().toList();
            assertThat(found).isEqualTo(byLooking(layer, new Place(x, y, tolerance)));
        }
    }

    private static List<Integer> byLooking(Layer layer, Place place) {
        List<Integer> found = new ArrayList<>();
        for (int feature = 0; feature < layer.features(); feature++) {
            int part = layer.shapes().firstPart(feature);
            int first = layer.shapes().firstVertex(part);
            int end = layer.shapes().endVertex(part);
            double distance = Double.POSITIVE_INFINITY;
            for (int vertex = first; vertex < end; vertex++) {
                int before = Math.max(first, vertex - 1);
                distance = Math.min(distance, place.distance(layer.shapes().longitudeDegrees(before), layer.shapes().latitudeDegrees(before),
                        layer.shapes().longitudeDegrees(vertex), layer.shapes().latitudeDegrees(vertex)));
            }
            boolean inside = layer.shapes().kind(part) == PartKind.SHELL && place.longitude() > layer.shapes().longitudeDegrees(first)
                    && place.longitude() < layer.shapes().longitudeDegrees(first + 1) && place.latitude() > layer.shapes().latitudeDegrees(first)
                    && place.latitude() < layer.shapes().latitudeDegrees(first + 2);
            if (inside || distance <= place.tolerance()) {
                found.add(feature);
            }
        }
        return found;
    }

    private static double[] walk(Random random, double x, double y, int vertices) {
        double[] line = new double[2 * vertices];
        line[0] = x;
        line[1] = y;
        for (int i = 2; i < line.length; i++) {
            line[i] = line[i - 2] + random.nextGaussian() * 0.05;
        }
        return line;
    }

    private static double[] square(double west, double south, double side) {
        return new double[] {west, south, west + side, south, west + side, south + side, west, south + side, west, south};
    }

    private static List<Integer> features(Layer layer, double longitude, double latitude, double tolerance) {
        return FeatureIndex.of(layer.shapes()).at(longitude, latitude, tolerance).stream().map(FeatureIndex.Hit::feature).toList();
    }
}
