package milepost.geodesy;

/**
 * A box in Earth-centred coordinates around lines: what is known of their distance before they are indexed. Immutable.
 */
public final class LineBox {

    private final PieceTree box;

    private LineBox(PieceTree box) {
        this.box = box;
    }

    /**
     * @param edges how the edges run: their curves are in the box, not their ends alone
     * @throws IllegalArgumentException when there is no edge, as in {@link Border#of}
     */
    public static LineBox around(Polylines lines, EdgeRule edges) {
        Edges pieces = Edges.of(lines, edges);
        if (pieces.count == 0) {
            throw new IllegalArgumentException("a border without an edge");
        }
        return new LineBox(PieceTree.ofAll(pieces));
    }

    /** No point of the lines is nearer than this, metres. */
    public double atLeastMetres(Position from) {
        double[] xyz = new double[3];
        Wgs84.toCentred(from.longitudeDegrees(), from.latitudeDegrees(), xyz, 0);
        return Wgs84.shortestGeodesic(Math.sqrt(box.squaredDistance(1, xyz[0], xyz[1], xyz[2])));
    }
}
