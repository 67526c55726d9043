package milepost.render.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import milepost.work.Cancel;

/** Paints layers of the user's into a band: areas, then lines and outlines, then points, each look by itself. */
final class LayerPainter {

    private static final double CASING_PIXELS = 1.4;
    /** Up to this width nobody sees that the joints of a line are not rounded. */
    private static final double THIN_PIXELS = 2.2;
    private static final IntPredicate ALL = feature -> true;

    private final Graphics2D g;
    private final int[] pixels;
    private final Window window;
    private final AreaFill areas;
    private final double scale;
    private final boolean moving;
    private final Cancel cancel;

    /** @param moving the frame is shown for a moment: all lines are drawn as thin ones are */
    LayerPainter(Graphics2D g, int[] pixels, Window window, AreaFill areas, double scale, boolean moving, Cancel cancel) {
        this.g = g;
        this.pixels = pixels;
        this.window = window;
        this.areas = areas;
        this.scale = scale;
        this.moving = moving;
        this.cancel = cancel;
    }

    void paint(LayerScene layer) {
        int[] styleOf = layer.styles().styleOf();
        int looks = layer.styles().styles().size();
        for (int i = 0; i < looks; i++) {
            int index = i;
            paint(layer.level(), layer.styles().styles().get(i), looks == 1 ? ALL : feature -> styleOf[feature] == index);
        }
        for (double radius : layer.styles().radii()) {
            points(layer, radius);
        }
        crowds(layer);
    }

    private void paint(DetailLevel level, FeatureStyle style, IntPredicate here) {
        cancel.check();
        if (level.parts() + level.specks.count() == 0) {
            return;
        }
        LevelPaths.area(level, window, here, areas);
        areas.fill(style.fill());
        double width = style.widthPixels() * scale;
        if (width > 0 && (moving || width <= THIN_PIXELS)) {
            LevelPaths.trace(level, window, here, SharedEdges::drawn, width, new Hairline(pixels, window, width, style.line()));
        } else if (width > 0) {
            g.setColor(Blend.color(style.line()));
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(LevelPaths.lines(level, window, here, SharedEdges::drawn, width));
        }
    }

    /** Those of one size: the largest are painted first. */
    private void points(LayerScene layer, double radiusOnly) {
        PointMarks points = layer.level().points;
        Map<FeatureStyle, PointStamp> stamps = new HashMap<>();
        double reach = CASING_PIXELS * layer.pointShare() * scale;
        for (int group = 0; group < points.groups.count(); group++) {
            if (!window.meets(points.groups, group, PointStamp.MOST_RADIUS)) {
                continue;
            }
            int end = Math.min((group + 1) * Boxes.GROUP, points.count());
            for (int point = group * Boxes.GROUP; point < end; point++) {
                int feature = points.features[point];
                FeatureStyle look = layer.style(feature);
                if (look.radius() != radiusOnly || layer.clustered(point)) {
                    continue;
                }
                stamps.computeIfAbsent(look, style -> {
                    double radius = layer.radius(feature) * scale;
                    return new PointStamp(radius, radius + reach, style.point(), style.casing());
                }).stamp(pixels, window, window.x(points.xy[2 * point]), window.y(points.xy[2 * point + 1]));
            }
        }
    }

    private void crowds(LayerScene layer) {
        if (layer.clusters().isEmpty()) {
            return;
        }
        for (PointClusters.Cluster cluster : layer.clusters().get().clusters()) {
            double x = window.x(cluster.x());
            double y = window.y(cluster.y());
            double radius = LayerScene.crowdRadius(cluster.count()) * scale;
            double reach = radius + CASING_PIXELS * scale + 1;
            if (x > -reach && x < window.width() + reach && y > window.top() - reach && y < window.bottom() + reach) {
                FeatureStyle style = layer.style(0);
                new PointStamp(radius, radius + CASING_PIXELS * scale, style.point(), style.casing()).stamp(pixels, window, x, y);
            }
        }
    }
}
