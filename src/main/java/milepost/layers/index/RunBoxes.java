package milepost.layers.index;

import milepost.layers.Shapes;

/** Boxes around runs of vertices of each part, so that a part of a million vertices is looked at where it matters only. */
final class RunBoxes {

    private static final int RUN = 64;

    private final Shapes shapes;
    /** The first run of each part, and at the end the number of runs. */
    private final int[] firstRuns;
    /** West, south, east, north of each run, rounded outwards. */
    private final float[] boxes;

    RunBoxes(Shapes shapes) {
        this.shapes = shapes;
        this.firstRuns = new int[shapes.parts() + 1];
        for (int part = 0; part < shapes.parts(); part++) {
            int vertices = shapes.endVertex(part) - shapes.firstVertex(part);
            firstRuns[part + 1] = firstRuns[part] + Math.max(1, (vertices - 2 + RUN) / RUN);
        }
        this.boxes = new float[4 * firstRuns[shapes.parts()]];
        for (int part = 0; part < shapes.parts(); part++) {
            for (int run = firstRuns[part]; run < firstRuns[part + 1]; run++) {
                box(run, start(part, run), end(part, run));
            }
        }
    }

    private int start(int part, int run) {
        return shapes.firstVertex(part) + (run - firstRuns[part]) * RUN;
    }

    /** The run's last vertex, which is the next run's first. */
    private int end(int part, int run) {
        return Math.min(shapes.endVertex(part) - 1, start(part, run) + RUN);
    }

    private void box(int run, int start, int end) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int vertex = start; vertex <= end; vertex++) {
            double x = shapes.longitudeDegrees(vertex);
            double y = shapes.latitudeDegrees(vertex);
            west = Math.min(west, x);
            east = Math.max(east, x);
            south = Math.min(south, y);
            north = Math.max(north, y);
        }
        boxes[4 * run] = Math.nextDown((float) west);
        boxes[4 * run + 1] = Math.nextDown((float) south);
        boxes[4 * run + 2] = Math.nextUp((float) east);
        boxes[4 * run + 3] = Math.nextUp((float) north);
    }

    /** Adds the box around a part to a box: west, south, east, north. */
    void cover(int part, float[] into, int at) {
        for (int run = firstRuns[part]; run < firstRuns[part + 1]; run++) {
            into[at] = Math.min(into[at], boxes[4 * run]);
            into[at + 1] = Math.min(into[at + 1], boxes[4 * run + 1]);
            into[at + 2] = Math.max(into[at + 2], boxes[4 * run + 2]);
            into[at + 3] = Math.max(into[at + 3], boxes[4 * run + 3]);
        }
    }

    private float[] around(int part) {
        float[] box = {Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
        cover(part, box, 0);
        return box;
    }

    /** The longer side of the box around a part, in degrees. */
    double extent(int part) {
        float[] box = around(part);
        return Math.max(box[2] - box[0], box[3] - box[1]);
    }

    /** Whether the box around a part comes near enough to a place. */
    boolean meets(int part, Place place) {
        float[] box = around(part);
        return box[0] <= place.east() && box[2] >= place.west() && box[1] <= place.north() && box[3] >= place.south();
    }

    /** The distance from a place to a part, when that is near enough; infinite otherwise. */
    double distance(int part, Place place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int run = firstRuns[part]; run < firstRuns[part + 1]; run++) {
            if (boxes[4 * run] <= place.east() && boxes[4 * run + 2] >= place.west()
                    && boxes[4 * run + 1] <= place.north() && boxes[4 * run + 3] >= place.south()) {
                nearest = Math.min(nearest, distance(start(part, run), end(part, run), place));
            }
        }
        return nearest;
    }

    private double distance(int start, int end, Place place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int vertex = Math.min(start + 1, end); vertex <= end; vertex++) {
            int before = Math.max(start, vertex - 1);
            nearest = Math.min(nearest, place.distance(shapes.longitudeDegrees(before), shapes.latitudeDegrees(before),
                    shapes.longitudeDegrees(vertex), shapes.latitudeDegrees(vertex)));
        }
        return nearest;
    }

    /** Whether a ring goes around a place: an odd number of its edges lies to the east. */
    boolean contains(int ring, Place place) {
        boolean inside = false;
        for (int run = firstRuns[ring]; run < firstRuns[ring + 1]; run++) {
            if (boxes[4 * run + 1] <= place.latitude() && boxes[4 * run + 3] >= place.latitude() && boxes[4 * run + 2] >= place.longitude()) {
                inside ^= oddToTheEast(start(ring, run), end(ring, run), place);
            }
        }
        return inside;
    }

    private boolean oddToTheEast(int start, int end, Place place) {
        boolean odd = false;
        double previousX = shapes.longitudeDegrees(start);
        double previousY = shapes.latitudeDegrees(start);
        for (int vertex = start + 1; vertex <= end; vertex++) {
            double x = shapes.longitudeDegrees(vertex);
            double y = shapes.latitudeDegrees(vertex);
            if (y > place.latitude() != previousY > place.latitude()
                    && place.longitude() < (previousX - x) * (place.latitude() - y) / (previousY - y) + x) {
                odd = !odd;
            }
            previousX = x;
            previousY = y;
        }
        return odd;
    }
}
