package milepost.render.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milepost.render.scene.Viewport;

/** Where the features of a layer that are seen are named: points beside themselves, lines at their middle, areas where they are widest. */
final class LabelAnchors {

    /** A line or an area that is smaller than this in the picture is not named. */
    private static final double LEAST_PIXELS = 9;
    /** Heights at which the widest stretch of an area is looked for, as shares of what is seen of it. */
    private static final double[] HEIGHTS = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};
    /** The middle of an area is the better place unless it is a good deal narrower. */
    private static final double MIDDLE_BONUS = 1.25;

    private final DetailLevel level;
    private final Viewport viewport;

    LabelAnchors(DetailLevel level, Viewport viewport) {
        this.level = level;
        this.viewport = viewport;
    }

    /** The largest first, at most so many. */
    List<LayerScene.Anchor> ofParts(int most) {
        Map<Integer, Integer> largest = new HashMap<>();
        for (int part = 0; part < level.parts(); part++) {
            if (seen(part)) {
                largest.merge(level.features[part], part, (one, other) -> extent(one) >= extent(other) ? one : other);
            }
        }
        List<Integer> parts = new ArrayList<>(largest.values());
        parts.sort(Comparator.comparingDouble(part -> -extent(part)));
        return parts.stream().limit(most).map(part -> level.rings[part] ? inArea(part) : onLine(part)).filter(at -> at != null).toList();
    }

    private boolean seen(int part) {
        return extent(part) >= LEAST_PIXELS && viewport.pixelX(level.partBoxes.east(part)) > 0 && viewport.pixelX(level.partBoxes.west(part)) < viewport.width()
                && viewport.pixelY(level.partBoxes.south(part)) > 0 && viewport.pixelY(level.partBoxes.north(part)) < viewport.height();
    }

    private double extent(int part) {
        return level.partBoxes.extent(part) / viewport.metresPerPixel();
    }

    /** null when nothing of it is seen at the heights tried. */
    private LayerScene.Anchor inArea(int part) {
        double top = Math.max(0, viewport.pixelY(level.partBoxes.north(part)));
        double bottom = Math.min(viewport.height(), viewport.pixelY(level.partBoxes.south(part)));
        double best = 0;
        LayerScene.Anchor found = null;
        for (double share : HEIGHTS) {
            double y = top + (bottom - top) * share;
            double[] stretch = widest(part, y);
            double width = (stretch[1] - stretch[0]) * (share == HEIGHTS[0] ? MIDDLE_BONUS : 1);
            if (width > best) {
                best = width;
                found = new LayerScene.Anchor((stretch[0] + stretch[1]) / 2, y, 0, level.features[part], false);
            }
        }
        return found;
    }

    /** The widest stretch inside a ring on a row of pixels, as far as it is seen. */
    private double[] widest(int part, double y) {
        List<Double> crossings = new ArrayList<>();
        int first = level.starts[part];
        int end = level.starts[part + 1];
        for (int i = first, before = end - 1; i < end; before = i++) {
            double y0 = viewport.pixelY(level.xy[2 * before + 1]);
            double y1 = viewport.pixelY(level.xy[2 * i + 1]);
            if (y0 <= y != y1 <= y) {
                double x0 = viewport.pixelX(level.xy[2 * before]);
                double x1 = viewport.pixelX(level.xy[2 * i]);
                crossings.add(x0 + (x1 - x0) * (y - y0) / (y1 - y0));
            }
        }
        crossings.sort(null);
        double[] widest = new double[2];
        for (int i = 1; i < crossings.size(); i += 2) {
            double left = Math.max(0, crossings.get(i - 1));
            double right = Math.min(viewport.width(), crossings.get(i));
            if (right - left > widest[1] - widest[0]) {
                widest = new double[] {left, right};
            }
        }
        return widest;
    }

    /** The middle of what is seen of it; null when no vertex of it is. */
    private LayerScene.Anchor onLine(int part) {
        List<Integer> seen = new ArrayList<>();
        for (int i = level.starts[part]; i < level.starts[part + 1]; i++) {
            double x = viewport.pixelX(level.xy[2 * i]);
            double y = viewport.pixelY(level.xy[2 * i + 1]);
            if (x > 0 && y > 0 && x < viewport.width() && y < viewport.height()) {
                seen.add(i);
            }
        }
        if (seen.isEmpty()) {
            return null;
        }
        int middle = seen.get(seen.size() / 2);
        int before = Math.max(level.starts[part], middle - 1);
        return new LayerScene.Anchor((viewport.pixelX(level.xy[2 * middle]) + viewport.pixelX(level.xy[2 * before])) / 2,
                (viewport.pixelY(level.xy[2 * middle + 1]) + viewport.pixelY(level.xy[2 * before + 1])) / 2, 0, level.features[part], false);
    }
}
