package milepost.layers.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.layers.packed.IntList;

/**
 * Which features of a layer lie at a place: a packed tree of boxes over the parts, in the order of a Hilbert curve, and
 * boxes over runs of vertices within each part. Works on the plane of longitude and latitude, where a degree of longitude
 * counts as much shorter as it is at the place asked about. Immutable.
 */
public final class FeatureIndex {

    /**
     * A feature at a place.
     *
     * @param feature         its number in the layer, from 0
     * @param distanceDegrees from the place to its nearest point or edge, in degrees of latitude; 0 within an area
     * @param extentDegrees   the longer side of the box around the part that was hit
     */
    public record Hit(int feature, double distanceDegrees, double extentDegrees, PartKind kind) { }

    /** Points before lines before areas, then the nearest, then the smallest: what a person means with a click. */
    private static final Comparator<Hit> MEANT_FIRST = Comparator.comparingInt((Hit hit) -> hit.kind().ordinal())
            .thenComparingDouble(Hit::distanceDegrees).thenComparingDouble(Hit::extentDegrees).thenComparingInt(Hit::feature);

    private final Shapes shapes;
    private final RunBoxes runs;
    private final PartTree tree;
    /** The parts that are shells; a hole belongs to the last one before it. */
    private final int[] shells;

    private FeatureIndex(Shapes shapes) {
        this.shapes = shapes;
        this.runs = new RunBoxes(shapes);
        this.tree = new PartTree(shapes.parts(), runs);
        this.shells = shells(shapes);
    }

    private static int[] shells(Shapes shapes) {
        IntList shells = new IntList();
        for (int part = 0; part < shapes.parts(); part++) {
            if (shapes.kind(part) == PartKind.SHELL) {
                shells.add(part);
            }
        }
        return shells.toArray();
    }

    /** Takes some tenths of a second for millions of features. */
    public static FeatureIndex of(Shapes shapes) {
        return new FeatureIndex(shapes);
    }

    /**
     * The features that contain a place or lie within a distance of it, the one that is most probably meant first.
     *
     * @param toleranceDegrees in degrees of latitude, not negative
     */
    public List<Hit> at(double longitudeDegrees, double latitudeDegrees, double toleranceDegrees) {
        List<Hit> hits = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            Place place = new Place(longitudeDegrees + 360 * turn, latitudeDegrees, toleranceDegrees);
            look(place, hits);
        }
        hits.sort(MEANT_FIRST);
        return onceEach(hits);
    }

    private void look(Place place, List<Hit> hits) {
        IntList near = new IntList();
        Set<Integer> holed = new HashSet<>();
        tree.visit(place.west(), place.south(), place.east(), place.north(), part -> {
            if (runs.meets(part, place)) {
                near.add(part);
                if (shapes.kind(part) == PartKind.HOLE && runs.contains(part, place)) {
                    holed.add(shellOf(part));
                }
            }
        });
        for (int i = 0; i < near.size(); i++) {
            int part = near.get(i);
            boolean within = shapes.kind(part) == PartKind.SHELL && !holed.contains(part) && runs.contains(part, place);
            double distance = within ? 0 : runs.distance(part, place);
            if (distance <= place.tolerance()) {
                hits.add(hit(part, distance));
            }
        }
    }

    /** A place at the edge of a hole is at the edge of its area. */
    private Hit hit(int part, double distance) {
        int meant = shapes.kind(part) == PartKind.HOLE ? shellOf(part) : part;
        return new Hit(feature(meant), distance, runs.extent(meant), shapes.kind(meant));
    }

    private int shellOf(int hole) {
        return shells[-Arrays.binarySearch(shells, hole) - 2];
    }

    private int feature(int part) {
        int low = 0;
        int high = shapes.features() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shapes.endPart(middle) > part) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Hit> onceEach(List<Hit> hits) {
        List<Hit> once = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Hit hit : hits) {
            if (seen.add(hit.feature())) {
                once.add(hit);
            }
        }
        return once;
    }
}
