package milepost.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import milepost.layers.Layer;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.render.scene.Viewport;

/** The same picture by Java2D from every vertex, feature by feature: slow, and right. */
final class FullDraw {

    private FullDraw() { }

    static int[] pixels(Layer layer, Viewport viewport) {
        BufferedImage image = new BufferedImage(viewport.width(), viewport.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(new Color(BenchmarkScene.SEA, true));
        g.fillRect(0, 0, viewport.width(), viewport.height());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Shapes shapes = layer.shapes();
        for (int feature = 0; feature < shapes.features(); feature++) {
            Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
                if (shapes.kind(part) == PartKind.SHELL || shapes.kind(part) == PartKind.HOLE) {
                    add(shapes, part, viewport, path);
                }
            }
            g.setColor(new Color(BenchmarkScene.LAND, true));
            g.fill(path);
            g.setColor(new Color(BenchmarkScene.LINE, true));
            g.draw(path);
        }
        g.dispose();
        return image.getRGB(0, 0, viewport.width(), viewport.height(), null, 0, viewport.width());
    }

    private static void add(Shapes shapes, int part, Viewport viewport, Path2D path) {
        for (int vertex = shapes.firstVertex(part); vertex < shapes.endVertex(part); vertex++) {
            double x = viewport.pixelX(shapes.longitudeDegrees(vertex) * PlateCarree.METRES_PER_DEGREE);
            double y = viewport.pixelY(shapes.latitudeDegrees(vertex) * PlateCarree.METRES_PER_DEGREE);
            if (vertex == shapes.firstVertex(part)) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
    }

    /** The share of pixels, in percent, of which a channel differs by more than 48 levels. */
    static double differing(int[] one, int[] other) {
        int differing = 0;
        for (int i = 0; i < one.length; i++) {
            int most = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                most = Math.max(most, Math.abs((one[i] >>> shift & 0xFF) - (other[i] >>> shift & 0xFF)));
            }
            differing += most > 48 ? 1 : 0;
        }
        return 100.0 * differing / one.length;
    }
}
