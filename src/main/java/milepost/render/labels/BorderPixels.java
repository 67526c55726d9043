package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import milepost.geodesy.Position;
import milepost.layers.Shapes;
import milepost.render.scene.DegreesOnGround;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;

/** The detailed borders around the ends of lines, in pixels: what a plate beside a border should not hide. */
final class BorderPixels {

    /** From farther away than this a plate hides whole countries, and no place is better than another. */
    private static final double MOST_DEGREES = 4;

    /** A part of the reach that is no longer seen. */
    private static final double STEPS = 80;

    private final List<double[]> segments = new ArrayList<>();
    private final Viewport viewport;

    private BorderPixels(Viewport viewport) {
        this.viewport = viewport;
    }

    /** @param reach pixels around each of the ends */
    static BorderPixels around(FrameRequest request, List<Position> ends, double reach) {
        BorderPixels borders = new BorderPixels(request.viewport());
        double degrees = DegreesOnGround.of(reach * request.viewport().metresPerPixel());
        request.base().borders().filter(layer -> degrees <= MOST_DEGREES)
                .ifPresent(layer -> ends.forEach(end -> borders.collect(layer.shapes(), end, degrees)));
        return borders;
    }

    /** Pixels of border that a box would hide. */
    double hiddenBy(LabelBox box) {
        return segments.stream().mapToDouble(line -> box.lengthInside(line[0], line[1], line[2], line[3])).sum();
    }

    /** Vertices nearer to each other than a pixel or two are passed over. */
    private void collect(Shapes shapes, Position end, double degrees) {
        double least = degrees / STEPS;
        double[] line = new double[4];
        for (int part = 0; part < shapes.parts(); part++) {
            int last = shapes.firstVertex(part);
            for (int vertex = last + 1; vertex < shapes.endVertex(part); vertex++) {
                if (!near(shapes, vertex, end, degrees)) {
                    last = vertex;
                } else if (Math.abs(shapes.latitudeDegrees(vertex) - shapes.latitudeDegrees(last)) >= least
                        || Math.abs(shapes.longitudeDegrees(vertex) - shapes.longitudeDegrees(last)) >= least) {
                    shapes.copyLonLat(last, line, 0, 1);
                    shapes.copyLonLat(vertex, line, 2, 1);
                    add(line);
                    last = vertex;
                }
            }
        }
    }

    private static boolean near(Shapes shapes, int vertex, Position end, double degrees) {
        return Math.abs(shapes.latitudeDegrees(vertex) - end.latitudeDegrees()) <= degrees
                && Math.abs(Math.IEEEremainder(shapes.longitudeDegrees(vertex) - end.longitudeDegrees(), 360))
                        * Math.cos(Math.toRadians(end.latitudeDegrees())) <= degrees;
    }

    private void add(double[] lonLat) {
        double[] at = new double[4];
        viewport.projection().forward(lonLat, 0, at, 0, 2);
        if (!Double.isNaN(at[0] + at[2])) {
            segments.add(new double[] {viewport.pixelX(at[0]), viewport.pixelY(at[1]), viewport.pixelX(at[2]), viewport.pixelY(at[3])});
        }
    }
}
