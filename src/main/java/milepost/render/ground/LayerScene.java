package milepost.render.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import milepost.layers.Layer;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;

/**
 * A layer of the user's in one frame.
 *
 * @param level      its geometry
 * @param styles     how its features look
 * @param pointShare how large its points are drawn, as a share of their radius: less than 1 where they crowd
 */
public record LayerScene(DetailLevel level, LayerStyles styles, double pointShare) {

    /** So many points in a picture of the usual size have room beside each other. */
    private static final double ROOMY_POINTS = 150;
    private static final double USUAL_PIXELS = 1200 * 630;
    /** Halving the radius makes room for four times as many; shrinking slower than that keeps a crowd looking like one. */
    private static final double SHRINKING = 0.35;
    private static final double LEAST_SHARE = 0.42;

    public static List<LayerScene> of(FrameRequest request, LayerStyles.Book book, Function<Layer, DetailLevel> levels) {
        List<LayerScene> scenes = new ArrayList<>();
        for (MapLayer shown : request.layers()) {
            if (shown.visible()) {
                DetailLevel level = levels.apply(shown.layer());
                scenes.add(new LayerScene(level, book.of(shown.layer(), request.theme()), share(level, request.viewport())));
            }
        }
        return List.copyOf(scenes);
    }

    private static double share(DetailLevel level, Viewport viewport) {
        PointMarks points = level.points;
        long seen = 0;
        for (int point = 0; point < points.count(); point++) {
            seen += isSeen(points, point, viewport) ? 1 : 0;
        }
        double crowd = seen / ROOMY_POINTS * USUAL_PIXELS / ((double) viewport.width() * viewport.height());
        return crowd <= 1 ? 1 : Math.max(LEAST_SHARE, Math.pow(crowd, -SHRINKING));
    }

    private static boolean isSeen(PointMarks points, int point, Viewport viewport) {
        double x = viewport.pixelX(points.xy[2 * point]);
        double y = viewport.pixelY(points.xy[2 * point + 1]);
        return x >= 0 && y >= 0 && x <= viewport.width() && y <= viewport.height();
    }

    /** The points that are seen, as boxes in viewport pixels; no more than so many are looked for. */
    public List<LabelBox> points(Viewport viewport, int most) {
        PointMarks marks = level.points;
        List<LabelBox> points = new ArrayList<>();
        for (int point = 0; point < marks.count() && points.size() < most; point++) {
            if (isSeen(marks, point, viewport)) {
                points.add(new LabelBox(viewport.pixelX(marks.xy[2 * point]), viewport.pixelY(marks.xy[2 * point + 1]), 0, 0)
                        .grown(radius(marks.features[point])));
            }
        }
        return points;
    }

    /** Takes a point in viewport pixels. */
    interface PointVisitor {
        void point(double x, double y, int feature);
    }

    /** Names the points that are seen, at most so many. */
    void eachSeenPoint(Viewport viewport, int most, PointVisitor visitor) {
        PointMarks marks = level.points;
        int named = 0;
        for (int point = 0; point < marks.count() && named < most; point++) {
            if (isSeen(marks, point, viewport)) {
                visitor.point(viewport.pixelX(marks.xy[2 * point]), viewport.pixelY(marks.xy[2 * point + 1]), marks.features[point]);
                named++;
            }
        }
    }

    /** The radius of a feature's points in viewport pixels. */
    double radius(int feature) {
        return style(feature).radius() * pointShare;
    }

    FeatureStyle style(int feature) {
        return styles.styles().get(styles.styleOf()[feature]);
    }
}
