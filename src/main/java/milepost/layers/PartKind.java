package milepost.layers;

/** What one run of vertices is. */
public enum PartKind {
    /** One vertex. */
    POINT,
    /** Two vertices or more. */
    LINE,
    /** A closed ring around an area; the first vertex comes again as the last. */
    SHELL,
    /** A closed ring around what the shell before it leaves out. */
    HOLE;

    private static final PartKind[] ALL = values();

    static PartKind of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether it goes around an area. */
    public boolean isRing() {
        return this == SHELL || this == HOLE;
    }
}
