package milepost.render;

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
 * shaping a name costs far more than painting it.
 *
 * @param width   pixels, without the space after the last letter
 * @param outline the letters, the left end of the baseline at 0, 0; never changed
 * @param halo    the letters' edge, a quarter of their size wide
 */
record TextShapes(double width, Shape outline, Shape halo) {

    private static final int KEPT = 4000;
    private static final Map<Key, TextShapes> SHAPED = new ConcurrentHashMap<>();

    private record Key(TextStyle style, String text) {
    }

    static TextShapes of(TextStyle style, String text) {
        if (SHAPED.size() > KEPT) {
            SHAPED.clear();
        }
        return SHAPED.computeIfAbsent(new Key(style, text), TextShapes::shape);
    }

    private static TextShapes shape(Key key) {
        if (key.text().isEmpty()) {
            return new TextShapes(0, new Path2D.Double(), new Path2D.Double());
        }
        TextStyle style = key.style();
        Font font = Fonts.font(style.face(), style.size());
        if (style.tracking() != 0) {
            font = font.deriveFont(Map.of(TextAttribute.TRACKING, style.tracking()));
        }
        TextLayout layout = new TextLayout(key.text(), font, Fonts.MEASURE);
        Shape outline = layout.getOutline(null);
        BasicStroke edge = new BasicStroke((float) Math.max(2.4, style.size() * 0.26), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        return new TextShapes(layout.getAdvance() - style.tracking() * style.size(), outline, edge.createStrokedShape(outline));
    }
}
