package milepost.geodesy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All points at so many metres from a border: the level line of the exact distance, traced through a grid of longitudes and latitudes.
 *
 * <p>The grid is searched as a quadtree. A cell is passed over when the distance in its middle differs from the wanted one by more than the way to its
 * farthest point, which is sound, since no distance changes faster than the way walked. Where the distances at two neighbouring corners of
 * the finest cells lie on either side, the point between them is found to {@link #VERTEX_METRES}. The columns close around the Earth, so the
 * antimeridian is a column like any other.
 *
 * <p>Accuracy: every vertex is a centimetre off at most. Parts and gaps that lie within one cell are missed, and a corner is cut by less than a cell.
 */
final class Buffer {

    private static final double VERTEX_METRES = 0.01;
    private static final int MOST_STEPS = 40;
    private static final int DEEPEST = 18;

    private final Border border;
    private final double metres;
    private final int rows;
    private final Map<Long, Double> excesses = new HashMap<>();
    private final ContourTrace trace;

    Buffer(Border border, double metres, double stepMetres) {
        if (!(metres > 0 && Double.isFinite(metres)) || !(stepMetres > 0)) {
            throw new IllegalArgumentException("not a buffer: " + metres + " m in steps of " + stepMetres + " m");
        }
        this.border = border;
        this.metres = metres;
        int depth = 0;
        while (Math.PI * Wgs84.LARGEST_RADIUS_METRES / (1 << depth) > stepMetres && depth < DEEPEST) {
            depth++;
        }
        this.rows = 1 << depth;
        this.trace = new ContourTrace(2 * rows);
    }

    Polylines outline() {
        search(0, 0, rows);
        search(rows, 0, rows);
        List<Polylines> rings = new ArrayList<>();
        for (List<Long> edges : trace.rings()) {
            rings.add(ring(edges));
        }
        return Polylines.join(rings);
    }

    private double longitude(double column) {
        return 180 * column / rows - 180;
    }

    private double latitude(double row) {
        return 180 * row / rows - 90;
    }

    /** How much farther than wanted a point of the grid is, metres. */
    private double excess(double column, double row) {
        return border.nearestMetres(new Position(longitude(column), latitude(row))) - metres;
    }

    private double cornerExcess(int column, int row) {
        return excesses.computeIfAbsent((long) row * 2 * rows + column % (2 * rows), key -> excess(column % (2 * rows), row));
    }

    private void search(int column, int row, int size) {
        double half = size / 2.0;
        double middle = excess(column + half, row + half);
        if (Math.abs(middle) > farthestCorner(row, half)) {
            return;
        }
        if (size == 1) {
            markCell(column, row, middle);
            return;
        }
        int halves = size / 2;
        search(column, row, halves);
        search(column + halves, row, halves);
        search(column, row + halves, halves);
        search(column + halves, row + halves, halves);
    }

    /** At least the way from the middle of a cell to any of its points: up or down, then along the parallel. */
    private double farthestCorner(int row, double half) {
        double south = latitude(row);
        double north = latitude(row + 2 * half);
        double widest = south * north <= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
        return Wgs84.LARGEST_RADIUS_METRES * Math.PI * half / rows * (1 + Math.cos(Math.toRadians(widest)));
    }

    private void markCell(int column, int row, double middle) {
        int inside = 0;
        inside |= cornerExcess(column, row) < 0 ? ContourTrace.SOUTH_WEST : 0;
        inside |= cornerExcess(column + 1, row) < 0 ? ContourTrace.SOUTH_EAST : 0;
        inside |= cornerExcess(column + 1, row + 1) < 0 ? ContourTrace.NORTH_EAST : 0;
        inside |= cornerExcess(column, row + 1) < 0 ? ContourTrace.NORTH_WEST : 0;
        trace.addCell(column, row, inside, middle < 0);
    }

    private Polylines ring(List<Long> edges) {
        double[] lonLat = new double[2 * edges.size() + 2];
        for (int i = 0; i <= edges.size(); i++) {
            long edge = edges.get(i % edges.size());
            double[] point = crossing(trace.column(edge), trace.row(edge), trace.isUpright(edge));
            double before = i == 0 ? point[0] : lonLat[2 * i - 2];
            lonLat[2 * i] = before + Math.IEEEremainder(point[0] - before, 360);
            lonLat[2 * i + 1] = point[1];
        }
        return Polylines.ofLine(lonLat);
    }

    /** The point on an edge of the grid: regula falsi, halving the weight of an end that stays. */
    private double[] crossing(int column, int row, boolean upright) {
        double low = 0;
        double high = 1;
        double atLow = cornerExcess(column, row);
        double atHigh = upright ? cornerExcess(column, row + 1) : cornerExcess(column + 1, row);
        double along = 0.5;
        for (int step = 0; step < MOST_STEPS; step++) {
            along = atLow == atHigh ? (low + high) / 2 : low - atLow * (high - low) / (atHigh - atLow);
            double excess = excess(column + (upright ? 0 : along), row + (upright ? along : 0));
            if (Math.abs(excess) < VERTEX_METRES) {
                break;
            }
            if (excess < 0 == atLow < 0) {
                low = along;
                atLow = excess;
                atHigh /= 2;
            } else {
                high = along;
                atHigh = excess;
                atLow /= 2;
            }
        }
        return new double[] {longitude(column + (upright ? 0 : along)), latitude(row + (upright ? along : 0))};
    }
}
