package milepost.render.vector;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.Optional;
import milepost.render.text.LiveCanvas;

/** Takes a drawing piece by piece, the lowest first, in pixels at 1×, y down. Colours are 0xAARRGGBB. */
public interface VectorSink {

    void fill(Shape shape, int argb);

    void stroke(Shape shape, BasicStroke stroke, int argb);

    void text(LiveCanvas.Line line);

    /** A picture (PNG) over a box. */
    void image(byte[] png, double x, double y, double width, double height);

    void begin(String group);

    void end();

    /** What follows shows inside of this shape only; empty ends that. */
    void clip(Optional<Shape> shape);
}
