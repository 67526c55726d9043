package milepost.render.furniture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import milepost.render.marks.ClaimMarks.ScaleBar;
import milepost.render.marks.LabelPainter;
import milepost.render.marks.ScaleBars;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/** The scale bar of a picture: miles above the line, kilometres below, in the left bottom corner of the map. */
final class FurnitureScaleBar {

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelBox window;
    private final List<ScaleBar> bars;

    FurnitureScaleBar(FrameRequest request, LabelBox window) {
        this.request = request;
        this.window = window;
        sizes = LabelSizes.of(request);
        bars = ScaleBars.of(request.viewport(), Math.min(sizes.scaled(170), window.width() * 0.3));
    }

    /** Where it stands; empty when no bar would be true. */
    Optional<LabelBox> box() {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        double width = bars.stream().mapToDouble(ScaleBar::widthPixels).max().orElse(0) + sizes.scaled(16);
        double height = 2 * sizes.secondDistance().leading() + sizes.scaled(12);
        double margin = sizes.scaled(12);
        return Optional.of(new LabelBox(window.x() + margin, window.bottom() - margin - height, width, height));
    }

    void paint(Graphics2D g) {
        box().ifPresent(box -> {
            g.setColor(new Color(request.theme().halo(), true));
            g.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), sizes.scaled(8), sizes.scaled(8)));
            double x = box.x() + sizes.scaled(8);
            double y = box.centreY();
            Path2D path = new Path2D.Double();
            double longest = bars.stream().mapToDouble(ScaleBar::widthPixels).max().orElse(0);
            path.moveTo(x, y);
            path.lineTo(x + longest, y);
            double tick = sizes.scaled(6);
            path.moveTo(x, y - tick);
            path.lineTo(x, y + tick);
            for (int i = 0; i < bars.size(); i++) {
                double end = x + bars.get(i).widthPixels();
                path.moveTo(end, y);
                path.lineTo(end, i == 0 ? y - tick : y + tick);
            }
            stroke(g, path, sizes.scaled(4.2), request.theme().halo());
            stroke(g, path, sizes.scaled(1.5), request.theme().text());
            TextStyle style = sizes.secondDistance();
            LabelPainter.text(g, style, bars.get(0).label(), x + sizes.scaled(5), y - sizes.scaled(5), request.theme().text(), request.theme().halo());
            LabelPainter.text(g, style, bars.get(1).label(), x + sizes.scaled(5), y + sizes.scaled(5) + style.capHeight(), request.theme().text(),
                    request.theme().halo());
        });
    }

    private static void stroke(Graphics2D g, Path2D path, double width, int argb) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.setColor(new Color(argb, true));
        g.draw(path);
    }
}
