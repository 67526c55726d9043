package milepost.render.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Tolerance;
import milepost.claims.wording.Wording;
import milepost.render.furniture.VerdictShape;
import milepost.render.scene.Theme;
import milepost.render.text.LiveCanvas;
import milepost.render.text.TextStyle;
import milepost.render.vector.VectorSink;

/** A finding in a report: its verdict on the left, the words and what came of them on the right. Laid out once, drawn anywhere; pixels at 1×. */
final class ReportRow {

    private static final double VERDICT_WIDTH = 132;
    private static final double SHAPE = 9;
    private static final double ABOVE = 9;
    private static final double BELOW = 9;

    private record Line(String text, TextStyle style, int argb, double baseline) { }

    private final Finding finding;
    private final Theme theme;
    private final double width;
    private final double size;
    private final List<Line> lines = new ArrayList<>();
    private double height;

    /**
     * @param width of the whole row
     * @param size  of its letters, 1 as a rule
     */
    ReportRow(Finding finding, Theme theme, double width, double size) {
        this.finding = finding;
        this.size = size;
        this.theme = theme;
        this.width = width;
        height = ABOVE * size;
        add("“" + finding.claim().quote() + "”", new TextStyle(theme.faces().title(), 12 * size), theme.text());
        add(finding.claim().source().text(), new TextStyle(theme.faces().regular(), 9.5 * size), theme.textMuted());
        add(finding.sentence(), new TextStyle(theme.faces().regular(), 10 * size), theme.text());
        finding.tolerance().ifPresent(tolerance -> add("A fair reader allows " + allowed(tolerance) + ": " + tolerance.rule() + ".",
                new TextStyle(theme.faces().regular(), 9.5 * size), theme.textMuted()));
        Wording.of(finding).filter(_ -> finding.withheld().isEmpty())
                .ifPresent(wording -> add("To print: " + wording.ap() + ".", new TextStyle(theme.faces().medium(), 9.5 * size), theme.text()));
        add(finding.claim().note(), new TextStyle(theme.faces().italic(), 9.5 * size), theme.text());
        height += BELOW * size;
    }

    private String allowed(Tolerance tolerance) {
        Tolerance.Interval fair = tolerance.fair();
        String high = Double.isInfinite(fair.high()) ? " or more" : "–" + MeasureText.plain(fair.high());
        return MeasureText.plain(fair.low()) + high + " " + finding.claim().unit().word(2);
    }

    private void add(String text, TextStyle style, int argb) {
        if (!text.isEmpty()) {
            for (String line : style.wrap(text, width - VERDICT_WIDTH)) {
                height += style.leading();
                lines.add(new Line(line, style, argb, height - style.descent()));
            }
        }
    }

    double height() {
        return height;
    }

    void draw(VectorSink sink, double x, double y) {
        sink.fill(new Rectangle2D.Double(x, y, width, 0.6), theme.textMuted() & 0x00FFFFFF | 0x60000000);
        TextStyle word = new TextStyle(theme.faces().semibold(), 9 * size);
        double first = lines.getFirst().baseline;
        sink.fill(VerdictShape.of(finding.verdict(), x, y + first - SHAPE + 0.5, SHAPE), theme.ink(finding.verdict()).mark());
        double baseline = y + first;
        for (String part : word.wrap(finding.verdict().words().toUpperCase(Locale.ROOT), VERDICT_WIDTH - SHAPE - 14)) {
            sink.text(new LiveCanvas.Line(part, word, x + SHAPE + 6, baseline, theme.ink(finding.verdict()).text(), 0, false));
            baseline += word.leading();
        }
        lines.forEach(line -> sink.text(new LiveCanvas.Line(line.text, line.style, x + VERDICT_WIDTH, y + line.baseline, line.argb, 0, false)));
    }
}
