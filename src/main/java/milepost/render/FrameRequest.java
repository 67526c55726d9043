package milepost.render;

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
 */
public record FrameRequest(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Optional<String> selectedClaimId,
                           Viewport viewport, Theme theme, double scale, boolean furniture, boolean marks, boolean moving) {

    public FrameRequest {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(selectedClaimId, "selectedClaimId");
        Objects.requireNonNull(viewport, "viewport");
        Objects.requireNonNull(theme, "theme");
        layers = List.copyOf(layers);
        findings = List.copyOf(findings);
        if (!(scale > 0 && scale <= 16)) {
            throw new IllegalArgumentException("not a scale: " + scale);
        }
    }

    /** A picture at rest. */
    public FrameRequest(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings, Optional<String> selectedClaimId,
                        Viewport viewport, Theme theme, double scale, boolean furniture, boolean marks) {
        this(base, layers, story, findings, selectedClaimId, viewport, theme, scale, furniture, marks, false);
    }

    /** The same for a frame that is shown for a moment only. */
    public FrameRequest whileMoving() {
        return new FrameRequest(base, layers, story, findings, selectedClaimId, viewport, theme, scale, furniture, marks, true);
    }
}
