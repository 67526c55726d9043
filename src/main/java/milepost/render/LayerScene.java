package milepost.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import milepost.layers.Layer;

/**
 * A layer of the user's in one frame.
 *
 * @param level  its geometry
 * @param styles how its features look
 */
record LayerScene(DetailLevel level, LayerStyles styles) {

    static List<LayerScene> of(FrameRequest request, LayerStyles.Book book, Function<Layer, DetailLevel> levels) {
        List<LayerScene> scenes = new ArrayList<>();
        for (MapLayer shown : request.layers()) {
            if (shown.visible()) {
                scenes.add(new LayerScene(levels.apply(shown.layer()), book.of(shown.layer(), request.theme())));
            }
        }
        return List.copyOf(scenes);
    }
}
