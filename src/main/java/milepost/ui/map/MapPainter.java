package milepost.ui.map;

import java.util.List;
import java.util.OptionalInt;
import milepost.claims.Finding;
import milepost.geodesy.GeoBounds;
import milepost.render.FrameComposer;
import milepost.render.marks.ClaimMarks;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.Viewport;
import milepost.story.Story;
import milepost.work.Cancel;

/** What the pane asks of a painter; called on workers, by several at a time. */
public interface MapPainter {

    Frame frame(FrameRequest request, Cancel cancel);

    ClaimMarks marks(FrameRequest request);

    /** @param covered what is to be kept free of all that must be seen */
    Viewport home(Story story, List<Finding> findings, int width, int height, Insets covered);

    Viewport fit(GeoBounds bounds, Viewport like);

    /** The same place on another projection; called on workers. */
    default Viewport reprojected(Viewport now, String spec, Insets covered) {
        return FrameComposer.reprojected(now, spec, covered);
    }

    /** How many points the disc at a pixel of that request stands for; empty where there is none. */
    default OptionalInt crowdAt(FrameRequest request, double x, double y) {
        return OptionalInt.empty();
    }

    static MapPainter of(FrameComposer composer) {
        return new MapPainter() {
            @Override
            public Frame frame(FrameRequest request, Cancel cancel) {
                return composer.draw(request, cancel);
            }

            @Override
            public OptionalInt crowdAt(FrameRequest request, double x, double y) {
                return composer.crowdAt(request, x, y);
            }

            @Override
            public ClaimMarks marks(FrameRequest request) {
                return composer.claimMarks(request);
            }

            @Override
            public Viewport home(Story story, List<Finding> findings, int width, int height, Insets covered) {
                return FrameComposer.home(story, findings, width, height, covered);
            }

            @Override
            public Viewport fit(GeoBounds bounds, Viewport like) {
                return FrameComposer.fit(bounds, like);
            }
        };
    }
}
