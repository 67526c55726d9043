package milepost.render.vector;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import milepost.render.text.LiveCanvas;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws onto a page of a PDF: shapes as paths, text as text in embedded fonts, groups as layers that can be switched off. */
public final class PdfSink implements VectorSink, AutoCloseable {

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final double height;
    private final double points;
    private final Map<Integer, PDExtendedGraphicsState> states = new HashMap<>();
    private boolean clipped;

    /**
     * Adds a page.
     *
     * @param width  pixels at 1×
     * @param height pixels at 1×
     * @param points of 1/72 inch in a pixel
     */
    public PdfSink(PDDocument document, double width, double height, double points) throws IOException {
        this.document = document;
        this.height = height;
        this.points = points;
        PDPage page = new PDPage(new PDRectangle((float) (width * points), (float) (height * points)));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        fonts = new PdfFonts(document);
        if (document.getDocumentCatalog().getOCProperties() == null) {
            document.getDocumentCatalog().setOCProperties(new PDOptionalContentProperties());
        }
    }

    /** A piece of a page's content. */
    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void fill(Shape shape, int argb) {
        write(() -> {
            content.setNonStrokingColor((argb >> 16 & 0xFF) / 255f, (argb >> 8 & 0xFF) / 255f, (argb & 0xFF) / 255f);
            opacity(argb);
            if (path(shape) == Path2D.WIND_EVEN_ODD) {
                content.fillEvenOdd();
            } else {
                content.fill();
            }
        });
    }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, int argb) {
        write(() -> {
            content.setStrokingColor((argb >> 16 & 0xFF) / 255f, (argb >> 8 & 0xFF) / 255f, (argb & 0xFF) / 255f);
            opacity(argb);
            content.setLineWidth((float) (stroke.getLineWidth() * points));
            content.setLineCapStyle(stroke.getEndCap());
            content.setLineJoinStyle(stroke.getLineJoin());
            float[] dash = stroke.getDashArray() == null ? new float[0] : stroke.getDashArray().clone();
            for (int i = 0; i < dash.length; i++) {
                dash[i] *= (float) points;
            }
            content.setLineDashPattern(dash, 0);
            path(shape);
            content.stroke();
        });
    }

    @Override
    public void text(LiveCanvas.Line line) {
        write(() -> {
            Optional<PdfFonts.Run> run = fonts.run(line);
            if (run.isEmpty()) {
                // Letters that the typeface lacks, or that change their form beside each other, stay outlines.
                if (line.haloArgb() != 0) {
                    fill(line.style().halo(line.text(), line.x(), line.baseline()), line.haloArgb());
                }
                fill(line.style().outline(line.text(), line.x(), line.baseline()), line.argb());
                return;
            }
            if (line.haloArgb() != 0) {
                fill(line.style().halo(line.text(), line.x(), line.baseline()), line.haloArgb());
            }
            content.setNonStrokingColor((line.argb() >> 16 & 0xFF) / 255f, (line.argb() >> 8 & 0xFF) / 255f, (line.argb() & 0xFF) / 255f);
            opacity(line.argb());
            content.beginText();
            content.setRenderingMode(RenderingMode.FILL);
            content.setFont(run.get().font(), (float) (line.style().size() * points));
            content.newLineAtOffset(x(line.x()), y(line.baseline()));
            content.showTextWithPositioning(run.get().pieces());
            content.endText();
        });
    }

    @Override
    public void image(byte[] png, double x, double y, double width, double height) {
        write(() -> {
            opacity(0xFF << 24);
            content.drawImage(PDImageXObject.createFromByteArray(document, png, "logo"), x(x), y(y + height), (float) (width * points), (float) (height * points));
        });
    }

    @Override
    public void begin(String group) {
        PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
        PDPropertyList layer = layers.hasGroup(group) ? layers.getGroup(group) : new PDOptionalContentGroup(group);
        if (!layers.hasGroup(group)) {
            layers.addGroup((PDOptionalContentGroup) layer);
        }
        write(() -> content.beginMarkedContent(COSName.OC, layer));
    }

    @Override
    public void end() {
        write(content::endMarkedContent);
    }

    @Override
    public void clip(Optional<Shape> shape) {
        write(() -> {
            if (clipped) {
                content.restoreGraphicsState();
                clipped = false;
            }
            if (shape.isPresent()) {
                content.saveGraphicsState();
                if (path(shape.get()) == Path2D.WIND_EVEN_ODD) {
                    content.clipEvenOdd();
                } else {
                    content.clip();
                }
                clipped = true;
            }
        });
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void opacity(int argb) throws IOException {
        content.setGraphicsStateParameters(states.computeIfAbsent(argb >>> 24, alpha -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha / 255f);
            state.setStrokingAlphaConstant(alpha / 255f);
            return state;
        }));
    }

    private int path(Shape shape) throws IOException {
        PathIterator path = shape.getPathIterator(null);
        double[] xy = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(xy);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x(xy[0]), y(xy[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(x(xy[0]), y(xy[1]));
                case PathIterator.SEG_QUADTO -> content.curveTo(x(lastX + (xy[0] - lastX) * 2 / 3), y(lastY + (xy[1] - lastY) * 2 / 3),
                        x(xy[2] + (xy[0] - xy[2]) * 2 / 3), y(xy[3] + (xy[1] - xy[3]) * 2 / 3), x(xy[2]), y(xy[3]));
                case PathIterator.SEG_CUBICTO -> content.curveTo(x(xy[0]), y(xy[1]), x(xy[2]), y(xy[3]), x(xy[4]), y(xy[5]));
                default -> content.closePath();
            }
            int end = segment == PathIterator.SEG_CUBICTO ? 4 : segment == PathIterator.SEG_QUADTO ? 2 : 0;
            lastX = segment == PathIterator.SEG_CLOSE ? lastX : xy[end];
            lastY = segment == PathIterator.SEG_CLOSE ? lastY : xy[end + 1];
        }
        return path.getWindingRule();
    }

    private float x(double pixel) {
        return (float) (pixel * points);
    }

    /** PDF counts from the bottom up. */
    private float y(double pixel) {
        return (float) ((height - pixel) * points);
    }
}
