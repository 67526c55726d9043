package milepost.cli;

import java.util.List;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.render.BaseMap;
import milepost.render.FrameComposer;
import milepost.render.FrameRequest;
import milepost.render.Furniture;
import milepost.render.MapLayer;
import milepost.render.Theme;
import milepost.render.Viewport;
import milepost.render.export.PictureSize;
import milepost.story.Story;

/**
 * What a picture shows, before its size and colours are known.
 *
 * @param doubts what a person has to know about the input, a sentence each
 */
record Picture(BaseMap base, Story story, List<Finding> findings, List<MapLayer> layers, List<String> doubts) {

    FrameRequest request(PictureSize size, Theme theme) {
        return new FrameRequest(base, layers, story, findings, Optional.empty(),
                home(size), theme, size.scale(), true, true);
    }

    /** The claims are fitted into what title, findings and credits leave of the frame. */
    private Viewport home(PictureSize size) {
        return FrameComposer.home(story, findings, size.width(), size.height(), Furniture.insets(story, findings, size.width(), size.height()));
    }
}
