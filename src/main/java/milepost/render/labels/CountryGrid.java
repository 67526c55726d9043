package milepost.render.labels;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;

/**
 * Which country lies under each point of a coarse grid over the frame. The grid is tied to the map's plane and not to
 * the frame, so what is chosen from it stays while the map is panned.
 */
final class CountryGrid {

    static final int NOBODY = -1;

    private static final double STEP_PIXELS = 8;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final int[] countries;

    private CountryGrid(Viewport viewport, LabelBox window) {
        double step = STEP_PIXELS * viewport.metresPerPixel();
        left = viewport.pixelX(Math.ceil(viewport.planeX(window.x()) / step) * step);
        top = viewport.pixelY(Math.floor(viewport.planeY(window.y()) / step) * step);
        columns = Math.max(0, (int) ((window.right() - left) / STEP_PIXELS) + 1);
        rows = Math.max(0, (int) ((window.bottom() - top) / STEP_PIXELS) + 1);
        countries = new int[columns * rows];
        Arrays.fill(countries, NOBODY);
    }

    /** @param rings the countries' outer rings; a point in several belongs to the last */
    static CountryGrid of(List<CountryRings.Ring> rings, Viewport viewport, LabelBox window) {
        CountryGrid grid = new CountryGrid(viewport, window);
        rings.forEach(ring -> grid.fill(ring, viewport));
        return grid;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    double x(int column) {
        return left + column * STEP_PIXELS;
    }

    double y(int row) {
        return top + row * STEP_PIXELS;
    }

    int country(int column, int row) {
        return countries[row * columns + column];
    }

    /** Whether every grid point in a box belongs to a country. */
    boolean inside(LabelBox box, int country) {
        int firstColumn = (int) Math.floor((box.x() - left) / STEP_PIXELS);
        int lastColumn = (int) Math.ceil((box.right() - left) / STEP_PIXELS);
        int firstRow = (int) Math.floor((box.y() - top) / STEP_PIXELS);
        int lastRow = (int) Math.ceil((box.bottom() - top) / STEP_PIXELS);
        for (int row = Math.max(0, firstRow); row <= Math.min(rows - 1, lastRow); row++) {
            for (int column = Math.max(0, firstColumn); column <= Math.min(columns - 1, lastColumn); column++) {
                if (country(column, row) != country) {
                    return false;
                }
            }
        }
        return true;
    }

    /** For each point the steps to the nearest point of another country or the frame's edge; 0 outside the country. */
    int[] clearance(int country) {
        int[] steps = new int[countries.length];
        for (int row = 0; row < rows; row++) {
            int before = 0;
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                if (countries[i] == country) {
                    int above = row > 0 ? steps[i - columns] : 0;
                    steps[i] = 1 + Math.min(above, before);
                }
                before = steps[i];
            }
        }
        for (int row = rows - 1; row >= 0; row--) {
            int after = 0;
            for (int i = (row + 1) * columns - 1; i >= row * columns; i--) {
                if (steps[i] > 0) {
                    int below = row + 1 < rows ? steps[i + columns] : 0;
                    steps[i] = Math.min(steps[i], 1 + Math.min(below, after));
                }
                after = steps[i];
            }
        }
        return steps;
    }

    /** The countries of all points. */
    BitSet seen() {
        BitSet seen = new BitSet();
        for (int country : countries) {
            if (country != NOBODY) {
                seen.set(country);
            }
        }
        return seen;
    }

    /** Every edge leaves its crossings with the rows it spans; between the first and the second of a row lies the country, and so on. */
    private void fill(CountryRings.Ring ring, Viewport viewport) {
        double step = STEP_PIXELS * viewport.metresPerPixel();
        double highest = viewport.planeY(top);
        boolean beside = ring.lowest()[1] > highest || ring.highest()[1] < highest - rows * step
                || viewport.pixelX(ring.highest()[0]) < left || viewport.pixelX(ring.lowest()[0]) > left + columns * STEP_PIXELS;
        if (beside) {
            return;
        }
        Crossings[] found = new Crossings[rows];
        double[] xy = ring.xy();
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double y1 = xy[i + 1];
            double y2 = xy[i + 3];
            if (Double.isNaN(y1) || Double.isNaN(y2)) {
                continue;
            }
            int first = Math.max(0, (int) Math.floor((highest - Math.max(y1, y2)) / step) + 1);
            int last = Math.min(rows - 1, (int) Math.floor((highest - Math.min(y1, y2)) / step));
            for (int row = first; row <= last; row++) {
                found[row] = found[row] == null ? new Crossings() : found[row];
                found[row].add(xy[i] + (highest - row * step - y1) / (y2 - y1) * (xy[i + 2] - xy[i]));
            }
        }
        for (int row = 0; row < rows; row++) {
            if (found[row] != null) {
                fill(row, found[row].sorted(), ring.feature(), viewport);
            }
        }
    }

    private void fill(int row, double[] crossings, int country, Viewport viewport) {
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            int from = Math.max(0, (int) Math.ceil((viewport.pixelX(crossings[i]) - left) / STEP_PIXELS));
            int to = Math.min(columns - 1, (int) Math.floor((viewport.pixelX(crossings[i + 1]) - left) / STEP_PIXELS));
            for (int column = from; column <= to; column++) {
                countries[row * columns + column] = country;
            }
        }
    }

    /** Where a ring crosses one row. */
    private static final class Crossings {
        private double[] at = new double[4];
        private int count;

        void add(double x) {
            if (count == at.length) {
                at = Arrays.copyOf(at, 2 * count);
            }
            at[count++] = x;
        }

        double[] sorted() {
            double[] sorted = Arrays.copyOf(at, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
