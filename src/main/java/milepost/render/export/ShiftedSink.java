package milepost.render.export;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import milepost.render.text.LiveCanvas;
import milepost.render.vector.VectorSink;

/** Puts a drawing somewhere else on a larger page; pixels at 1×. */
record ShiftedSink(VectorSink page, double right, double down) implements VectorSink {

    private Shape shifted(Shape shape) {
        return AffineTransform.getTranslateInstance(right, down).createTransformedShape(shape);
    }

    @Override
    public void fill(Shape shape, int argb) {
        page.fill(shifted(shape), argb);
    }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, int argb) {
        page.stroke(shifted(shape), stroke, argb);
    }

    @Override
    public void text(LiveCanvas.Line line) {
        page.text(new LiveCanvas.Line(line.text(), line.style(), line.x() + right, line.baseline() + down, line.argb(), line.haloArgb(), line.centred()));
    }

    @Override
    public void image(byte[] png, double x, double y, double width, double height) {
        page.image(png, x + right, y + down, width, height);
    }

    @Override
    public void begin(String group) {
        page.begin(group);
    }

    @Override
    public void end() {
        page.end();
    }

    @Override
    public void clip(Optional<Shape> shape) {
        page.clip(shape.map(this::shifted));
    }
}
