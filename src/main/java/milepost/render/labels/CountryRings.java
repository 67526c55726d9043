package milepost.render.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milepost.geodesy.EdgeRule;
import milepost.layers.Layer;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.projection.GeometryCut;
import milepost.projection.MapProjection;

/**
 * The outer rings of countries on a map's plane, cut where the map is: a country at the seam or at the horizon keeps a
 * name in the part of it that is seen. The last answer is kept, as a map is moved far oftener than changed. Thread-safe.
 */
final class CountryRings {

    /** Only names are placed by these rings: an edge may run this far from where it is drawn. */
    private static final double BEND_METRES = 20_000;

    /**
     * One outer ring, in as many pieces as the map cuts it into. Behind a map's far edge lies all that a ring around the far
     * end of the Earth holds: there the edge of the map is one piece, and the other is a hole in it.
     *
     * @param feature the country
     * @param xy      plane metres x, y, …; the first vertex of a piece is repeated at its end, and NaN, NaN divides pieces
     * @param lowest  the least x and the least y
     * @param highest the greatest x and the greatest y
     */
    record Ring(int feature, double[] xy, double[] lowest, double[] highest) {
    }

    private record Answer(Layer layer, MapProjection projection, List<Ring> rings) {
    }

    private volatile Answer last;

    List<Ring> of(Layer layer, MapProjection projection) {
        Answer answer = last;
        if (answer == null || answer.layer() != layer || !answer.projection().equals(projection)) {
            answer = new Answer(layer, projection, project(layer.shapes(), projection));
            last = answer;
        }
        return answer.rings();
    }

    private static List<Ring> project(Shapes shapes, MapProjection projection) {
        List<Ring> rings = new ArrayList<>();
        GeometryCut cut = new GeometryCut(projection, EdgeRule.RFC7946, BEND_METRES);
        for (int feature = 0; feature < shapes.features(); feature++) {
            for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
                if (shapes.kind(part) == PartKind.SHELL) {
                    add(feature, shapes, part, cut, rings);
                }
            }
        }
        return List.copyOf(rings);
    }

    private static void add(int feature, Shapes shapes, int part, GeometryCut cut, List<Ring> rings) {
        int first = shapes.firstVertex(part);
        int count = shapes.endVertex(part) - first - 1;
        if (count < 3) {
            return;
        }
        double[] lonLat = new double[2 * count];
        shapes.copyLonLat(first, lonLat, 0, count);
        List<double[]> pieces = new ArrayList<>();
        cut.ring(lonLat, new int[count], count, (xy, edges, vertices, ring) -> pieces.add(closed(xy, vertices)));
        if (!pieces.isEmpty()) {
            rings.add(ring(feature, pieces));
        }
    }

    private static double[] closed(double[] xy, int vertices) {
        double[] closed = Arrays.copyOf(xy, 2 * vertices + 2);
        closed[2 * vertices] = xy[0];
        closed[2 * vertices + 1] = xy[1];
        return closed;
    }

    private static Ring ring(int feature, List<double[]> pieces) {
        double[] all = new double[pieces.stream().mapToInt(piece -> piece.length + 2).sum() - 2];
        Arrays.fill(all, Double.NaN);
        double[] lowest = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] highest = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        int at = 0;
        for (double[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length + 2;
            for (int i = 0; i < piece.length; i++) {
                lowest[i % 2] = Math.min(lowest[i % 2], piece[i]);
                highest[i % 2] = Math.max(highest[i % 2], piece[i]);
            }
        }
        return new Ring(feature, all, lowest, highest);
    }
}
