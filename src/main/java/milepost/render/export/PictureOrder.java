package milepost.render.export;

import java.util.Objects;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Viewport;

/**
 * A picture that is to be written.
 *
 * @param request     what to draw; its viewport says which part of the map
 * @param size        of the picture
 * @param facts       what the file says of itself
 * @param storyInside whether it carries its check log, from which the check can be opened again
 * @param sidecar     whether alt text and long description are also written beside it, as text and as JSON
 */
public record PictureOrder(FrameRequest request, PictureSize size, PictureFacts facts, boolean storyInside, boolean sidecar) {

    public PictureOrder {
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(facts, "facts");
        Viewport viewport = request.viewport();
        Viewport sized = viewport.width() == size.width() && viewport.height() == size.height() ? viewport : viewport.resized(size.width(), size.height());
        request = new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(), sized,
                request.theme(), size.scale(), true, true);
    }

    /** With its check log, the facts drafted, nothing beside it. */
    public static PictureOrder of(FrameRequest request, PictureSize size) {
        return new PictureOrder(request, size, PictureFacts.drafted(request), true, false);
    }
}
