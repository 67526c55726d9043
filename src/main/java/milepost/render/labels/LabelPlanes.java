package milepost.render.labels;

import java.util.Arrays;
import milepost.layers.Layer;
import milepost.layers.Shapes;
import milepost.projection.MapProjection;

/**
 * Where the first vertices of a layer's features lie on a map's plane. Projecting thousands of names costs more than
 * placing them, so the last answer is kept: while a map is moved it is always the same one. Thread-safe.
 */
final class LabelPlanes {

    private record Answer(Layer layer, MapProjection projection, double[] plane) {
    }

    private volatile Answer last;

    /** x, y, … in plane metres, a pair for each feature; NaN for one without a place. Not to be changed. */
    double[] of(Layer layer, MapProjection projection) {
        Answer answer = last;
        if (answer == null || answer.layer() != layer || answer.projection() != projection) {
            answer = new Answer(layer, projection, project(layer.shapes(), projection));
            last = answer;
        }
        return answer.plane();
    }

    private static double[] project(Shapes shapes, MapProjection projection) {
        double[] plane = new double[2 * shapes.features()];
        boolean[] placed = new boolean[shapes.features()];
        for (int feature = 0; feature < shapes.features(); feature++) {
            placed[feature] = shapes.firstPart(feature) < shapes.endPart(feature);
            if (placed[feature]) {
                int vertex = shapes.firstVertex(shapes.firstPart(feature));
                plane[2 * feature] = shapes.longitudeDegrees(vertex);
                plane[2 * feature + 1] = shapes.latitudeDegrees(vertex);
            }
        }
        projection.forward(plane, 0, plane, 0, shapes.features());
        for (int feature = 0; feature < placed.length; feature++) {
            if (!placed[feature]) {
                Arrays.fill(plane, 2 * feature, 2 * feature + 2, Double.NaN);
            }
        }
        return plane;
    }
}
