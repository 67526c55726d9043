package milepost.render.text;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts as outlines. The same names come back in every frame while a map is moved, so the last few thousand are kept:
 * shaping a name costs far more than painting it. Widths are kept apart: breaking lines asks for many that are never
 * painted, and a halo costs more than all the rest.
 *
 * @param outline the letters, the left end of the baseline at 0, 0; never changed
 * @param halo    the letters' edge, a quarter of their size wide
 */
record TextShapes(Shape outline, Shape halo) {

    private static final int KEPT = 4000;
    private static final Map<Key, TextShapes> SHAPED = new ConcurrentHashMap<>();
    private static final Map<Key, Double> WIDTHS = new ConcurrentHashMap<>();

    private record Key(TextStyle style, String text) {
    }

    static TextShapes of(TextStyle style, String text) {
        if (SHAPED.size() > KEPT) {
            SHAPED.clear();
        }
        return SHAPED.computeIfAbsent(new Key(style, text), TextShapes::shape);
    }

    /** Pixels, without the space after the last letter. */
    static double width(TextStyle style, String text) {
        if (WIDTHS.size() > KEPT) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Key(style, text), TextShapes::width);
    }

    private static double width(Key key) {
        return key.text().isEmpty() ? 0 : layout(key).getAdvance() - key.style().tracking() * key.style().size();
    }

    private static TextShapes shape(Key key) {
        if (key.text().isEmpty()) {
            return new TextShapes(new Path2D.Double(), new Path2D.Double());
        }
        Shape outline = layout(key).getOutline(null);
        BasicStroke edge = new BasicStroke((float) Math.max(2.4, key.style().size() * 0.26), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        return new TextShapes(outline, edge.createStrokedShape(outline));
    }

    private static TextLayout layout(Key key) {
        TextStyle style = key.style();
        Font font = style.face().font(style.size());
        if (style.tracking() != 0 && !ScriptFonts.joins(key.text())) {
            font = font.deriveFont(Map.of(TextAttribute.TRACKING, style.tracking()));
        }
        return ScriptFonts.layout(key.text(), style.face(), font);
    }
}
