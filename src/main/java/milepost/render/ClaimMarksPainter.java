package milepost.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import milepost.render.ClaimMarks.ClaimLine;
import milepost.render.ClaimMarks.Note;

/** Paints {@link ClaimMarks}: the band, the lines on their casing, the ends, the labels on top. Thread-safe. */
public final class ClaimMarksPainter {

    private static final double CASING_PIXELS = 3;

    /** @param graphics scaled to viewport pixels */
    public void paint(Graphics2D graphics, FrameRequest request) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paint(g, ClaimMarks.of(request), request.theme(), LabelSizes.of(request));
        } finally {
            g.dispose();
        }
    }

    private static void paint(Graphics2D g, ClaimMarks marks, Theme theme, LabelSizes sizes) {
        marks.tolerance().ifPresent(band -> band.outlines().forEach(outline -> {
            g.setColor(new Color(band.argb(), true));
            g.fill(path(outline, true));
            g.setColor(new Color(band.edgeArgb(), true));
            g.setStroke(stroke(1));
            g.draw(path(outline, true));
        }));
        marks.lines().forEach(line -> line(g, line, theme));
        marks.lines().forEach(line -> labelLeader(g, line));
        marks.lines().forEach(line -> ends(g, line, theme));
        marks.notes().forEach(note -> leader(g, note, theme, sizes));
        marks.tolerance().flatMap(ClaimMarks.ToleranceBand::label).ifPresent(label -> LabelPainter.label(g, label, theme));
        marks.lines().forEach(line -> line.label().ifPresent(label -> LabelPainter.label(g, label, theme)));
        marks.notes().forEach(note -> LabelPainter.label(g, note.label(), theme));
    }

    private static void line(Graphics2D g, ClaimLine line, Theme theme) {
        for (double[] piece : line.pieces()) {
            Shape path = path(piece, false);
            g.setColor(new Color(theme.halo(), true));
            g.setStroke(stroke(line.widthPixels() + CASING_PIXELS));
            g.draw(path);
            g.setColor(new Color(line.argb(), true));
            g.setStroke(line.dashed() ? dashes(line.widthPixels()) : stroke(line.widthPixels()));
            g.draw(path);
        }
    }

    private static void ends(Graphics2D g, ClaimLine line, Theme theme) {
        if (line.nearestPointOnBorder()) {
            double radius = line.endRadiusPixels() + 0.5;
            Shape diamond = path(new double[] {line.toX() - radius, line.toY(), line.toX(), line.toY() - radius, line.toX() + radius, line.toY(),
                    line.toX(), line.toY() + radius}, true);
            edged(g, diamond, theme.panel(), line.argb(), line.widthPixels(), theme);
        } else {
            edged(g, dot(line.toX(), line.toY(), line.endRadiusPixels()), theme.place(), theme.place(), 0.5, theme);
        }
        edged(g, dot(line.fromX(), line.fromY(), line.endRadiusPixels()), theme.place(), theme.place(), 0.5, theme);
    }

    private static Shape dot(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static void edged(Graphics2D g, Shape shape, int fill, int edge, double edgeWidth, Theme theme) {
        g.setColor(new Color(theme.halo(), true));
        g.setStroke(stroke(edgeWidth + CASING_PIXELS));
        g.draw(shape);
        g.setColor(new Color(fill, true));
        g.fill(shape);
        g.setColor(new Color(edge, true));
        g.setStroke(stroke(edgeWidth));
        g.draw(shape);
    }

    private static void labelLeader(Graphics2D g, ClaimLine line) {
        line.leader().ifPresent(xy -> {
            g.setColor(new Color(line.argb(), true));
            g.setStroke(stroke(line.widthPixels() / 2));
            g.draw(path(xy, false));
        });
    }

    private static void leader(Graphics2D g, Note note, Theme theme, LabelSizes sizes) {
        if (!note.leader()) {
            return;
        }
        LabelBox box = note.label().box();
        double x = Math.clamp(note.x(), box.x(), box.right());
        double y = Math.clamp(note.y(), box.y(), box.bottom());
        g.setColor(new Color(theme.text(), true));
        g.setStroke(stroke(sizes.scaled(1)));
        g.draw(path(new double[] {x, y, note.x(), note.y()}, false));
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashes(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashPattern(width), 0);
    }

    /** Dash and gap, in pixels; both grow with the line. */
    static float[] dashPattern(double width) {
        return new float[] {(float) (2.6 * width), (float) (1.4 * width)};
    }

    private static Path2D path(double[] xy, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, xy.length / 2);
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
