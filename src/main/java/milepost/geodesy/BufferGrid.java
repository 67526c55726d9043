package milepost.geodesy;

import java.util.HashMap;
import java.util.Map;

/**
 * A grid of longitudes and latitudes, as fine as is wanted, and how much farther than wanted from a border its points are. Rows count from the south
 * pole, columns from 180° W and on around the Earth. Where a box is given, the corners on its rim count as far. For one thread.
 */
final class BufferGrid {

    static final double VERTEX_METRES = 0.01;
    /** Bounds so close to one another that their middle will do: with the next, a vertex is off by no more than it may be. */
    private static final double CLOSE_METRES = 0.008;
    private static final double ENOUGH_METRES = 0.006;
    private static final int MOST_STEPS = 40;
    private static final int DEEPEST = 20;
    private static final double WHOLE_TURN_DEGREES = 359;

    private final Border border;
    private final ChordBounds bounds;
    private final double metres;
    private final int rows;
    private final Map<Long, Double> excesses = new HashMap<>();

    private final boolean boxed;
    private final int firstColumn;
    private final int boxColumns;
    private final int firstRow;
    private final int lastRow;

    BufferGrid(Border border, double metres, double stepMetres, GeoBounds within) {
        this.border = border;
        this.bounds = border.chordBounds();
        this.metres = metres;
        int depth = 0;
        while (Math.PI * Wgs84.LARGEST_RADIUS_METRES / (1 << depth) > stepMetres && depth < DEEPEST) {
            depth++;
        }
        this.rows = 1 << depth;
        this.boxed = within.eastDegrees() - within.westDegrees() < WHOLE_TURN_DEGREES;
        this.firstColumn = (int) Math.floor((within.westDegrees() + 180) * rows / 180);
        this.boxColumns = Math.max(1, (int) Math.ceil((within.eastDegrees() + 180) * rows / 180) - firstColumn);
        this.firstRow = boxed ? Math.max(0, (int) Math.floor((within.southDegrees() + 90) * rows / 180)) : 0;
        this.lastRow = boxed ? Math.min(rows, (int) Math.ceil((within.northDegrees() + 90) * rows / 180)) : rows;
    }

    /** From pole to pole; there are twice as many columns. */
    int rows() {
        return rows;
    }

    /** Whether a square of cells lies in the box, in part at least. */
    boolean holdsSomeOf(int column, int row, int size) {
        if (!boxed) {
            return true;
        }
        int in = columnInBox(column);
        return row < lastRow && row + size > firstRow && (in < boxColumns || in + size > 2 * rows);
    }

    /** Whether one of a square's corners or sides lies on the rim of the box. */
    boolean touchesRim(int column, int row, int size) {
        if (!boxed) {
            return false;
        }
        int in = columnInBox(column);
        return row <= firstRow || row + size >= lastRow || in == 0 || in + size >= boxColumns;
    }

    private int columnInBox(int column) {
        return Math.floorMod(column - firstColumn, 2 * rows);
    }

    private boolean onRim(int column, int row) {
        if (!boxed) {
            return false;
        }
        int in = columnInBox(column);
        return row <= firstRow || row >= lastRow || in == 0 || in >= boxColumns;
    }

    /** Whether a corner is nearer than wanted. */
    boolean isNear(int column, int row) {
        return !onRim(column, row) && cornerExcess(column, row) < 0;
    }

    /** Whether nothing within a reach of a point is as near as wanted. */
    boolean isFarBeyond(double column, double row, double reachMetres) {
        bounds.at(longitude(column), latitude(row));
        return bounds.atLeastMetres() - metres > reachMetres;
    }

    /** Whether all that is within a reach of a point is nearer than wanted. Where straight lines are too coarse to tell, the exact distance is asked. */
    boolean isDeepInside(double column, double row, double reachMetres) {
        bounds.at(longitude(column), latitude(row));
        double atMost = bounds.atMostMetres() - bounds.atLeastMetres() > reachMetres / 4 ? exact(column, row) : bounds.atMostMetres();
        return metres - atMost > reachMetres;
    }

    /** How much farther than wanted a point is, metres: of the right sign, and to {@link #CLOSE_METRES} where that is next to nothing. */
    double excess(double column, double row) {
        bounds.at(longitude(column), latitude(row));
        double low = bounds.atLeastMetres() - metres;
        double high = bounds.atMostMetres() - metres;
        if (high - low <= CLOSE_METRES || high < -VERTEX_METRES || low > VERTEX_METRES && high < Double.POSITIVE_INFINITY) {
            return (low + high) / 2;
        }
        return exact(column, row) - metres;
    }

    private double exact(double column, double row) {
        return border.nearestMetres(new Position(longitude(column), latitude(row)));
    }

    private double cornerExcess(int column, int row) {
        int around = column % (2 * rows);
        long key = (long) row * 2 * rows + around;
        Double known = excesses.get(key);
        if (known == null) {
            known = excess(around, row);
            excesses.put(key, known);
        }
        return known;
    }

    /** At least the way from the middle of a square to any of its points: up or down, then along the parallel. */
    double farthestCorner(int row, int size) {
        double south = latitude(row);
        double north = latitude(row + size);
        double widest = south * north <= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
        return Wgs84.LARGEST_RADIUS_METRES * Math.PI * size / (2.0 * rows) * (1 + Math.cos(Math.toRadians(widest)));
    }

    /** The point on a side of a cell that is as far as wanted, longitude and latitude: regula falsi, halving the weight of an end that stays. */
    void crossing(int column, int row, boolean upright, double[] point) {
        int otherColumn = upright ? column : column + 1;
        int otherRow = upright ? row + 1 : row;
        double along = onRim(column, row) ? 0 : onRim(otherColumn, otherRow) ? 1
                : crossing(column, row, upright, cornerExcess(column, row), cornerExcess(otherColumn, otherRow));
        point[0] = longitude(column + (upright ? 0 : along));
        point[1] = latitude(row + (upright ? along : 0));
    }

    private double crossing(int column, int row, boolean upright, double excessAtLow, double excessAtHigh) {
        double low = 0;
        double high = 1;
        double atLow = excessAtLow;
        double atHigh = excessAtHigh;
        double along = 0.5;
        for (int step = 0; step < MOST_STEPS; step++) {
            along = atLow == atHigh ? (low + high) / 2 : low - atLow * (high - low) / (atHigh - atLow);
            double excess = excess(column + (upright ? 0 : along), row + (upright ? along : 0));
            if (Math.abs(excess) < ENOUGH_METRES) {
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
        return along;
    }

    private double longitude(double column) {
        return 180 * column / rows - 180;
    }

    private double latitude(double row) {
        return 180 * row / rows - 90;
    }
}
