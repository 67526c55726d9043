package milepost.ui.map;

import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.Viewport;

/**
 * A content looked at from somewhere.
 *
 * @param deviceScale device pixels a pixel
 * @param beyond      how far the view reaches beyond what is seen of it
 */
record Look(MapContent content, Viewport view, double deviceScale, Insets beyond) {

    Look(MapContent content, Viewport view, double deviceScale) {
        this(content, view, deviceScale, Insets.NONE);
    }

    FrameRequest request() {
        return content.request(view, deviceScale).withOverscan(beyond);
    }
}
