package milepost.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Polylines;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void partsAndVerticesAreFoundByFeature() {
        Shapes shapes = LayerBuilder.named("x").point(1, 2).unlocated(Map.of())
                .lines(Map.of(), new double[] {0, 0, 1, 1}, new double[] {5, 5, 6, 6, 7, 7}).build().shapes();

        assertThat(shapes.features()).isEqualTo(3);
        assertThat(shapes.firstPart(1)).isEqualTo(shapes.endPart(1));
        assertThat(shapes.firstPart(2)).isEqualTo(1);
        assertThat(shapes.endPart(2)).isEqualTo(3);
        assertThat(shapes.firstVertex(2)).isEqualTo(3);
        assertThat(shapes.endVertex(2)).isEqualTo(6);
        assertThat(shapes.latitudeDegrees(5)).isEqualTo(7);
    }

    @Test
    void verticesBeyondOneChunkAreKeptAndCopied() {
        double[] line = new double[2 * 40_000];
        for (int i = 0; i < line.length; i++) {
            line[i] = i / 1000.0;
        }
        Shapes shapes = LayerBuilder.named("x").line(line).build().shapes();
        double[] copy = new double[line.length];
        shapes.copyLonLat(0, copy, 0, 40_000);

        assertThat(copy).isEqualTo(line);
        assertThat(shapes.longitudeDegrees(39_999)).isEqualTo(line[79_998]);
        double[] middle = new double[6];
        shapes.copyLonLat(16_383, middle, 2, 2);
        assertThat(middle).containsExactly(0, 0, line[32_766], line[32_767], line[32_768], line[32_769]);
    }

    @Test
    void outlinesAreAllPartsAndPointsAreLinesOfOneVertex() {
        Shapes shapes = LayerBuilder.named("x").point(1, 2).polygon(Map.of(), new double[] {0, 0, 9, 0, 9, 9, 0, 0},
                new double[] {2, 1, 3, 2, 3, 1, 2, 1}).unlocated(Map.of()).build().shapes();
        Polylines all = shapes.outlines().orElseThrow();

        assertThat(all.lines()).isEqualTo(3);
        assertThat(all.end(0)).isEqualTo(1);
        assertThat(all.vertices()).isEqualTo(9);
        assertThat(shapes.rings().orElseThrow().lines()).isEqualTo(2);
        assertThat(shapes.rings().orElseThrow().longitudeDegrees(4)).isEqualTo(2);
        assertThat(shapes.outlines(0).orElseThrow().lines()).isEqualTo(1);
        assertThat(shapes.outlines(2)).isEmpty();
    }

    @Test
    void aLayerWithoutPlacesHasNoOutlinesAndNoBounds() {
        Layer layer = LayerBuilder.named("x").unlocated(Map.of()).build();

        assertThat(layer.bounds()).isEmpty();
        assertThat(layer.shapes().outlines()).isEmpty();
        assertThat(LayerBuilder.named("x").point(1, 2).build().shapes().rings()).isEmpty();
    }

    @Test
    void boundsHoldEverything() {
        assertThat(LayerBuilder.named("x").line(1, 2, 3, -4).point(20, 30).build().bounds()).contains(new GeoBounds(1, -4, 20, 30));
        assertThat(LayerBuilder.named("x").point(23, 52).build().bounds()).contains(new GeoBounds(23, 52, 23, 52));
    }

    @Test
    void boundsOfALineOverTheAntimeridianAreContinuous() {
        assertThat(LayerBuilder.named("x").line(179, 0, -179, 1, 178, 2).build().shapes().bounds(0)).contains(new GeoBounds(178, 0, 181, 2));
        assertThat(LayerBuilder.named("x").line(-179, 0, 179, 1).build().bounds()).contains(new GeoBounds(-181, 0, -179, 1));
    }

    @Test
    void boundsOfPartsCutAtTheAntimeridianAreContinuous() {
        Layer layer = LayerBuilder.named("x")
                .lines(Map.of(), new double[] {170, 50, 180, 60}, new double[] {-180, 60, -170, 50}).build();

        assertThat(layer.shapes().bounds(0)).contains(new GeoBounds(170, 50, 190, 60));
        assertThat(LayerBuilder.named("x").point(178, 0).point(-178, 1).build().bounds()).contains(new GeoBounds(178, 0, 182, 1));
    }

    @Test
    void longitudesBeyond180StayAsTheyAre() {
        assertThat(LayerBuilder.named("x").point(-188.9, 51).point(-67, 45).build().bounds()).contains(new GeoBounds(-188.9, 45, -67, 51));
    }

    @Test
    void aLayerAllAroundTheGlobeHasTheWholeCircle() {
        LayerBuilder layer = LayerBuilder.named("x");
        for (int longitude = -180; longitude < 180; longitude += 10) {
            layer.point(longitude, 5);
        }
        assertThat(layer.build().bounds()).contains(new GeoBounds(-180, 5, 170, 5));
        assertThat(LayerBuilder.named("x").line(-200, -5, -100, 0, 0, 0, 100, 0, 180, 5).build().bounds())
                .contains(new GeoBounds(-180, -5, 180, 5));
    }
}
