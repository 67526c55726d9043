package milepost.render.furniture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.render.scene.DegreesOnGround;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;

/**
 * The inset that shows where on Earth the frame lies: a round piece of the globe seen from above (orthographic), with
 * the frame outlined on it. It stands in a corner that no claim runs through, or nowhere.
 */
final class Locator {

    private static final double SMALLEST_CAP_DEGREES = 16;
    private static final double LARGEST_FRAME_DEGREES = 32;

    private final FrameRequest request;
    private final LabelBox box;
    private final LocatorGlobe globe;

    private Locator(FrameRequest request, LabelBox box, LocatorGlobe globe) {
        this.request = request;
        this.box = box;
        this.globe = globe;
    }

    LabelBox box() {
        return box;
    }

    static Optional<Locator> place(FrameRequest request, LabelBox window) {
        Optional<Position> centre = request.viewport().position(window.centreX(), window.centreY());
        Optional<Position> corner = request.viewport().position(window.x(), window.y());
        double size = Math.clamp(Math.min(window.width(), window.height()) * 0.27, 70, 230);
        if (centre.isEmpty() || corner.isEmpty() || Math.min(window.width(), window.height()) < 3 * size) {
            return Optional.empty();
        }
        double frameDegrees = DegreesOnGround.of(Earth.measure(centre.get(), corner.get()).metres());
        if (frameDegrees > LARGEST_FRAME_DEGREES) {
            return Optional.empty();
        }
        double cap = Math.clamp(frameDegrees * 4.5, SMALLEST_CAP_DEGREES, 90);
        return freeCorner(request, window, size).map(box -> new Locator(request, box,
                new LocatorGlobe(centre.get(), cap, box.centreX(), box.centreY(), size / 2)));
    }

    private static Optional<LabelBox> freeCorner(FrameRequest request, LabelBox window, double size) {
        return Corner.of(request, window, size, size).stream().limit(3).filter(box -> Corner.clear(request, box.grown(LabelSizes.of(request).scaled(26)))).findFirst();
    }

    void paint(Graphics2D g) {
        Theme theme = request.theme();
        Ellipse2D disc = new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
        g.setColor(new Color(theme.panel(), true));
        double edge = LabelSizes.of(request).scaled(3);
        g.fill(new Ellipse2D.Double(box.x() - edge, box.y() - edge, box.width() + 2 * edge, box.height() + 2 * edge));
        g.setColor(new Color(theme.water(), true));
        g.fill(disc);
        Shape clip = g.getClip();
        g.clip(disc);
        g.setColor(new Color(theme.land(), true));
        Path2D land = land();
        g.fill(land);
        g.setColor(new Color(theme.lines().border() & 0xFFFFFF | 0x90000000, true));
        g.setStroke(new BasicStroke((float) LabelSizes.of(request).scaled(0.5)));
        g.draw(land);
        g.setClip(clip);
        paintFrame(g, theme);
        g.setColor(new Color(theme.lines().border(), true));
        g.setStroke(new BasicStroke((float) LabelSizes.of(request).scaled(0.8)));
        g.draw(disc);
    }

    private Path2D land() {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Shapes shapes = request.base().overview().shapes();
        for (int part = 0; part < shapes.parts(); part++) {
            if (shapes.kind(part) == PartKind.SHELL || shapes.kind(part) == PartKind.HOLE) {
                globe.addRing(shapes, part, path);
            }
        }
        return path;
    }

    private void paintFrame(Graphics2D g, Theme theme) {
        LabelBox window = Furniture.mapWindow(request);
        Path2D outline = new Path2D.Double();
        int steps = 24;
        for (int i = 0; i < 4 * steps; i++) {
            double share = i % steps / (double) steps;
            double x = window.x() + window.width() * switch (i / steps) { case 0 -> share; case 1 -> 1; case 2 -> 1 - share; default -> 0; };
            double y = window.y() + window.height() * switch (i / steps) { case 0 -> 0; case 1 -> share; case 2 -> 1; default -> 1 - share; };
            request.viewport().position(x, y).ifPresent(at -> globe.addTo(outline, at));
        }
        if (outline.getCurrentPoint() == null) {
            return;
        }
        outline.closePath();
        int accent = theme.verdicts().against().mark();
        g.setColor(new Color(accent & 0xFFFFFF | 0x30000000, true));
        g.fill(outline);
        g.setColor(new Color(accent, true));
        g.setStroke(new BasicStroke((float) LabelSizes.of(request).scaled(1.6)));
        g.draw(outline);
    }
}
