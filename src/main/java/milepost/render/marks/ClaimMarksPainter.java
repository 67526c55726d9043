package milepost.render.marks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.function.Consumer;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.marks.ClaimMarks.EndMark;
import milepost.render.marks.ClaimMarks.Ink;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.marks.ClaimMarks.Pen;

/** Paints {@link ClaimMarks}: areas, which lie under the map's names, then the lines on their casing, the ends, the labels on top. Thread-safe. */
public final class ClaimMarksPainter {

    /** What lies under the names of the map: highlights, rings, bands. @param graphics scaled to viewport pixels */
    public void paintAreas(Graphics2D graphics, ClaimMarks marks) {
        with(graphics, g -> {
            marks.notes().stream().filter(Note::area).forEach(note -> inks(g, note));
            marks.tolerance().ifPresent(band -> band.outlines().forEach(outline -> {
                Shape shape = path(outline, true);
                fill(g, shape, band.argb());
                draw(g, shape, band.edge());
            }));
        });
    }

    /** All the rest. @param graphics scaled to viewport pixels */
    public void paint(Graphics2D graphics, ClaimMarks marks) {
        with(graphics, g -> draw(g, marks));
    }

    private static void with(Graphics2D graphics, Consumer<Graphics2D> painting) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            painting.accept(g);
        } finally {
            g.dispose();
        }
    }

    private static void draw(Graphics2D g, ClaimMarks marks) {
        marks.lines().forEach(line -> line(g, line));
        marks.lines().forEach(line -> line.leader().ifPresent(xy -> draw(g, path(xy, false), line.leaderPen())));
        marks.lines().forEach(line -> {
            end(g, line.to());
            end(g, line.from());
        });
        marks.notes().stream().filter(note -> !note.area()).forEach(note -> inks(g, note));
        marks.tolerance().flatMap(ClaimMarks.ToleranceBand::label).ifPresent(label -> LabelPainter.label(g, label));
        marks.lines().forEach(line -> line.label().ifPresent(label -> LabelPainter.label(g, label)));
        marks.notes().forEach(note -> {
            note.badge().ifPresent(badge -> LabelPainter.label(g, badge));
            note.label().ifPresent(label -> LabelPainter.label(g, label));
        });
    }

    private static void inks(Graphics2D g, Note note) {
        for (Ink ink : note.inks()) {
            Path2D whole = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            ink.pieces().forEach(piece -> whole.append(path(piece, ink.closed()), false));
            if (ink.fillArgb() != 0) {
                fill(g, whole, ink.fillArgb());
            }
            ink.pen().ifPresent(pen -> draw(g, whole, pen));
        }
    }

    private static void line(Graphics2D g, ClaimLine line) {
        for (double[] piece : line.pieces()) {
            Shape path = path(piece, false);
            draw(g, path, line.casing());
            draw(g, path, line.pen());
        }
    }

    private static void end(Graphics2D g, EndMark end) {
        double radius = end.radiusPixels();
        Shape shape = end.nearestPointOnBorder()
                ? path(new double[] {end.x() - radius, end.y(), end.x(), end.y() - radius, end.x() + radius, end.y(), end.x(), end.y() + radius}, true)
                : new Ellipse2D.Double(end.x() - radius, end.y() - radius, 2 * radius, 2 * radius);
        draw(g, shape, end.casing());
        fill(g, shape, end.fillArgb());
        draw(g, shape, end.edge());
    }

    private static void fill(Graphics2D g, Shape shape, int argb) {
        g.setColor(new Color(argb, true));
        g.fill(shape);
    }

    private static void draw(Graphics2D g, Shape shape, Pen pen) {
        float width = (float) pen.widthPixels();
        g.setColor(new Color(pen.argb(), true));
        g.setStroke(pen.dashed()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {(float) pen.dashPixels(), (float) pen.gapPixels()}, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
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
