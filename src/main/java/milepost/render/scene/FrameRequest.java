package milepost.render.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.story.Story;

/**
 * Everything a picture depends on; immutable.
 *
 * @param base            the bundled layers
 * @param layers          the user's layers, lowest first
 * @param selectedClaimId the claim lit up, or empty
 * @param scale           device pixels per viewport pixel (1 to 4)
 * @param furniture       title, scale bar, credits, ... drawn into the frame (export), or not (screen, where they are live)
 * @param marks           claims, annotations drawn into the frame (export), or not (screen, where they lie above it)
 * @param moving          the frame is shown for a moment, under a moving hand: thin lines and no labels
 * @param overscan        how much of the frame's edge, in viewport pixels, lies outside what a reader sees when the map rests:
 *                        no name and no claim's label stands across that edge
 */
public record FrameRequest(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Optional<String> selectedClaimId,
                           Viewport viewport, Theme theme, double scale, boolean furniture, boolean marks, boolean moving,
                           Insets overscan) {

    public FrameRequest {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(selectedClaimId, "selectedClaimId");
        Objects.requireNonNull(viewport, "viewport");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(overscan, "overscan");
        layers = List.copyOf(layers);
        findings = List.copyOf(findings);
        if (!(scale > 0 && scale <= 16)) {
            throw new IllegalArgumentException("not a scale: " + scale);
        }
        if (overscan.left() + overscan.right() >= viewport.width() || overscan.top() + overscan.bottom() >= viewport.height()) {
            throw new IllegalArgumentException("nothing of the frame is seen: " + overscan);
        }
    }

    /** All of the frame is seen. */
    public FrameRequest(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Optional<String> selectedClaimId,
                        Viewport viewport, Theme theme, double scale, boolean furniture, boolean marks, boolean moving) {
        this(base, layers, story, findings, selectedClaimId, viewport, theme, scale, furniture, marks, moving, Insets.NONE);
    }

    /** A picture at rest. */
    public FrameRequest(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Optional<String> selectedClaimId,
                        Viewport viewport, Theme theme, double scale, boolean furniture, boolean marks) {
        this(base, layers, story, findings, selectedClaimId, viewport, theme, scale, furniture, marks, false);
    }

    /** The same for a frame that is shown for a moment only. */
    public FrameRequest whileMoving() {
        return new FrameRequest(base, layers, story, findings, selectedClaimId, viewport, theme, scale, furniture, marks, true, overscan);
    }

    /** The same for a frame that reaches beyond what is seen of it at rest. */
    public FrameRequest withOverscan(Insets unseen) {
        return new FrameRequest(base, layers, story, findings, selectedClaimId, viewport, theme, scale, furniture, marks, moving, unseen);
    }

    /** What is seen of the frame when the map rests. */
    public LabelBox seen() {
        return new LabelBox(overscan.left(), overscan.top(), viewport.width() - overscan.left() - overscan.right(),
                viewport.height() - overscan.top() - overscan.bottom());
    }
}
