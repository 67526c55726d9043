package milepost.geodesy;

import java.util.Objects;

/**
 * The area of a place: the rings of one or several polygons, with the border that they draw. Immutable, shared by threads.
 * What is inside says {@link Containment}.
 */
public final class Extent {

    private final Polylines rings;
    private final Border border;
    private final RingReach[] reaches;

    private Extent(Polylines rings, Border border) {
        this.rings = rings;
        this.border = border;
        this.reaches = new RingReach[rings.lines()];
        for (int ring = 0; ring < reaches.length; ring++) {
            reaches[ring] = RingReach.of(rings, ring, border.edges());
        }
    }

    /**
     * @throws IllegalArgumentException as {@link Border#of} does
     */
    public static Extent of(Polylines rings, EdgeRule edges) {
        return new Extent(Objects.requireNonNull(rings, "rings"), Border.of(rings, edges));
    }

    /** Its outline; from inside the distance to it is not 0. */
    public Border border() {
        return border;
    }

    public Polylines rings() {
        return rings;
    }

    /** Whether a position lies inside; on a ring itself it may be either. */
    public boolean contains(Position position) {
        return new Containment(position, border.edges()).inside(rings, reaches);
    }

    /** Whether a part of another extent lies inside, provided that the two borders do not meet. */
    boolean containsARingOf(Extent other) {
        for (int ring = 0; ring < other.rings.lines(); ring++) {
            int vertex = other.rings.start(ring);
            if (contains(new Position(other.rings.longitudeDegrees(vertex), other.rings.latitudeDegrees(vertex)))) {
                return true;
            }
        }
        return false;
    }
}
