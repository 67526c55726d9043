package milepost.render.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.function.IntPredicate;
import milepost.work.Cancel;

/** Paints layers of the user's into a band: areas, then lines and outlines, then points, each look by itself. */
final class LayerPainter {

    private static final float CASING_PIXELS = 1.4f;

    private final Graphics2D g;
    private final Window window;
    private final float scale;
    private final Cancel cancel;

    LayerPainter(Graphics2D g, Window window, float scale, Cancel cancel) {
        this.g = g;
        this.window = window;
        this.scale = scale;
        this.cancel = cancel;
    }

    void paint(LayerScene layer) {
        int[] styleOf = layer.styles().styleOf();
        for (int i = 0; i < layer.styles().styles().size(); i++) {
            int index = i;
            FeatureStyle style = layer.styles().styles().get(index);
            IntPredicate here = feature -> styleOf[feature] == index;
            cancel.check();
            g.setColor(Blend.color(style.fill()));
            g.fill(LevelPaths.area(layer.level(), window, here));
            if (style.widthPixels() > 0) {
                g.setColor(Blend.color(style.line()));
                g.setStroke(new BasicStroke((float) style.widthPixels() * scale, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(LevelPaths.lines(layer.level(), window, here, SharedEdges::drawn, style.widthPixels() * scale));
            }
        }
        points(layer);
    }

    private void points(LayerScene layer) {
        DetailLevel level = layer.level();
        for (int part = 0; part < level.parts(); part++) {
            int vertex = level.starts[part];
            FeatureStyle style = layer.style(level.features[part]);
            double radius = layer.radius(level.features[part]) * scale;
            double reach = radius + CASING_PIXELS * layer.pointShare() * scale;
            if (level.starts[part + 1] == vertex + 1 && window.meets(level.partBoxes, part, reach)) {
                disc(window.x(level.xy[2 * vertex]), window.y(level.xy[2 * vertex + 1]), reach, style.casing());
                disc(window.x(level.xy[2 * vertex]), window.y(level.xy[2 * vertex + 1]), radius, style.point());
            }
        }
    }

    private void disc(double x, double y, double radius, int argb) {
        g.setColor(Blend.color(argb));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
