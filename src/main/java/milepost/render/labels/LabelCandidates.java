package milepost.render.labels;

import java.util.List;
import milepost.render.scene.LabelBox;
import milepost.render.text.TextStyle;

/** Where the name of a point may stand, best first: right of it, left, then the corners, below and above. */
final class LabelCandidates {

    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0.8, -0.9}, {0.8, 0.9}, {-0.8, -0.9}, {-0.8, 0.9}, {0, 1}, {0, -1}};

    private LabelCandidates() { }

    /** @param gap pixels between the point and the box */
    static List<LabelBox> around(double x, double y, double width, double height, double gap) {
        return List.of(SIDES).stream().map(side -> {
            double centreX = x + side[0] * (width / 2 + (side[1] == 0 ? gap : gap * 0.6));
            double centreY = y + side[1] * (height / 2 + (side[0] == 0 ? gap : gap * 0.6));
            return new LabelBox(centreX - width / 2, centreY - height / 2, width, height);
        }).toList();
    }

    /** The box of a name set in a style: capitals, descenders and a halo's breadth. */
    static double height(TextStyle style) {
        return style.capHeight() + 2 * style.descent();
    }

    /** The baseline of a name in its box. */
    static double baseline(LabelBox box, TextStyle style) {
        return box.y() + style.descent() + style.capHeight();
    }
}
