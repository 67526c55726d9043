package milepost.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.loading.LayerLoader;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.Workers;

/** The picture that all sides draw: one layer, filled and edged with a line of one pixel, on blue, 1600 × 900. */
final class BenchmarkScene {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;
    static final int SEA = 0xFFC8DCF0;
    static final int LAND = 0xFFE6DCBE;
    static final int LINE = 0xFF3C3C3C;
    static final List<String> VIEWS = List.of("world", "europe", "brest");
    private static final Map<String, double[]> BOXES = Map.of("world", new double[] {-180, -90, 180, 90},
            "europe", new double[] {-25, 34, 45, 72}, "brest", new double[] {22.2, 51.3, 25.2, 53.0});

    private BenchmarkScene() { }

    /** The file as a layer that brings the peers' colours, and its names. */
    static Layer load(Path file, Workers workers) {
        Layer read = new LayerLoader(workers).require(file, new Cancel());
        LayerBuilder looks = LayerBuilder.named("looks");
        for (int feature = 0; feature < read.features(); feature++) {
            looks.point(0, 0, Map.of("fill", "#e6dcbe", "fill-opacity", 1, "stroke", "#3c3c3c", "stroke-width", 1, "name",
                    read.attributes().text(feature, "name")));
        }
        return new Layer(read.info(), read.shapes(), looks.build().attributes());
    }

    static FrameRequest request(Layer layer, String view) {
        return request(LayerBuilder.named("nothing").build(), List.of(new MapLayer("layer", layer, true)), view);
    }

    /** The same layer as the map's countries, which have their coasts drawn and their names written. */
    static FrameRequest labelled(Layer layer, String view) {
        return request(layer, List.of(), view);
    }

    private static FrameRequest request(Layer world, List<MapLayer> layers, String view) {
        BaseMap base = new BaseMap(world, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Theme light = Theme.LIGHT;
        Theme.Ground ground = new Theme.Ground(LAND, SEA, LAND, SEA);
        Theme sea = new Theme("benchmark", false, ground, light.lines(), light.writing(), light.layers(), light.claims(), light.faces(), light.logo(), light.wording());
        return new FrameRequest(base, layers, Story.EMPTY, List.of(), Optional.empty(), viewport(view), sea, 1, false, false);
    }

    /** The smallest viewport that holds the view's box, as Mapnik and QGIS widen theirs. */
    static Viewport viewport(String view) {
        double[] box = BOXES.get(view);
        double degrees = Math.max((box[2] - box[0]) / WIDTH, (box[3] - box[1]) / HEIGHT);
        return new Viewport(new PlateCarree(), (box[0] + box[2]) / 2 * PlateCarree.METRES_PER_DEGREE,
                (box[1] + box[3]) / 2 * PlateCarree.METRES_PER_DEGREE, degrees * PlateCarree.METRES_PER_DEGREE, WIDTH, HEIGHT);
    }
}
