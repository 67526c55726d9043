package milepost.render.vector;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import milepost.render.text.LiveCanvas;

/** Hands everything painted on to a sink, moved to where it stands in the picture. */
public final class VectorGraphics extends BareGraphics implements LiveCanvas {

    private final VectorSink sink;
    private final AffineTransform transform;
    private Color color = Color.BLACK;
    private BasicStroke stroke = new BasicStroke(1);
    private Shape clip;

    public VectorGraphics(VectorSink sink) {
        this(sink, new AffineTransform(), null);
    }

    private VectorGraphics(VectorSink sink, AffineTransform transform, Shape clip) {
        this.sink = sink;
        this.transform = transform;
        this.clip = clip;
    }

    @Override
    public Graphics create() {
        VectorGraphics same = new VectorGraphics(sink, new AffineTransform(transform), clip);
        same.color = color;
        same.stroke = stroke;
        return same;
    }

    @Override
    public void fill(Shape shape) {
        sink.fill(placed(shape), color.getRGB());
    }

    @Override
    public void draw(Shape shape) {
        sink.stroke(placed(shape), stroke, color.getRGB());
    }

    @Override
    public void text(Line line) {
        sink.text(new Line(line.text(), line.style(), line.x() + transform.getTranslateX(), line.baseline() + transform.getTranslateY(), line.argb(), line.haloArgb(), line.centred()));
    }

    @Override
    public void image(byte[] png, double x, double y, double width, double height) {
        sink.image(png, x + transform.getTranslateX(), y + transform.getTranslateY(), width, height);
    }

    @Override
    public void begin(String name) {
        sink.begin(name);
    }

    @Override
    public void end() {
        sink.end();
    }

    private Shape placed(Shape shape) {
        return transform.isIdentity() ? shape : transform.createTransformedShape(shape);
    }

    @Override
    public void setColor(Color newColor) {
        color = newColor;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setPaint(Paint paint) {
        color = (Color) paint;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = (BasicStroke) newStroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setBackground(Color background) {
        throw new UnsupportedOperationException("a drawing has no background of its own");
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public void clip(Shape shape) {
        setClip(shape);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape;
        sink.clip(Optional.ofNullable(shape).map(this::placed));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public Shape getClip() {
        return clip;
    }

    @Override
    public Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        if (x != 1 || y != 1) {
            throw new UnsupportedOperationException("a drawing is made at 1×");
        }
    }

    @Override
    public void rotate(double angle) {
        throw new UnsupportedOperationException("live text is not turned");
    }

    @Override
    public void rotate(double angle, double x, double y) {
        rotate(angle);
    }

    @Override
    public void shear(double x, double y) {
        rotate(x);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform.setTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    /** The box of a whole picture. */
    static Rectangle2D box(double width, double height) {
        return new Rectangle2D.Double(0, 0, width, height);
    }
}
