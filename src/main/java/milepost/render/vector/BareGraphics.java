package milepost.render.vector;

import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * The many methods of Java2D that a picture of shapes and text never needs. Images and Java2D's own text are refused: a
 * painter that uses them would be missing from the drawing.
 */
abstract class BareGraphics extends Graphics2D {

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("a drawing is made of shapes and live text");
    }

    @Override public boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) { throw refused(); }
    @Override public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) { throw refused(); }
    @Override public void drawRenderedImage(RenderedImage image, AffineTransform transform) { throw refused(); }
    @Override public void drawRenderableImage(RenderableImage image, AffineTransform transform) { throw refused(); }
    @Override public boolean drawImage(Image image, int x, int y, ImageObserver observer) { throw refused(); }
    @Override public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) { throw refused(); }
    @Override public boolean drawImage(Image image, int x, int y, java.awt.Color back, ImageObserver observer) { throw refused(); }
    @Override public boolean drawImage(Image image, int x, int y, int w, int h, java.awt.Color back, ImageObserver observer) { throw refused(); }
    @Override public boolean drawImage(Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver o) { throw refused(); }
    @Override public boolean drawImage(Image image, int a, int b, int c, int d, int e, int f, int g, int h, java.awt.Color k, ImageObserver o) { throw refused(); }
    @Override public void drawString(String text, int x, int y) { throw refused(); }
    @Override public void drawString(String text, float x, float y) { throw refused(); }
    @Override public void drawString(AttributedCharacterIterator text, int x, int y) { throw refused(); }
    @Override public void drawString(AttributedCharacterIterator text, float x, float y) { throw refused(); }
    @Override public void drawGlyphVector(GlyphVector glyphs, float x, float y) { throw refused(); }
    @Override public void drawLine(int x1, int y1, int x2, int y2) { throw refused(); }
    @Override public void fillRect(int x, int y, int width, int height) { fill(new Rectangle(x, y, width, height)); }
    @Override public void clearRect(int x, int y, int width, int height) { throw refused(); }
    @Override public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) { throw refused(); }
    @Override public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) { throw refused(); }
    @Override public void drawOval(int x, int y, int width, int height) { throw refused(); }
    @Override public void fillOval(int x, int y, int width, int height) { throw refused(); }
    @Override public void drawArc(int x, int y, int width, int height, int start, int arc) { throw refused(); }
    @Override public void fillArc(int x, int y, int width, int height, int start, int arc) { throw refused(); }
    @Override public void drawPolyline(int[] x, int[] y, int count) { throw refused(); }
    @Override public void drawPolygon(int[] x, int[] y, int count) { throw refused(); }
    @Override public void fillPolygon(int[] x, int[] y, int count) { throw refused(); }
    @Override public void copyArea(int x, int y, int width, int height, int dx, int dy) { throw refused(); }
    @Override public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) { throw refused(); }
    @Override public GraphicsConfiguration getDeviceConfiguration() { throw refused(); }
    @Override public void setComposite(Composite composite) { throw refused(); }
    @Override public Composite getComposite() { throw refused(); }
    @Override public void setPaintMode() { throw refused(); }
    @Override public void setXORMode(java.awt.Color color) { throw refused(); }
    @Override public Font getFont() { throw refused(); }
    @Override public void setFont(Font font) { throw refused(); }
    @Override public FontMetrics getFontMetrics(Font font) { throw refused(); }
    @Override public FontRenderContext getFontRenderContext() { return new FontRenderContext(null, true, true); }
    @Override public void setRenderingHint(RenderingHints.Key key, Object value) { }
    @Override public Object getRenderingHint(RenderingHints.Key key) { return null; }
    @Override public void setRenderingHints(Map<?, ?> hints) { }
    @Override public void addRenderingHints(Map<?, ?> hints) { }
    @Override public RenderingHints getRenderingHints() { return new RenderingHints(Map.of()); }
    @Override public void dispose() { }
}
