package milepost.render.furniture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.render.looks.Legend;
import milepost.render.marks.LabelPainter;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/** The legend of an exported picture, in a corner of the map: what the colours and sizes of the user's layers mean. */
final class LegendBox {

    private static final double PAD = 9;
    private static final double GAP = 7;
    private static final double LEAST_SWATCH = 15;
    private static final double WIDEST_SHARE = 0.42;
    private static final double TALLEST_SHARE = 0.7;
    private static final String CUT = "…";

    /** A line of the legend: an entry, or a heading without one. */
    private record Row(String text, TextStyle style, Optional<Legend.Entry> entry, double height) {
    }

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final List<Row> rows;
    private final LabelBox box;

    private LegendBox(FrameRequest request, LabelSizes sizes, List<Row> rows, LabelBox box) {
        this.request = request;
        this.sizes = sizes;
        this.rows = rows;
        this.box = box;
    }

    LabelBox box() {
        return box;
    }

    /** @param taken what stands on the map already */
    static Optional<LegendBox> place(FrameRequest request, LabelBox window, List<LabelBox> taken) {
        Legend legend = Legend.of(request.layers(), request.theme());
        if (legend.isEmpty()) {
            return Optional.empty();
        }
        LabelSizes sizes = LabelSizes.of(request);
        double widest = window.width() * WIDEST_SHARE;
        List<Row> rows = rows(legend, sizes, request.theme(), widest, window.height() * TALLEST_SHARE);
        double text = rows.stream().mapToDouble(row -> row.style().width(row.text()) + (row.entry().isPresent() ? swatch(rows, sizes) + sizes.scaled(GAP) : 0)).max().orElse(0);
        double width = text + sizes.scaled(2 * PAD);
        double height = rows.stream().mapToDouble(Row::height).sum() + sizes.scaled(2 * PAD);
        return Optional.of(new LegendBox(request, sizes, rows, Corner.free(request, window, width, height, taken)));
    }

    private static List<Row> rows(Legend legend, LabelSizes sizes, Theme theme, double widest, double tallest) {
        TextStyle heading = new TextStyle(theme.faces().semibold(), sizes.city(1).size());
        TextStyle plain = sizes.city(1);
        List<Row> rows = new ArrayList<>();
        double height = 0;
        for (Legend.Section section : legend.sections()) {
            if (!section.title().isEmpty()) {
                rows.add(new Row(fitted(section.title(), heading, widest), heading, Optional.empty(), heading.leading() * (rows.isEmpty() ? 1.1 : 1.5)));
            }
            for (Legend.Entry entry : section.entries()) {
                double tall = Math.max(plain.leading() * 1.12, entry.kind() == Legend.Kind.POINT ? 2 * entry.size() + 4 : 0);
                rows.add(new Row(fitted(entry.words(), plain, widest), plain, Optional.of(entry), tall));
                height += tall;
            }
            if (height > tallest) {
                break;
            }
        }
        return rows;
    }

    private static String fitted(String text, TextStyle style, double room) {
        String fitted = text;
        while (fitted.length() > 1 && style.width(fitted) > room) {
            fitted = fitted.substring(0, fitted.length() - (fitted.endsWith(CUT) ? 2 : 1)).strip() + CUT;
        }
        return fitted;
    }

    private static double swatch(List<Row> rows, LabelSizes sizes) {
        double largest = rows.stream().flatMap(row -> row.entry().stream()).filter(entry -> entry.kind() == Legend.Kind.POINT)
                .mapToDouble(entry -> 2 * entry.size() + 2).max().orElse(0);
        return Math.max(sizes.scaled(LEAST_SWATCH), largest);
    }

    void paint(Graphics2D g) {
        Theme theme = request.theme();
        g.setColor(new Color(theme.panel() & 0xFFFFFF | 0xEB000000, true));
        g.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), sizes.scaled(8), sizes.scaled(8)));
        double x = box.x() + sizes.scaled(PAD);
        double y = box.y() + sizes.scaled(PAD);
        double swatch = swatch(rows, sizes);
        for (Row row : rows) {
            boolean entry = row.entry().isPresent();
            double baseline = entry ? y + row.height() / 2 + row.style().capHeight() / 2 : y + row.height() - row.style().descent() - sizes.scaled(2);
            row.entry().ifPresent(one -> swatch(g, one, x, x + swatch, baseline - row.style().capHeight() / 2));
            LabelPainter.plain(g, row.style(), row.text(), entry ? x + swatch + sizes.scaled(GAP) : x, baseline, theme.text());
            y += row.height();
        }
    }

    private void swatch(Graphics2D g, Legend.Entry entry, double left, double right, double middle) {
        g.setColor(new Color(entry.argb(), true));
        double centre = (left + right) / 2;
        switch (entry.kind()) {
            case AREA -> g.fill(new Rectangle2D.Double(left, middle - sizes.scaled(5.5), right - left, sizes.scaled(11)));
            case LINE -> {
                g.setStroke(new BasicStroke((float) entry.size(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                g.draw(new Line2D.Double(left, middle, right, middle));
            }
            case POINT -> g.fill(new Ellipse2D.Double(centre - entry.size(), middle - entry.size(), 2 * entry.size(), 2 * entry.size()));
        }
    }
}
