package milepost.render.furniture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import milepost.render.marks.LabelPainter;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LiveCanvas;

/** Paints title, findings, scale bar, locator, legend, sources and credits. Thread-safe. */
public final class FurniturePainter {

    /** @param graphics scaled to viewport pixels */
    public void paint(Graphics2D graphics, FrameRequest request) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            FurnitureLayout layout = Furniture.layout(request);
            LiveCanvas.group(g, "Scale bar", () -> new FurnitureScaleBar(request, layout.map()).paint(g));
            Locator.place(request, layout.map()).ifPresent(locator -> LiveCanvas.group(g, "Locator", () -> locator.paint(g)));
            LegendBox.place(request, layout.map(), Furniture.withoutLegend(request, layout.map())).ifPresent(legend -> LiveCanvas.group(g, "Legend", () -> legend.paint(g)));
            LiveCanvas.group(g, "Title, findings and credits", () -> paintPanels(g, layout, request.theme()));
        } finally {
            g.dispose();
        }
    }

    private static void paintPanels(Graphics2D g, FurnitureLayout layout, Theme theme) {
        ground(g, layout.header(), theme.panel());
        ground(g, layout.panel(), theme.panel());
        ground(g, layout.footer(), theme.panel());
        rules(g, layout, theme);
        text(g, layout.headline(), layout.pad(), layout.header().y() + layout.pad() * 0.75, theme);
        for (int i = 0; i < layout.findings().size(); i++) {
            text(g, layout.findings().get(i), layout.columnX(i), layout.panel().y() + layout.pad() * 0.5, theme);
        }
        layout.logo().ifPresent(box -> LogoPainter.paint(g, theme.logo().orElseThrow(), box));
        text(g, layout.credits(), layout.pad(), layout.footer().y() + layout.pad() * 0.45, theme);
    }

    private static void rules(Graphics2D g, FurnitureLayout layout, Theme theme) {
        LabelBox map = layout.map();
        double rule = theme.lines().widths().rule();
        g.setColor(new Color(theme.lines().rule(), true));
        g.fill(new Rectangle2D.Double(0, map.y(), layout.header().width(), map.y() > 0 ? rule : 0));
        g.fill(new Rectangle2D.Double(0, layout.footer().y(), layout.footer().width(), rule));
        if (!layout.findings().isEmpty()) {
            boolean beside = layout.panel().x() > 0;
            g.fill(beside ? new Rectangle2D.Double(layout.panel().x(), map.y(), rule, map.height())
                    : new Rectangle2D.Double(0, layout.panel().y(), layout.panel().width(), rule));
        }
    }

    private static void ground(Graphics2D g, LabelBox box, int argb) {
        g.setColor(new Color(argb, true));
        g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    private static void text(Graphics2D g, FurnitureText text, double x, double y, Theme theme) {
        for (FurnitureText.Line line : text.lines()) {
            LabelPainter.plain(g, line.style(), line.text(), x + line.x(), y + line.baseline(), line.argb());
            line.verdict().ifPresent(verdict -> {
                double size = line.style().size() * 0.86;
                g.setColor(new Color(theme.ink(verdict).mark(), true));
                g.fill(VerdictShape.of(verdict, x, y + line.baseline() - line.style().capHeight() / 2 - size / 2, size));
            });
        }
    }
}
