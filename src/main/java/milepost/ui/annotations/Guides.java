package milepost.ui.annotations;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import milepost.render.scene.LabelBox;

/**
 * Where a box being dragged comes to rest: beside others, so that edges or middles stand in line.
 *
 * @param box        where it stands
 * @param vertical   the x of the line it was brought to, if any
 * @param horizontal the y of the line it was brought to, if any
 */
record Guides(LabelBox box, OptionalDouble vertical, OptionalDouble horizontal) {

    /** The pull of a line. */
    private static final double REACH_PIXELS = 5;

    /** @param others what it may stand in line with */
    static Guides of(LabelBox dragged, List<LabelBox> others) {
        double[] dx = pull(dragged.x(), dragged.width(), others.stream().flatMapToDouble(other -> DoubleStream.of(other.x(), other.centreX(), other.right())).toArray());
        double[] dy = pull(dragged.y(), dragged.height(), others.stream().flatMapToDouble(other -> DoubleStream.of(other.y(), other.centreY(), other.bottom())).toArray());
        return new Guides(new LabelBox(dragged.x() + dx[0], dragged.y() + dy[0], dragged.width(), dragged.height()), line(dx), line(dy));
    }

    private static OptionalDouble line(double[] pull) {
        return Double.isNaN(pull[1]) ? OptionalDouble.empty() : OptionalDouble.of(pull[1]);
    }

    /** How far to go, and the line that pulls; 0 and NaN when none does. */
    private static double[] pull(double start, double size, double[] lines) {
        double best = REACH_PIXELS;
        double[] pull = {0, Double.NaN};
        for (double line : lines) {
            for (double part = 0; part <= 1; part += 0.5) {
                double away = line - (start + part * size);
                if (Math.abs(away) < best) {
                    best = Math.abs(away);
                    pull = new double[] {away, line};
                }
            }
        }
        return pull;
    }
}
