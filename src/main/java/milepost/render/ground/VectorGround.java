package milepost.render.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntPredicate;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.text.LiveCanvas;
import milepost.work.Cancel;

/** The base map and the user's layers as shapes, in the order and the colours in which {@link BandPainter} paints pixels. */
public final class VectorGround {

    private static final IntPredicate ALL = index -> true;
    /** Shapes end so far outside the frame that none of their edges is seen there. */
    private static final double MARGIN_PIXELS = 8;
    private static final double CASING_PIXELS = 1.4;
    private static final int MOST_POINTS = 100_000;

    private final Graphics2D g;
    private final BaseScene scene;
    private final Theme theme;
    private final Viewport viewport;
    private final Window window;
    private final RingClip clip;
    private final Cancel cancel;

    /** @param g takes shapes in pixels at 1× */
    public VectorGround(Graphics2D g, BaseScene scene, FrameRequest request, Cancel cancel) {
        this.g = g;
        this.scene = scene;
        this.theme = request.theme();
        this.viewport = request.viewport();
        this.window = Window.of(viewport, 1, viewport.width(), 0, viewport.height());
        this.clip = new RingClip(-MARGIN_PIXELS, -MARGIN_PIXELS, viewport.width() + MARGIN_PIXELS, viewport.height() + MARGIN_PIXELS);
        this.cancel = cancel;
    }

    public void paint() {
        LiveCanvas.group(g, "Water", this::water);
        LiveCanvas.group(g, "Land", this::land);
        LiveCanvas.group(g, "Borders", this::lines);
        for (int i = 0; i < scene.layers().size(); i++) {
            LayerScene layer = scene.layers().get(i);
            LiveCanvas.group(g, "Layer " + (i + 1), () -> layer(layer));
        }
    }

    private void water() {
        fill(new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()), theme.panel());
        fill(area(scene.outline(), ALL), theme.water());
    }

    private void land() {
        Path2D land = area(scene.land().level(), ALL);
        fill(land, scene.allLandAlike() ? theme.land() : theme.neighbour());
        if (!scene.allLandAlike()) {
            fill(area(scene.land().level(), scene.land().story()), theme.land());
            scene.countries().ifPresent(level -> {
                // Countries in detail reach out over their waters.
                Area onLand = new Area(area(level, scene.storyCountry()));
                onLand.intersect(new Area(land));
                fill(onLand, theme.land());
            });
        }
        scene.lakes().ifPresent(level -> {
            fill(area(level, ALL), theme.water());
            stroke(lines(level, ALL, SharedEdges::drawn), theme.lines().widths().coast(), theme.lines().river());
        });
        scene.rivers().ifPresent(level -> stroke(lines(level, ALL, ALL), theme.lines().widths().river(), theme.lines().river()));
    }

    private void lines() {
        DetailLevel land = scene.land().level();
        stroke(lines(land, ALL, tag -> tag == SharedEdges.COAST), theme.lines().widths().coast(), Blend.mix(theme.lines().river(), theme.lines().border(), 0.25));
        stroke(lines(land, ALL, scene.land().soft()), theme.lines().widths().coast(), Blend.mix(theme.lines().border(), theme.neighbour(), 0.5));
        int strong = Blend.mix(theme.lines().border(), theme.text(), 0.55);
        stroke(lines(land, ALL, scene.land().named()), theme.lines().widths().namedBorder(), strong);
        scene.borders().ifPresent(borders -> {
            IntPredicate agreed = borders.disputed().negate();
            stroke(lines(borders.level(), agreed.and(borders.named().negate()), ALL), theme.lines().widths().border(), theme.lines().border());
            stroke(lines(borders.level(), borders.disputed(), ALL), new BasicStroke(theme.lines().widths().border(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                    new float[] {5, 3.5f}, 0), theme.lines().disputedBorder());
            stroke(lines(borders.level(), agreed.and(borders.named()), ALL), theme.lines().widths().namedBorder(), strong);
        });
    }

    private void layer(LayerScene layer) {
        int[] styleOf = layer.styles().styleOf();
        List<FeatureStyle> styles = layer.styles().styles();
        for (int i = 0; i < styles.size(); i++) {
            int index = i;
            FeatureStyle style = styles.get(i);
            IntPredicate here = feature -> styleOf[feature] == index;
            fill(area(layer.level(), here), style.fill());
            if (style.widthPixels() > 0) {
                stroke(lines(layer.level(), here, SharedEdges::drawn), new BasicStroke((float) style.widthPixels(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), style.line());
            }
        }
        for (double largestFirst : layer.styles().radii()) {
            layer.eachSeenPoint(viewport, MOST_POINTS, (x, y, feature) -> {
                FeatureStyle style = layer.style(feature);
                if (style.radius() == largestFirst) {
                    point(x, y, layer.radius(feature), CASING_PIXELS * layer.pointShare(), style);
                }
            });
        }
        layer.crowds(viewport).forEach(crowd -> point(crowd.x(), crowd.y(), crowd.radius(), CASING_PIXELS, layer.style(0)));
    }

    private void point(double x, double y, double radius, double casing, FeatureStyle style) {
        fill(disc(x, y, radius + casing), style.casing());
        fill(disc(x, y, radius), style.point());
    }

    private static Shape disc(double x, double y, double radius) {
        LabelBox box = new LabelBox(x, y, 0, 0).grown(radius);
        return new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private Path2D area(DetailLevel level, IntPredicate features) {
        cancel.check();
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int part = 0; part < level.parts(); part++) {
            if (level.rings[part] && features.test(level.features[part])) {
                int first = level.starts[part];
                double[] ring = new double[2 * (level.starts[part + 1] - first)];
                for (int i = 0; i < ring.length; i += 2) {
                    ring[i] = window.x(level.xy[2 * first + i]);
                    ring[i + 1] = window.y(level.xy[2 * first + i + 1]);
                }
                clip.addTo(path, ring);
            }
        }
        return path;
    }

    private Path2D lines(DetailLevel level, IntPredicate features, IntPredicate tags) {
        return LevelPaths.lines(level, window, features, tags, MARGIN_PIXELS);
    }

    private void fill(Shape shape, int argb) {
        if (!shape.getPathIterator(null).isDone() && argb >>> 24 != 0) {
            g.setColor(Blend.color(argb));
            g.fill(shape);
        }
    }

    private void stroke(Shape shape, float width, int argb) {
        stroke(shape, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND), argb);
    }

    private void stroke(Shape shape, BasicStroke stroke, int argb) {
        cancel.check();
        if (!shape.getPathIterator(null).isDone()) {
            g.setColor(Blend.color(argb));
            g.setStroke(stroke);
            g.draw(shape);
        }
    }
}
