package milepost.render.scene;

import java.util.Objects;
import milepost.layers.Layer;

/**
 * A layer of the user's as it is drawn.
 *
 * @param id      stable within the story
 * @param layer   what was read
 * @param visible whether it is drawn
 */
public record MapLayer(String id, Layer layer, boolean visible) {
    public MapLayer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
    }
}
