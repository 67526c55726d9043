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
            live.text(new LiveCanvas.Line(text, style, x, baseline, argb, haloArgb));
            return;
        }
        g.setColor(new Color(haloArgb, true));
        g.fill(style.halo(text, x, baseline));
        plain(g, style, text, x, baseline, argb);
    }

    /** Text on a plain ground. */
    public static void plain(Graphics2D g, TextStyle style, String text, double x, double baseline, int argb) {
        if (g instanceof LiveCanvas live) {
            live.text(new LiveCanvas.Line(text, style, x, baseline, argb, 0));
            return;
        }
        g.setColor(new Color(argb, true));
        g.fill(style.outline(text, x, baseline));
    }

    /** A label on its plate. */
    static void label(Graphics2D g, Label label) {
        g.setColor(new Color(label.plateArgb(), true));
        g.fill(new RoundRectangle2D.Double(label.x(), label.y(), label.width(), label.height(), label.cornerPixels(), label.cornerPixels()));
        label.text().forEach(line -> plain(g, new TextStyle(line.face(), line.sizePixels()), line.text(), line.x(), line.baseline(), line.argb()));
    }
}
