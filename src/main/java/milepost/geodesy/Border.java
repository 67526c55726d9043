package milepost.geodesy;

/**
 * An immutable, indexed set of lines: what a distance is measured to. Built once, shared by threads.
 *
 * <p>Every edge of every line counts, and it makes no difference whether a place lies inside. Edges are read as follows:
 * <ul>
 * <li>A seam edge, both ends on ±180° of longitude or both on the same pole, is where a file was cut and no border: it is dropped
 * and counted.</li>
 * <li>An edge that spans more than 180° of longitude goes the short way around and is counted. One of exactly 180° goes the way it is written.</li>
 * <li>Longitudes beyond ±180 are the same meridian, and 170 to 190 is an edge of 20°.</li>
 * <li>Repeated vertices add nothing. A line that consists of one vertex, even repeated, is a point.</li>
 * <li>Under the geodesic rule an edge between opposite points of the Earth, which has no one shortest path, follows the
 * one that GeographicLib chooses.</li>
 * </ul>
 */
public final class Border {

    private final Polylines lines;
    private final Edges pieces;
    private final PieceTree tree;

    private Border(Polylines lines, Edges pieces) {
        this.lines = lines;
        this.pieces = pieces;
        this.tree = PieceTree.over(pieces);
    }

    /**
     * Builds the index; its cost grows like n log n.
     *
     * @throws IllegalArgumentException when there is no line, or when nothing but seam edges was given, or when a vertex
     *                                  is no place on Earth
     */
    public static Border of(Polylines lines, EdgeRule edges) {
        for (int vertex = 0; vertex < lines.vertices(); vertex++) {
            if (!Double.isFinite(lines.longitudeDegrees(vertex)) || !(Math.abs(lines.latitudeDegrees(vertex)) <= 90)) {
                throw new IllegalArgumentException("vertex " + vertex + " is no position: longitude "
                        + lines.longitudeDegrees(vertex) + ", latitude " + lines.latitudeDegrees(vertex));
            }
        }
        Edges pieces = Edges.of(lines, edges);
        if (pieces.count == 0) {
            throw new IllegalArgumentException("a border without an edge");
        }
        return new Border(lines, pieces);
    }

    /** How its edges run. */
    public EdgeRule edges() {
        return pieces.rule;
    }

    /** What it was built from, seam edges included. */
    public Polylines lines() {
        return lines;
    }

    public int droppedSeamEdges() {
        return pieces.droppedSeamEdges;
    }

    public int shortWayEdges() {
        return pieces.shortWayEdges;
    }

    Nearest nearest(Position from) {
        return new NearestSearch(from, pieces, tree).run();
    }

    double nearestMetres(Position from) {
        return nearest(from).metres();
    }

    ChordBounds chordBounds() {
        return new ChordBounds(pieces, tree);
    }

    Geodesic closest(Border other) {
        return new ClosestPair(range(), other.range()).run();
    }

    Geodesic farthest(Border other) {
        return new FarthestPair(range(), other.range()).run();
    }

    private PieceRange range() {
        return PieceRange.all(pieces, tree);
    }

    /** How many inverse problems it takes to answer. */
    int solves(Position from) {
        NearestSearch search = new NearestSearch(from, pieces, tree);
        search.run();
        return search.solves();
    }
}
