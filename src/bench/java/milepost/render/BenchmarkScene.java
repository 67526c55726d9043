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

    /** The file as a layer that brings the peers' colours. */
    static Layer load(Path file) {
        Layer read = new LayerLoader().require(file, new Cancel());
        LayerBuilder looks = LayerBuilder.named("looks");
        Map<String, Object> look = Map.of("fill", "#e6dcbe", "fill-opacity", 1, "stroke", "#3c3c3c", "stroke-width", 1);
        for (int feature = 0; feature < read.features(); feature++) {
            looks.point(0, 0, look);
        }
        return new Layer(read.info(), read.shapes(), looks.build().attributes());
    }

    static FrameRequest request(Layer layer, String view) {
        Layer nothing = LayerBuilder.named("nothing").build();
        BaseMap base = new BaseMap(nothing, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Theme light = Theme.LIGHT;
        Theme.Ground ground = new Theme.Ground(SEA, SEA, SEA, SEA);
        Theme sea = new Theme("benchmark", ground, light.lines(), light.writing(), light.layers(), light.claims());
        return new FrameRequest(base, List.of(new MapLayer("layer", layer, true)), Story.EMPTY, List.of(), Optional.empty(),
                viewport(view), sea, 1, false, false);
    }

    /** The smallest viewport that holds the view's box, as Mapnik and QGIS widen theirs. */
    static Viewport viewport(String view) {
        double[] box = BOXES.get(view);
        double degrees = Math.max((box[2] - box[0]) / WIDTH, (box[3] - box[1]) / HEIGHT);
        return new Viewport(new PlateCarree(), (box[0] + box[2]) / 2 * PlateCarree.METRES_PER_DEGREE,
                (box[1] + box[3]) / 2 * PlateCarree.METRES_PER_DEGREE, degrees * PlateCarree.METRES_PER_DEGREE, WIDTH, HEIGHT);
    }
}
