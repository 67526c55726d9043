package milepost.render;

import java.util.ArrayList;
import java.util.List;
import milepost.layers.Layer;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.projection.MapProjection;

/** The outer rings of countries on a map's plane. The last answer is kept, as a map is moved far oftener than changed. Thread-safe. */
final class CountryRings {

    /** A step this long on the plane is a jump from one edge of the map to the other. */
    private static final double JUMP_METRES = 5e6;

    /**
     * One ring.
     *
     * @param feature the country
     * @param xy      plane metres x, y, …
     * @param lowestY the least y
     * @param highestY the greatest y
     */
    record Ring(int feature, double[] xy, double lowestY, double highestY) {
    }

    private record Answer(Layer layer, MapProjection projection, List<Ring> rings) {
    }

    private volatile Answer last;

    List<Ring> of(Layer layer, MapProjection projection) {
        Answer answer = last;
        if (answer == null || answer.layer() != layer || answer.projection() != projection) {
            answer = new Answer(layer, projection, project(layer.shapes(), projection));
            last = answer;
        }
        return answer.rings();
    }

    private static List<Ring> project(Shapes shapes, MapProjection projection) {
        List<Ring> rings = new ArrayList<>();
        for (int feature = 0; feature < shapes.features(); feature++) {
            for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
                if (shapes.kind(part) == PartKind.SHELL) {
                    add(feature, shapes, part, projection, rings);
                }
            }
        }
        return List.copyOf(rings);
    }

    /** Rings that the map cuts are left out: no name needs a place in them that would not be at the edge of the world. */
    private static void add(int feature, Shapes shapes, int part, MapProjection projection, List<Ring> rings) {
        int first = shapes.firstVertex(part);
        int count = shapes.endVertex(part) - first;
        double[] xy = new double[2 * count];
        shapes.copyLonLat(first, xy, 0, count);
        projection.forward(xy, 0, xy, 0, count);
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xy.length; i += 2) {
            if (Double.isNaN(xy[i]) || i > 0 && Math.abs(xy[i] - xy[i - 2]) > JUMP_METRES) {
                return;
            }
            lowest = Math.min(lowest, xy[i + 1]);
            highest = Math.max(highest, xy[i + 1]);
        }
        rings.add(new Ring(feature, xy, lowest, highest));
    }
}
