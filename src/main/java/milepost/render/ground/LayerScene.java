package milepost.render.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param clusters   where a number stands for them; empty when each is drawn
 * @param shown      what is drawn
 */
public record LayerScene(DetailLevel level, LayerStyles styles, double pointShare, Optional<PointClusters> clusters, MapLayer shown) {

    /** So many points in a picture of the usual size have room beside each other. */
    private static final double ROOMY_POINTS = 150;
    private static final double USUAL_PIXELS = 1200 * 630;
    /** Halving the radius makes room for four times as many; shrinking slower than that keeps a crowd looking like one. */
    private static final double SHRINKING = 0.35;
    private static final double LEAST_SHARE = 0.42;
    private static final double LEAST_CROWD_RADIUS = 6;
    private static final double CROWD_GROWTH = 4.2;

    public static List<LayerScene> of(FrameRequest request, LayerStyles.Book book, Function<Layer, DetailLevel> levels) {
        List<LayerScene> scenes = new ArrayList<>();
        for (MapLayer shown : request.layers()) {
            if (shown.visible()) {
                scenes.add(of(shown, levels.apply(shown.layer()), book.of(shown, request.theme()), request.viewport()));
            }
        }
        return List.copyOf(scenes);
    }

    private static LayerScene of(MapLayer shown, DetailLevel level, LayerStyles styles, Viewport viewport) {
        Optional<PointClusters> clusters = shown.look().mayCluster() && level.points.count() > 0
                ? Optional.of(level.points.clusters(viewport.metresPerPixel())) : Optional.empty();
        double share = shown.look().size().isPresent() ? 1 : share(level.points, clusters, viewport);
        return new LayerScene(level, styles, share, clusters, shown);
    }

    private static double share(PointMarks points, Optional<PointClusters> clusters, Viewport viewport) {
        long seen = 0;
        for (int point = 0; point < points.count(); point++) {
            seen += isSeen(points, point, viewport) && !isIn(clusters, point) ? 1 : 0;
        }
        double crowd = seen / ROOMY_POINTS * USUAL_PIXELS / ((double) viewport.width() * viewport.height());
        return crowd <= 1 ? 1 : Math.max(LEAST_SHARE, Math.pow(crowd, -SHRINKING));
    }

    private static boolean isIn(Optional<PointClusters> clusters, int point) {
        return clusters.isPresent() && clusters.get().holds(point);
    }

    /** Whether a number stands for the point. */
    boolean clustered(int point) {
        return isIn(clusters, point);
    }

    /** A number that stands for points, in viewport pixels. */
    public record Crowd(double x, double y, double radius, int count) {
    }

    /** The crowds whose disc is seen. */
    public List<Crowd> crowds(Viewport viewport) {
        return clusters.stream().flatMap(all -> all.clusters().stream())
                .map(one -> new Crowd(viewport.pixelX(one.x()), viewport.pixelY(one.y()), crowdRadius(one.count()), one.count()))
                .filter(one -> one.x > -one.radius && one.y > -one.radius && one.x < viewport.width() + one.radius && one.y < viewport.height() + one.radius).toList();
    }

    /** How many points the disc at a pixel stands for. */
    public static OptionalInt crowdAt(DetailLevel level, Viewport viewport, double x, double y) {
        return level.points.clusters(viewport.metresPerPixel()).clusters().stream()
                .filter(one -> Math.hypot(viewport.pixelX(one.x()) - x, viewport.pixelY(one.y()) - y) <= crowdRadius(one.count()))
                .mapToInt(PointClusters.Cluster::count).findFirst();
    }

    /** In pixels at 1×: room for the number, and a little more for a larger one. */
    static double crowdRadius(int count) {
        return LEAST_CROWD_RADIUS + CROWD_GROWTH * Math.log10(count);
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
            if (isSeen(marks, point, viewport) && !clustered(point)) {
                points.add(new LabelBox(viewport.pixelX(marks.xy[2 * point]), viewport.pixelY(marks.xy[2 * point + 1]), 0, 0)
                        .grown(radius(marks.features[point])));
            }
        }
        return points;
    }

    /**
     * Where a feature is named, in viewport pixels.
     *
     * @param radius what its mark covers there
     * @param point  it is named beside the place, else on it
     */
    public record Anchor(double x, double y, double radius, int feature, boolean point) {
    }

    /** Where the features that are seen are named, the largest first and points in their order; at most so many. */
    public List<Anchor> anchors(Viewport viewport, int most) {
        List<Anchor> anchors = new ArrayList<>(new LabelAnchors(level, viewport).ofParts(most));
        if (anchors.size() < most) {
            eachSeenPoint(viewport, most - anchors.size(), (x, y, feature) -> anchors.add(new Anchor(x, y, radius(feature), feature, true)));
        }
        return anchors;
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
            if (isSeen(marks, point, viewport) && !clustered(point)) {
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
