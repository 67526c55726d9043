package milepost.render.scene;

import java.util.Objects;
import milepost.layers.Layer;
import milepost.story.StoryLayer;
import milepost.story.look.LayerLook;

/**
 * A layer of the user's as it is drawn.
 *
 * @param chosen what the story says of it
 * @param layer  what was read
 */
public record MapLayer(StoryLayer chosen, Layer layer) {
    public MapLayer {
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(layer, "layer");
    }

    /** One of no story, drawn plainly. */
    public MapLayer(String id, Layer layer, boolean visible) {
        this(new StoryLayer(id, layer.info().title(), id, "", visible), layer);
    }

    public String id() {
        return chosen.id();
    }

    public boolean visible() {
        return chosen.visible();
    }

    public LayerLook look() {
        return chosen.look();
    }

    /** Who made it: what was said in the window, else what the file says; "" when neither says. */
    public String credit() {
        return chosen.credit().isBlank() ? layer.info().attribution() : chosen.credit();
    }
}
