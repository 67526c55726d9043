package milepost.layers.topojson;

import milepost.layers.packed.IntList;
import milepost.layers.packed.Vertices;
import milepost.layers.reading.FeatureWriter;

/** The arcs of a topology and how its numbers become degrees. */
final class Arcs {

    private final Vertices positions;
    /** The first position of each arc, and at the end how many there are. */
    private final IntList starts;
    private final double[] scale;
    private final double[] translate;

    /** @param scale two factors, and {@code translate} what is added then; factors of 1 and nothing added when not quantised */
    Arcs(Vertices positions, IntList starts, double[] scale, double[] translate) {
        this.positions = positions;
        this.starts = starts;
        this.scale = scale;
        this.translate = translate;
    }

    int count() {
        return starts.size() - 1;
    }

    double longitude(double x) {
        return x * scale[0] + translate[0];
    }

    double latitude(double y) {
        return y * scale[1] + translate[1];
    }

    /** Whether there is an arc of this number, or of its complement when it is to be followed backwards. */
    boolean has(int arc) {
        return (arc < 0 ? ~arc : arc) < count();
    }

    /** Writes an arc; one that goes on where another ended leaves out the position they share. */
    void write(int arc, boolean goesOn, FeatureWriter writer) {
        int number = arc < 0 ? ~arc : arc;
        int first = starts.get(number);
        int length = starts.get(number + 1) - first;
        for (int i = goesOn ? 1 : 0; i < length; i++) {
            int position = arc < 0 ? first + length - 1 - i : first + i;
            writer.position(longitude(positions.longitudeDegrees(position)), latitude(positions.latitudeDegrees(position)));
        }
    }
}
