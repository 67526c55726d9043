package milepost.render.vector;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import milepost.render.faces.Face;
import milepost.render.text.LiveCanvas;

/**
 * Writes a drawing as SVG that drawing programs open well: plain paths, live text
 * whose halo is an element of its own below it, and groups by name (also as Inkscape layers).
 */
public final class SvgSink implements VectorSink {

    private final StringBuilder svg = new StringBuilder();
    private int depth;
    private int clips;
    private boolean clipped;

    @Override
    public void fill(Shape shape, int argb) {
        if (argb >>> 24 != 0) {
            path(shape);
            svg.append("\" fill=\"").append(colour(argb)).append('"');
            opacity("fill-opacity", argb);
            svg.append("/>\n");
        }
    }

    @Override
    public void stroke(Shape shape, BasicStroke stroke, int argb) {
        path(shape);
        svg.append("\" fill=\"none\" stroke=\"").append(colour(argb)).append("\" stroke-width=\"").append(number(stroke.getLineWidth())).append('"');
        opacity("stroke-opacity", argb);
        if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
            svg.append(" stroke-linecap=\"").append(stroke.getEndCap() == BasicStroke.CAP_ROUND ? "round" : "square").append('"');
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            svg.append(" stroke-linejoin=\"round\"");
        }
        if (stroke.getDashArray() != null) {
            svg.append(" stroke-dasharray=\"");
            for (int i = 0; i < stroke.getDashArray().length; i++) {
                svg.append(i == 0 ? "" : " ").append(number(stroke.getDashArray()[i]));
            }
            svg.append('"');
        }
        svg.append("/>\n");
    }

    @Override
    public void text(LiveCanvas.Line line) {
        if (line.haloArgb() >>> 24 != 0) {
            open(line);
            double width = Math.max(2.4, line.style().size() * 0.26);
            svg.append(" fill=\"none\" stroke=\"").append(colour(line.haloArgb())).append("\" stroke-width=\"").append(number(width))
                    .append("\" stroke-linejoin=\"round\" aria-hidden=\"true\"");
            opacity("stroke-opacity", line.haloArgb());
            svg.append('>').append(escaped(line.text())).append("</text>\n");
        }
        open(line);
        svg.append(" fill=\"").append(colour(line.argb())).append("\">").append(escaped(line.text())).append("</text>\n");
    }

    private void open(LiveCanvas.Line line) {
        Face face = line.style().face();
        double width = line.style().width(line.text());
        indent().append("<text x=\"").append(number(line.x() + (line.centred() ? width / 2 : 0))).append("\" y=\"").append(number(line.baseline())).append("\" font-size=\"")
                .append(number(line.style().size())).append("\" font-family=\"").append(escaped(families(face))).append("\" font-weight=\"").append(face.weight()).append('"');
        if (face.italic()) {
            svg.append(" font-style=\"italic\"");
        }
        if (line.style().tracking() != 0) {
            svg.append(" letter-spacing=\"").append(number(line.style().tracking() * line.style().size())).append('"');
        }
        if (line.centred()) {
            svg.append(" text-anchor=\"middle\"");
        }
        // Where another typeface writes it, the line keeps its length.
        svg.append(" textLength=\"").append(number(width)).append("\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"");
    }

    /** The face, and after it what is nearest to it on most machines. */
    private static String families(Face face) {
        return "'" + face.family() + "', " + (face.title() ? "Georgia, 'Liberation Serif', serif" : "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif");
    }

    @Override
    public void image(byte[] png, double x, double y, double width, double height) {
        indent().append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\" href=\"data:image/png;base64,").append(Base64.getEncoder().encodeToString(png)).append("\"/>\n");
    }

    @Override
    public void begin(String group) {
        indent().append("<g id=\"").append(id(group)).append("\" inkscape:groupmode=\"layer\" inkscape:label=\"").append(escaped(group)).append("\">\n");
        depth++;
    }

    @Override
    public void end() {
        depth--;
        indent().append("</g>\n");
    }

    @Override
    public void clip(Optional<Shape> shape) {
        if (clipped) {
            end();
            clipped = false;
        }
        shape.ifPresent(inside -> {
            String id = "clip-" + ++clips;
            indent().append("<clipPath id=\"").append(id).append("\">");
            path(inside);
            svg.append("\"/></clipPath>\n");
            indent().append("<g clip-path=\"url(#").append(id).append(")\">\n");
            depth++;
            clipped = true;
        });
    }

    /**
     * The document.
     *
     * @param width       pixels at 1×
     * @param height      pixels at 1×
     * @param unitWidth   how wide it is shown, "1200" or "115mm"
     * @param title       of the picture, "" for none
     * @param description for those who do not see it
     * @param metadata    an XMP packet
     */
    public String document(double width, double height, String unitWidth, String unitHeight, String title, String description, String metadata) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\""
                + " width=\"" + unitWidth + "\" height=\"" + unitHeight + "\" viewBox=\"0 0 " + number(width) + " " + number(height) + "\" role=\"img\""
                + " aria-labelledby=\"picture-title picture-description\">\n"
                + "<title id=\"picture-title\">" + escaped(title) + "</title>\n<desc id=\"picture-description\">" + escaped(description) + "</desc>\n"
                + (metadata.isEmpty() ? "" : "<metadata>\n" + metadata + "</metadata>\n")
                + "<clipPath id=\"frame\"><rect width=\"" + number(width) + "\" height=\"" + number(height) + "\"/></clipPath>\n<g clip-path=\"url(#frame)\">\n"
                + svg + "</g>\n</svg>\n";
    }

    private void path(Shape shape) {
        PathIterator path = shape.getPathIterator(null);
        indent().append("<path ");
        if (path.getWindingRule() == Path2D.WIND_EVEN_ODD) {
            svg.append("fill-rule=\"evenodd\" clip-rule=\"evenodd\" ");
        }
        svg.append("d=\"");
        double[] xy = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(xy)) {
                case PathIterator.SEG_MOVETO -> points('M', xy, 1);
                case PathIterator.SEG_LINETO -> points('L', xy, 1);
                case PathIterator.SEG_QUADTO -> points('Q', xy, 2);
                case PathIterator.SEG_CUBICTO -> points('C', xy, 3);
                default -> svg.append('Z');
            }
        }
    }

    private void points(char command, double[] xy, int count) {
        svg.append(command);
        for (int i = 0; i < 2 * count; i++) {
            svg.append(i == 0 ? "" : " ").append(number(xy[i]));
        }
    }

    private StringBuilder indent() {
        return svg.repeat(" ", depth);
    }

    private void opacity(String name, int argb) {
        if (argb >>> 24 != 255) {
            svg.append(' ').append(name).append("=\"").append(number((argb >>> 24) / 255.0)).append('"');
        }
    }

    private static String colour(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    /** To a hundredth, without a point where it is whole. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        return sign + whole + (rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }

    private static String id(String group) {
        String id = group.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "group" : id;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
