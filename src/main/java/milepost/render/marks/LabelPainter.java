package milepost.render.marks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.text.LiveCanvas;
import milepost.render.text.TextStyle;

/** Paints text as outlines, edged with a halo where it stands on the map. */
public final class LabelPainter {

    private LabelPainter() { }

    /** Text with a halo, the left end of its baseline at x, y. */
    public static void text(Graphics2D g, TextStyle style, String text, double x, double baseline, int argb, int haloArgb) {
        if (g instanceof LiveCanvas live) {
            live.text(new LiveCanvas.Line(text, style, x, baseline, argb, haloArgb, true));
            return;
        }
        g.setColor(new Color(haloArgb, true));
        g.fill(style.halo(text, x, baseline));
        plain(g, style, text, x, baseline, argb);
    }

    /** Text on a plain ground, left aligned. */
    public static void plain(Graphics2D g, TextStyle style, String text, double x, double baseline, int argb) {
        plain(g, new LiveCanvas.Line(text, style, x, baseline, argb, 0, false));
    }

    private static void plain(Graphics2D g, LiveCanvas.Line line) {
        if (g instanceof LiveCanvas live) {
            live.text(line);
            return;
        }
        g.setColor(new Color(line.argb(), true));
        g.fill(line.style().outline(line.text(), line.x(), line.baseline()));
    }

    /** A label on its plate. */
    static void label(Graphics2D g, Label label) {
        g.setColor(new Color(label.plateArgb(), true));
        g.fill(new RoundRectangle2D.Double(label.x(), label.y(), label.width(), label.height(), label.cornerPixels(), label.cornerPixels()));
        label.text().forEach(line -> plain(g,
                new LiveCanvas.Line(line.text(), new TextStyle(line.face(), line.sizePixels()), line.x(), line.baseline(), line.argb(), 0, true)));
    }
}
