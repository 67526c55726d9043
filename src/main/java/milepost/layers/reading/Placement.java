package milepost.layers.reading;

import milepost.layers.Shapes;
import milepost.layers.ShapesBuilder;
import milepost.layers.Suggestion;
import milepost.layers.packed.Vertices;

/** Brings positions that were read as they stand to longitude and latitude, once the whole file is read. */
public final class Placement {

    private static final int AT_ONCE = 4096;

    private final Reading reading;
    private final Shapes raw;
    private final Vertices.Builder degrees = new Vertices.Builder();
    private final ShapesBuilder placed = new ShapesBuilder();
    private boolean looksLikeDegrees = true;
    private long lost;

    private Placement(Reading reading) {
        this.reading = reading;
        this.raw = reading.shapes().build();
    }

    /** Does so where there is need. */
    public static void apply(Reading reading) {
        if (!reading.inDegrees()) {
            Placement placement = new Placement(reading);
            placement.turn();
            placement.keepPlaces();
            placement.doubt();
            reading.placed(placement.placed, placement.lost);
        }
    }

    private void turn() {
        double[] some = new double[2 * AT_ONCE];
        for (int from = 0; from < raw.vertices(); from += AT_ONCE) {
            reading.cancel().check();
            int count = Math.min(AT_ONCE, raw.vertices() - from);
            raw.copyLonLat(from, some, 0, count);
            looksLikeDegrees &= degrees(some, count);
            if (reading.choices().swapped()) {
                swap(some, count);
            }
            reading.system().ifPresent(system -> system.toLonLat(some, 0, count));
            for (int i = 0; i < count; i++) {
                degrees.add(some[2 * i], some[2 * i + 1]);
            }
        }
    }

    private static boolean degrees(double[] pairs, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            if (!PositionRange.isLatitude(pairs[i + 1]) || Math.abs(pairs[i]) > 180) {
                return false;
            }
        }
        return true;
    }

    /** A layer in metres that lies within 180 of them of its origin was labelled wrongly. */
    private void doubt() {
        boolean metres = reading.system().isPresent() && !reading.system().get().inDegrees();
        if (metres && looksLikeDegrees && raw.vertices() > 0) {
            reading.warn("maybe-degrees", reading.wholeFile(), "The file says its coordinates are in \"" + reading.system().get().name()
                    + "\", but they look like degrees.");
            reading.suggest(new Suggestion("read-as-degrees", "Read as longitude and latitude",
                    "All numbers of the file would be longitudes and latitudes, whatever it says.",
                    reading.choices().withSystem("EPSG:4326")));
        }
    }

    private static void swap(double[] pairs, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            double first = pairs[i];
            pairs[i] = pairs[i + 1];
            pairs[i + 1] = first;
        }
    }

    private void keepPlaces() {
        for (int feature = 0; feature < raw.features(); feature++) {
            int first = raw.firstPart(feature);
            int end = raw.endPart(feature);
            if (first < end) {
                if (onEarth(raw.firstVertex(first), raw.endVertex(end - 1))) {
                    copy(first, end);
                } else {
                    lost++;
                    reading.warn("not-on-earth", reading.wholeFile().inFeature("feature " + (feature + 1)),
                            "Read in the system asked for, this feature lies nowhere on Earth; it is in the table without a place.");
                }
            }
            placed.endFeature();
        }
    }

    private boolean onEarth(int firstVertex, int endVertex) {
        for (int vertex = firstVertex; vertex < endVertex; vertex++) {
            if (!PositionRange.isLatitude(degrees.latitudeDegrees(vertex)) || !PositionRange.isLongitude(degrees.longitudeDegrees(vertex))) {
                return false;
            }
        }
        return true;
    }

    private void copy(int firstPart, int endPart) {
        for (int part = firstPart; part < endPart; part++) {
            placed.addPart(raw.kind(part), placed.vertices().size());
            for (int vertex = raw.firstVertex(part); vertex < raw.endVertex(part); vertex++) {
                placed.vertices().add(degrees.longitudeDegrees(vertex), degrees.latitudeDegrees(vertex));
            }
        }
    }
}
