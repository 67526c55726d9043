package milepost.render.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Polylines;
import milepost.projection.GeometryCut;
import milepost.projection.PlaneSink;
import milepost.render.scene.Viewport;

/**
 * Lines and areas of the ground in the pixels of a view, cut where the map ends: at the antimeridian, at a pole, at the rim of a globe.
 * An edge is drawn within a third of a pixel of where it runs.
 */
final class GroundPixels {

    private static final double TOLERANCE_PIXELS = 0.3;

    private final Viewport view;
    private final GeometryCut cut;

    GroundPixels(Viewport view) {
        this.view = view;
        this.cut = new GeometryCut(view.projection(), EdgeRule.RFC7946, view.metresPerPixel() * TOLERANCE_PIXELS);
    }

    /** A line lon, lat, … as pixel polylines. */
    List<double[]> line(double[] lonLat) {
        List<double[]> pieces = new ArrayList<>();
        cut.line(lonLat.clone(), new int[lonLat.length / 2], lonLat.length / 2,
                (xy, _, count, _) -> pieces.add(pixels(xy, 0, count)));
        return pieces;
    }

    /** An area's closed outlines for filling even-odd, the map's own edge among them, and the parts of its true edge for stroking. */
    Area area(Polylines rings) {
        Area area = new Area(new ArrayList<>(), new ArrayList<>());
        double[] all = rings.lonLat();
        for (int ring = 0; ring < rings.lines(); ring++) {
            // The first vertex comes again at the end, perhaps a turn later; the cut closes rings itself.
            int count = rings.end(ring) - rings.start(ring) - 1;
            double[] lonLat = Arrays.copyOfRange(all, 2 * rings.start(ring), 2 * (rings.start(ring) + count));
            if (count >= 3) {
                cut.ring(lonLat, new int[count], count, (xy, edges, vertices, _) -> addRing(area, xy, edges, vertices));
            }
        }
        return area;
    }

    /** The same area's outlines, and the map's edge once more: what was filled is not, and the other way round. */
    List<double[]> turnedInsideOut(List<double[]> outlines) {
        List<double[]> turned = new ArrayList<>(outlines);
        cut.outline((xy, _, count, _) -> turned.add(pixels(xy, 0, count)));
        return turned;
    }

    private void addRing(Area area, double[] xy, int[] edges, int count) {
        area.outlines().add(pixels(xy, 0, count));
        int start = firstAfterCut(edges, count);
        double[] run = new double[2 * (count + 1)];
        int length = 0;
        for (int i = 0; i < count; i++) {
            int vertex = (start + i) % count;
            if (edges[vertex] == PlaneSink.CUT) {
                addRun(area, run, length, xy, vertex);
                length = 0;
                continue;
            }
            run[length++] = xy[2 * vertex];
            run[length++] = xy[2 * vertex + 1];
            if (i == count - 1) {
                addRun(area, run, length, xy, (vertex + 1) % count);
            }
        }
    }

    private static int firstAfterCut(int[] edges, int count) {
        for (int i = 0; i < count; i++) {
            if (edges[i] == PlaneSink.CUT) {
                return (i + 1) % count;
            }
        }
        return 0;
    }

    /** A run of true edges ends in the vertex that its last one leads to. */
    private void addRun(Area area, double[] run, int length, double[] xy, int end) {
        if (length > 0) {
            run[length] = xy[2 * end];
            run[length + 1] = xy[2 * end + 1];
            area.edges().add(pixels(run, 0, length / 2 + 1));
        }
    }

    private double[] pixels(double[] xy, int from, int count) {
        double[] pixels = new double[2 * count];
        for (int i = 0; i < count; i++) {
            pixels[2 * i] = view.pixelX(xy[2 * (from + i)]);
            pixels[2 * i + 1] = view.pixelY(xy[2 * (from + i) + 1]);
        }
        return pixels;
    }

    /**
     * An area in pixels.
     *
     * @param outlines closed polygons x, y, …, to be filled even-odd
     * @param edges    polylines x, y, … of its true edge
     */
    record Area(List<double[]> outlines, List<double[]> edges) {

        /** Even-odd. */
        boolean contains(double x, double y) {
            boolean inside = false;
            for (double[] ring : outlines) {
                for (int i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
                    boolean crosses = ring[i + 1] > y != ring[before + 1] > y;
                    if (crosses && x < ring[i] + (y - ring[i + 1]) / (ring[before + 1] - ring[i + 1]) * (ring[before] - ring[i])) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        }
    }
}
