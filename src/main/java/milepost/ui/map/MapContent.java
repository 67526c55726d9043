package milepost.ui.map;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;

/**
 * What the map shows, wherever it is looked at from: everything of a {@link FrameRequest} but the view. Immutable.
 *
 * @param base            the bundled layers
 * @param layers          the user's layers, the lowest first
 * @param story           the open story
 * @param findings        its findings, in the order of the cards
 * @param selectedClaimId the claim lit up, or empty
 * @param theme           the colours
 */
record MapContent(BaseMap base, List<MapLayer> layers, Story story, List<Finding> findings,
                  Optional<String> selectedClaimId, Theme theme) {

    MapContent {
        Objects.requireNonNull(base, "base");
        layers = List.copyOf(layers);
        Objects.requireNonNull(story, "story");
        findings = List.copyOf(findings);
        Objects.requireNonNull(selectedClaimId, "selectedClaimId");
        Objects.requireNonNull(theme, "theme");
    }

    /**
     * Whether the other shows the same map under the marks, whichever claim is lit up. Goes by identity: comparing
     * layers point by point would take longer than drawing them.
     */
    boolean sameMap(MapContent other) {
        return base == other.base && layers == other.layers && story == other.story && findings == other.findings
                && theme == other.theme;
    }

    /** The request for a frame that is shown on the screen, where marks and furniture are live nodes above it. */
    FrameRequest request(Viewport viewport, double deviceScale) {
        return new FrameRequest(base, layers, story, findings, selectedClaimId, viewport, theme, deviceScale, false, false);
    }
}
