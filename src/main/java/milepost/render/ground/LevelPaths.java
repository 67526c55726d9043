package milepost.render.ground;

import java.awt.geom.Path2D;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Leads pens and fills, in device pixels, along the part of a level that a window shows. */
final class LevelPaths {

    private LevelPaths() { }

    /** The rings of a small level as one path. */
    static Path2D area(DetailLevel level, Window window) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, 1024);
        for (int part = 0; part < level.parts(); part++) {
            for (int i = level.starts[part]; i < level.starts[part + 1]; i++) {
                double x = window.x(level.xy[2 * i]);
                double y = window.y(level.xy[2 * i + 1]);
                if (i == level.starts[part]) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }

    /** Whether anything of a level may be seen. */
    static boolean meets(DetailLevel level, Window window) {
        return meets(level.groupBoxes, window) || meets(level.specks.groups, window);
    }

    private static boolean meets(Boxes boxes, Window window) {
        for (int box = 0; box < boxes.count(); box++) {
            if (window.meets(boxes, box, 1)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the rings of some features to a fill. A run of edges left of the window counts as its chord, one elsewhere not at all. */
    static void area(DetailLevel level, Window window, IntPredicate features, AreaFill fill) {
        seen(level.groupBoxes, level.partBoxes, window, 1, part -> {
            if (level.rings[part] && features.test(level.features[part])) {
                addRing(level, part, window, fill);
            }
        });
        Specks specks = level.specks;
        double square = window.scaleX() * window.scaleX();
        seen(specks.groups, specks.boxes, window, 1, speck -> {
            if (features.test(specks.features[speck])) {
                fill.speck(window.x((specks.boxes.west(speck) + specks.boxes.east(speck)) / 2),
                        window.y((specks.boxes.south(speck) + specks.boxes.north(speck)) / 2), specks.areas[speck] * square);
            }
        });
    }

    /** Names every box that comes within so many pixels of the window. */
    private static void seen(Boxes groups, Boxes boxes, Window window, double margin, IntConsumer box) {
        for (int group = 0; group < groups.count(); group++) {
            if (window.meets(groups, group, margin)) {
                boolean whole = window.holds(groups, group);
                int end = Math.min((group + 1) * Boxes.GROUP, boxes.count());
                for (int i = group * Boxes.GROUP; i < end; i++) {
                    if (whole || window.meets(boxes, i, margin)) {
                        box.accept(i);
                    }
                }
            }
        }
    }

    private static void addRing(DetailLevel level, int part, Window window, AreaFill fill) {
        int first = level.starts[part];
        int end = level.starts[part + 1];
        double[] xy = level.xy;
        boolean whole = window.holds(level.partBoxes, part);
        double scale = window.scaleX();
        for (int run = level.runs[part]; run < level.runs[part + 1]; run++) {
            int from = first + (run - level.runs[part]) * DetailLevel.RUN;
            int to = Math.min(from + DetailLevel.RUN, end);
            if (!whole && !window.meets(level.runBoxes, run, 1)) {
                if (window.leftOf(level.runBoxes, run)) {
                    int last = to < end ? to : first;
                    fill.edge(window.x(xy[2 * from]), window.y(xy[2 * from + 1]), window.x(xy[2 * last]), window.y(xy[2 * last + 1]));
                }
                continue;
            }
            double x = window.originX() + xy[2 * from] * scale;
            double y = window.originY() - xy[2 * from + 1] * scale;
            for (int i = from + 1; i <= to; i++) {
                int next = i < end ? i : first;
                double nextX = window.originX() + xy[2 * next] * scale;
                double nextY = window.originY() - xy[2 * next + 1] * scale;
                fill.edge(x, y, nextX, nextY);
                x = nextX;
                y = nextY;
            }
        }
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

            @Override
            public void speck(double left, double top, double right, double bottom) {
                path.moveTo(left, top);
                path.lineTo(right, top);
                path.lineTo(right, bottom);
                path.lineTo(left, bottom);
                path.closePath();
            }
        });
        return path;
    }

    /** Draws lines in device pixels. */
    interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        /** Around a ring smaller than a pixel, of which only the box is known. */
        void speck(double left, double top, double right, double bottom);
    }

    /**
     * Leads a pen along what a window shows of a level: of lines all edges, of rings those whose tag is wanted.
     *
     * @param features which features
     * @param tags     which edge tags
     * @param margin   pixels by which the stroke is wider than its line
     */
    static void trace(DetailLevel level, Window window, IntPredicate features, IntPredicate tags, double margin, Pen pen) {
        seen(level.groupBoxes, level.partBoxes, window, margin, part -> {
            if (features.test(level.features[part])) {
                traceLine(level, part, window, tags, margin, pen);
            }
        });
        Specks specks = level.specks;
        seen(specks.groups, specks.boxes, window, margin, speck -> {
            if (features.test(specks.features[speck]) && tags.test(specks.tags[speck])) {
                pen.speck(window.x(specks.boxes.west(speck)), window.y(specks.boxes.north(speck)),
                        window.x(specks.boxes.east(speck)), window.y(specks.boxes.south(speck)));
            }
        });
    }

    private static void traceLine(DetailLevel level, int part, Window window, IntPredicate tags, double margin, Pen pen) {
        int first = level.starts[part];
        int end = level.starts[part + 1];
        boolean whole = window.holds(level.partBoxes, part);
        boolean down = false;
        for (int run = level.runs[part]; run < level.runs[part + 1]; run++) {
            int from = first + (run - level.runs[part]) * DetailLevel.RUN;
            if (!whole && !window.meets(level.runBoxes, run, margin)) {
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
