package milepost.render.text;

import java.awt.Graphics2D;

/**
 * A canvas that keeps what others turn into pixels: text as text, and which drawings belong together. Painters ask whether
 * the graphics they are given is one.
 */
public interface LiveCanvas {

    /**
     * One line of text.
     *
     * @param x        the left end of its baseline
     * @param argb     colour of the letters, 0xAARRGGBB
     * @param haloArgb colour of the edge that sets it off, 0 for none
     * @param centred  whether its middle is to stay in place where another typeface writes it, rather than its left end
     */
    record Line(String text, TextStyle style, double x, double baseline, int argb, int haloArgb, boolean centred) {
    }

    void text(Line line);

    /** A picture (PNG) over a box, in pixels. */
    void image(byte[] png, double x, double y, double width, double height);

    /** What follows belongs to a group of this name, until {@link #end}. */
    void begin(String name);

    void end();

    /** Paints something as a group of that name, where the canvas knows of groups. */
    static void group(Graphics2D g, String name, Runnable painting) {
        if (g instanceof LiveCanvas live) {
            live.begin(name);
            painting.run();
            live.end();
        } else {
            painting.run();
        }
    }
}
