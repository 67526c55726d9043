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
     */
    record Line(String text, TextStyle style, double x, double baseline, int argb, int haloArgb) {
    }

    void text(Line line);

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
