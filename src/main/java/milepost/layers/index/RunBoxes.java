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
    /** The same of each part. */
    private final float[] partBoxes;

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
        this.partBoxes = new float[4 * shapes.parts()];
        for (int part = 0; part < shapes.parts(); part++) {
            partBoxes[4 * part] = Float.POSITIVE_INFINITY;
            partBoxes[4 * part + 1] = Float.POSITIVE_INFINITY;
            partBoxes[4 * part + 2] = Float.NEGATIVE_INFINITY;
            partBoxes[4 * part + 3] = Float.NEGATIVE_INFINITY;
            for (int run = firstRuns[part]; run < firstRuns[part + 1]; run++) {
                widen(partBoxes, 4 * part, boxes, 4 * run);
            }
        }
    }

    private static void widen(float[] box, int at, float[] by, int from) {
        box[at] = Math.min(box[at], by[from]);
        box[at + 1] = Math.min(box[at + 1], by[from + 1]);
        box[at + 2] = Math.max(box[at + 2], by[from + 2]);
        box[at + 3] = Math.max(box[at + 3], by[from + 3]);
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
        widen(into, at, partBoxes, 4 * part);
    }

    /** The longer side of the box around a part, in degrees. */
    double extent(int part) {
        return Math.max(partBoxes[4 * part + 2] - partBoxes[4 * part], partBoxes[4 * part + 3] - partBoxes[4 * part + 1]);
    }

    /** Whether the box around a part comes near enough to a place. */
    boolean meets(int part, Place place) {
        return near(partBoxes, 4 * part, place);
    }

    private static boolean near(float[] boxes, int at, Place place) {
        return boxes[at] <= place.east() && boxes[at + 2] >= place.west() && boxes[at + 1] <= place.north() && boxes[at + 3] >= place.south();
    }

    /** The distance from a place to a part, when that is near enough; infinite otherwise. */
    double distance(int part, Place place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int run = firstRuns[part]; run < firstRuns[part + 1]; run++) {
            if (near(boxes, 4 * run, place)) {
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
