package milepost.render.ground;

import java.awt.geom.Path2D;
import java.util.function.IntPredicate;

/** Makes Java2D paths, in device pixels, of the part of a level that a window shows. */
final class LevelPaths {

    private LevelPaths() { }

    /**
     * The area of the rings of some features, to be filled by the non-zero rule. One path for all of them: where two meet,
     * nothing shines through. A run of edges beside the window is replaced by its chord, which fills the same pixels.
     */
    static Path2D area(DetailLevel level, Window window, IntPredicate features) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 1024);
        for (int part = 0; part < level.parts(); part++) {
            if (level.rings[part] && window.meets(level.partBoxes, part, 1) && features.test(level.features[part])) {
                addRing(level, part, window, path);
            }
        }
        return path;
    }

    private static void addRing(DetailLevel level, int part, Window window, Path2D.Double path) {
        int first = level.starts[part];
        int end = level.starts[part + 1];
        path.moveTo(window.x(level.xy[2 * first]), window.y(level.xy[2 * first + 1]));
        for (int run = level.runs[part]; run < level.runs[part + 1]; run++) {
            int from = first + (run - level.runs[part]) * DetailLevel.RUN;
            int to = Math.min(from + DetailLevel.RUN, end - 1);
            for (int i = window.meets(level.runBoxes, run, 1) ? from + 1 : to; i <= to; i++) {
                path.lineTo(window.x(level.xy[2 * i]), window.y(level.xy[2 * i + 1]));
            }
        }
        path.closePath();
    }

    /** The lines of a level to be stroked, see {@link #trace}, as one path. */
    static Path2D lines(DetailLevel level, Window window, IntPredicate features, IntPredicate tags, double margin) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 1024);
        trace(level, window, features, tags, margin, new Pen() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }
        });
        return path;
    }

    /** Draws lines in device pixels. */
    interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);
    }

    /**
     * Leads a pen along what a window shows of a level: of lines all edges, of rings those whose tag is wanted.
     *
     * @param features which features
     * @param tags     which edge tags
     * @param margin   pixels by which the stroke is wider than its line
     */
    static void trace(DetailLevel level, Window window, IntPredicate features, IntPredicate tags, double margin, Pen pen) {
        for (int part = 0; part < level.parts(); part++) {
            if (window.meets(level.partBoxes, part, margin) && features.test(level.features[part])) {
                traceLine(level, part, window, tags, margin, pen);
            }
        }
    }

    private static void traceLine(DetailLevel level, int part, Window window, IntPredicate tags, double margin, Pen pen) {
        int first = level.starts[part];
        int end = level.starts[part + 1];
        boolean down = false;
        for (int run = level.runs[part]; run < level.runs[part + 1]; run++) {
            int from = first + (run - level.runs[part]) * DetailLevel.RUN;
            if (!window.meets(level.runBoxes, run, margin)) {
                down = false;
                continue;
            }
            for (int i = from; i < Math.min(from + DetailLevel.RUN, end); i++) {
                int next = i + 1 < end ? i + 1 : level.rings[part] ? first : -1;
                if (next < 0 || !tags.test(level.edges[i])) {
                    down = false;
                    continue;
                }
                if (!down) {
                    pen.moveTo(window.x(level.xy[2 * i]), window.y(level.xy[2 * i + 1]));
                    down = true;
                }
                pen.lineTo(window.x(level.xy[2 * next]), window.y(level.xy[2 * next + 1]));
            }
        }
    }
}
