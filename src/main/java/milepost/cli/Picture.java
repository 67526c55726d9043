package milepost.cli;

import java.util.List;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.geodesy.GeoBounds;
import milepost.render.FrameComposer;
import milepost.render.export.PictureSize;
import milepost.render.furniture.Furniture;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import milepost.story.style.HouseStyle;

/**
 * What a picture shows, before its size and colours are known.
 *
 * @param bounds what is shown when there is no story: all of the layers
 * @param style  the house style asked for, or the story's own
 * @param doubts what a person has to know about the input, a sentence each
 */
record Picture(BaseMap base, Story story, List<Finding> findings, List<MapLayer> layers, Optional<GeoBounds> bounds, List<String> doubts, Optional<HouseStyle> style) {

    FrameRequest request(PictureSize size, Theme theme) {
        return new FrameRequest(base, layers, story, findings, Optional.empty(),
                home(size, theme), theme, size.scale(), true, true);
    }

    /** The claims, or layers that come without a story, are fitted into what title, findings and credits leave of the frame. */
    private Viewport home(PictureSize size, Theme theme) {
        Insets covered = Furniture.insets(base, layers, story, findings, theme, size.width(), size.height());
        return bounds.map(box -> FrameComposer.home(box, size.width(), size.height(), covered))
                .orElseGet(() -> FrameComposer.home(story, findings, size.width(), size.height(), covered));
    }
}
