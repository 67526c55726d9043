package milepost.render.labels;

import java.util.Arrays;
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
        for (int i = 0; i < steps.length; i++) {
            steps[i] = countries[i] == country ? 1 + Math.min(above(steps, i), before(steps, i)) : 0;
        }
        for (int i = steps.length - 1; i >= 0; i--) {
            int below = i + columns < steps.length ? steps[i + columns] : 0;
            int after = (i + 1) % columns != 0 ? steps[i + 1] : 0;
            steps[i] = Math.min(steps[i], 1 + Math.min(below, after));
        }
        return steps;
    }

    private int above(int[] steps, int i) {
        return i >= columns ? steps[i - columns] : 0;
    }

    private int before(int[] steps, int i) {
        return i % columns != 0 ? steps[i - 1] : 0;
    }

    private void fill(CountryRings.Ring ring, Viewport viewport) {
        for (int row = 0; row < rows; row++) {
            double planeY = viewport.planeY(y(row));
            if (planeY < ring.lowestY() || planeY > ring.highestY()) {
                continue;
            }
            double[] crossings = crossings(ring.xy(), planeY);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                int from = Math.max(0, (int) Math.ceil((viewport.pixelX(crossings[i]) - left) / STEP_PIXELS));
                int to = Math.min(columns - 1, (int) Math.floor((viewport.pixelX(crossings[i + 1]) - left) / STEP_PIXELS));
                for (int column = from; column <= to; column++) {
                    countries[row * columns + column] = ring.feature();
                }
            }
        }
    }

    /** Where a ring crosses a line of equal y, in order. */
    private static double[] crossings(double[] ring, double y) {
        double[] found = new double[8];
        int count = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            boolean divides = Double.isNaN(ring[i + 1]) || Double.isNaN(ring[i + 3]);
            if (!divides && ring[i + 1] <= y != ring[i + 3] <= y) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = ring[i] + (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i]);
            }
        }
        double[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
