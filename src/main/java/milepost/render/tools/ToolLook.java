package milepost.render.tools;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimLook;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Pen;
import milepost.render.marks.ClaimMarks.TextLine;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.text.TextStyle;
import milepost.render.tools.ToolMarks.Dot;
import milepost.render.tools.ToolMarks.Stroke;

/** With which pens and letters the tools draw. Their colour is the text's, so that they are never taken for a verdict. */
final class ToolLook {

    private static final double STRONG_PIXELS = 13;
    private static final double PLAIN_PIXELS = 11.5;
    private static final double PAD_PIXELS = 5;
    private static final double DOT_PIXELS = 4;
    private static final double LINE_PIXELS = 2;
    private static final double EDGE_PIXELS = 1.5;
    private static final double KEEP_IN_PIXELS = 6;
    private static final double CORNER_PIXELS = 8;

    private final Theme theme;
    private final Viewport view;
    private final TextStyle strong;
    private final TextStyle plain;

    ToolLook(Theme theme, Viewport view) {
        this.theme = theme;
        this.view = view;
        strong = new TextStyle(theme.faces().semibold(), STRONG_PIXELS);
        plain = new TextStyle(theme.faces().regular(), PLAIN_PIXELS);
    }

    Stroke path(List<double[]> pieces) {
        return new Stroke(pieces, ClaimLook.casing(LINE_PIXELS, theme), Pen.solid(LINE_PIXELS, theme.text()));
    }

    Stroke edge(List<double[]> pieces) {
        return new Stroke(pieces, ClaimLook.casing(EDGE_PIXELS, theme), Pen.solid(EDGE_PIXELS, theme.verdicts().stretched().mark()));
    }

    int fill() {
        return theme.claims().tolerance();
    }

    Optional<Dot> dot(Position at) {
        return view.pixel(at).map(pixel -> new Dot(pixel[0], pixel[1], DOT_PIXELS, theme.panel(), ClaimLook.casing(EDGE_PIXELS, theme),
                Pen.solid(EDGE_PIXELS, theme.text())));
    }

    /** Words with their middle at a pixel, held inside the view when it is. */
    Optional<Label> label(double x, double y, List<String> lines) {
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, style(i).width(lines.get(i)));
        }
        double boxWidth = width + 2 * PAD_PIXELS;
        double boxHeight = PAD_PIXELS + strong.leading() + (lines.size() - 1) * plain.leading();
        if (x < 0 || y < 0 || x > view.width() || y > view.height() || boxWidth > view.width() || boxHeight > view.height()) {
            return Optional.empty();
        }
        double left = Math.clamp(x - boxWidth / 2, KEEP_IN_PIXELS, Math.max(KEEP_IN_PIXELS, view.width() - KEEP_IN_PIXELS - boxWidth));
        double top = Math.clamp(y - boxHeight / 2, KEEP_IN_PIXELS, Math.max(KEEP_IN_PIXELS, view.height() - KEEP_IN_PIXELS - boxHeight));
        return Optional.of(new Label(left, top, boxWidth, boxHeight, theme.panel(), CORNER_PIXELS, text(lines, left, top, boxWidth)));
    }

    private List<TextLine> text(List<String> lines, double left, double top, double boxWidth) {
        TextLine[] set = new TextLine[lines.size()];
        double baseline = top + PAD_PIXELS + strong.capHeight();
        for (int i = 0; i < set.length; i++) {
            TextStyle style = style(i);
            baseline += i == 0 ? 0 : style.leading();
            set[i] = new TextLine(lines.get(i), left + (boxWidth - style.width(lines.get(i))) / 2, baseline, style.face(), style.size(), theme.text());
        }
        return List.of(set);
    }

    private TextStyle style(int line) {
        return line == 0 ? strong : plain;
    }
}
