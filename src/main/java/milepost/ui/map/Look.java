package milepost.ui.map;

import milepost.render.FrameRequest;
import milepost.render.Viewport;

/**
 * A content looked at from somewhere.
 *
 * @param deviceScale device pixels a pixel
 */
record Look(MapContent content, Viewport view, double deviceScale) {

    FrameRequest request() {
        return content.request(view, deviceScale);
    }
}
