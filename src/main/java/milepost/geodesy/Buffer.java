package milepost.geodesy;

import java.util.ArrayList;
import java.util.List;
import milepost.work.Cancel;

/**
 * All points at so many metres from a border: the level line of the exact distance, traced through a grid of longitudes and latitudes.
 *
 * <p>The grid is searched as a quadtree. A cell is passed over when the distance in its middle differs from the wanted one by more than the way to its
 * farthest point, which is sound, since no distance changes faster than the way walked. Where the distances at two neighbouring corners of
 * the finest cells lie on either side, the point between them is found to {@link BufferGrid#VERTEX_METRES}. The columns close around the Earth, so the
 * antimeridian is a column like any other. Within a box, what is near is closed along the box.
 *
 * <p>Accuracy: every vertex is a centimetre off at most. Parts and gaps that lie within one cell are missed, and a corner is cut by less than a cell.
 */
final class Buffer {

    private final BufferGrid grid;
    private final double metres;
    private final Cancel cancel;
    private final ContourTrace trace;

    Buffer(Border border, double metres, double stepMetres, GeoBounds within, Cancel cancel) {
        if (!(metres > 0 && Double.isFinite(metres)) || !(stepMetres > 0)) {
            throw new IllegalArgumentException("not a buffer: " + metres + " m in steps of " + stepMetres + " m");
        }
        this.grid = new BufferGrid(border, metres, stepMetres, within);
        this.metres = metres;
        this.cancel = cancel;
        this.trace = new ContourTrace(2 * grid.rows());
    }

    Polylines outline() {
        search(0, 0, grid.rows());
        search(grid.rows(), 0, grid.rows());
        List<Polylines> rings = new ArrayList<>();
        for (List<Long> edges : trace.rings()) {
            cancel.check();
            rings.add(ring(edges));
        }
        return Polylines.join(rings);
    }

    private void search(int column, int row, int size) {
        if (!grid.holdsSomeOf(column, row, size)) {
            return;
        }
        cancel.check();
        double reach = grid.farthestCorner(row, size);
        if (grid.isFarBeyond(column + size / 2.0, row + size / 2.0, reach)
                || !grid.touchesRim(column, row, size) && grid.isDeepInside(column + size / 2.0, row + size / 2.0, reach)) {
            return;
        }
        if (size == 1) {
            markCell(column, row);
            return;
        }
        int half = size / 2;
        search(column, row, half);
        search(column + half, row, half);
        search(column, row + half, half);
        search(column + half, row + half, half);
    }

    private void markCell(int column, int row) {
        int inside = 0;
        inside |= grid.isNear(column, row) ? ContourTrace.SOUTH_WEST : 0;
        inside |= grid.isNear(column + 1, row) ? ContourTrace.SOUTH_EAST : 0;
        inside |= grid.isNear(column + 1, row + 1) ? ContourTrace.NORTH_EAST : 0;
        inside |= grid.isNear(column, row + 1) ? ContourTrace.NORTH_WEST : 0;
        boolean saddle = inside == (ContourTrace.SOUTH_WEST | ContourTrace.NORTH_EAST) || inside == (ContourTrace.SOUTH_EAST | ContourTrace.NORTH_WEST);
        trace.addCell(column, row, inside, saddle && grid.excess(column + 0.5, row + 0.5) < 0);
    }

    private Polylines ring(List<Long> edges) {
        double[] lonLat = new double[2 * edges.size() + 2];
        double[] point = new double[2];
        for (int i = 0; i < edges.size(); i++) {
            long edge = edges.get(i);
            grid.crossing(trace.column(edge), trace.row(edge), trace.isUpright(edge), point);
            append(lonLat, i, point[0], point[1]);
        }
        append(lonLat, edges.size(), lonLat[0], lonLat[1]);
        return Polylines.ofLine(lonLat);
    }

    private static void append(double[] lonLat, int vertex, double longitude, double latitude) {
        double before = vertex == 0 ? longitude : lonLat[2 * vertex - 2];
        lonLat[2 * vertex] = before + Math.IEEEremainder(longitude - before, 360);
        lonLat[2 * vertex + 1] = latitude;
    }
}
