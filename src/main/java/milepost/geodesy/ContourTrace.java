package milepost.geodesy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the pieces of a level line, one or two a cell, to rings with the inside on their left. A piece runs from one edge of its cell to another; an edge
 * is left by one cell and entered by its neighbour, so every edge has one successor.
 */
final class ContourTrace {

    static final int SOUTH_WEST = 1;
    static final int SOUTH_EAST = 2;
    static final int NORTH_EAST = 4;
    static final int NORTH_WEST = 8;

    private enum Side { SOUTH, EAST, NORTH, WEST }

    private final int columns;
    private final Map<Long, Long> next = new LinkedHashMap<>();

    /** @param columns after so many the grid begins again */
    ContourTrace(int columns) {
        this.columns = columns;
    }

    /** Adds what runs through a cell. */
    void addCell(int column, int row, int insideCorners, boolean insideMiddle) {
        switch (insideCorners) {
            case SOUTH_WEST -> add(column, row, Side.SOUTH, Side.WEST);
            case SOUTH_EAST -> add(column, row, Side.EAST, Side.SOUTH);
            case NORTH_EAST -> add(column, row, Side.NORTH, Side.EAST);
            case NORTH_WEST -> add(column, row, Side.WEST, Side.NORTH);
            case SOUTH_WEST | SOUTH_EAST -> add(column, row, Side.EAST, Side.WEST);
            case SOUTH_EAST | NORTH_EAST -> add(column, row, Side.NORTH, Side.SOUTH);
            case NORTH_EAST | NORTH_WEST -> add(column, row, Side.WEST, Side.EAST);
            case NORTH_WEST | SOUTH_WEST -> add(column, row, Side.SOUTH, Side.NORTH);
            case SOUTH_WEST | SOUTH_EAST | NORTH_EAST -> add(column, row, Side.NORTH, Side.WEST);
            case SOUTH_EAST | NORTH_EAST | NORTH_WEST -> add(column, row, Side.WEST, Side.SOUTH);
            case NORTH_EAST | NORTH_WEST | SOUTH_WEST -> add(column, row, Side.SOUTH, Side.EAST);
            case NORTH_WEST | SOUTH_WEST | SOUTH_EAST -> add(column, row, Side.EAST, Side.NORTH);
            case SOUTH_WEST | NORTH_EAST -> {
                add(column, row, Side.NORTH, insideMiddle ? Side.WEST : Side.EAST);
                add(column, row, Side.SOUTH, insideMiddle ? Side.EAST : Side.WEST);
            }
            case SOUTH_EAST | NORTH_WEST -> {
                add(column, row, Side.WEST, insideMiddle ? Side.SOUTH : Side.NORTH);
                add(column, row, Side.EAST, insideMiddle ? Side.NORTH : Side.SOUTH);
            }
            default -> { }
        }
    }

    private void add(int column, int row, Side from, Side to) {
        next.put(edge(column, row, from), edge(column, row, to));
    }

    private long edge(int column, int row, Side side) {
        return switch (side) {
            case SOUTH -> edge(column, row, false);
            case NORTH -> edge(column, row + 1, false);
            case WEST -> edge(column, row, true);
            case EAST -> edge(column + 1, row, true);
        };
    }

    private long edge(int column, int row, boolean upright) {
        return 2 * ((long) row * columns + column % columns) + (upright ? 1 : 0);
    }

    int column(long edge) {
        return (int) (edge / 2 % columns);
    }

    int row(long edge) {
        return (int) (edge / 2 / columns);
    }

    /** Whether an edge goes north from its corner, rather than east. */
    boolean isUpright(long edge) {
        return edge % 2 == 1;
    }

    /** The rings, each as the edges it crosses, in order. */
    List<List<Long>> rings() {
        List<List<Long>> rings = new ArrayList<>();
        while (!next.isEmpty()) {
            List<Long> ring = new ArrayList<>();
            Long edge = next.keySet().iterator().next();
            while (edge != null) {
                ring.add(edge);
                edge = next.remove(edge);
            }
            ring.removeLast();
            rings.add(ring);
        }
        return rings;
    }
}
