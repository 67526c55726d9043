package milepost.geodesy;

/**
 * The lowest and the highest of several measured distances, in metres along the ellipsoid.
 *
 * @param lowMetres  at least 0
 * @param highMetres at least {@code lowMetres}
 */
public record MetresRange(double lowMetres, double highMetres) {

    public MetresRange {
        if (!(lowMetres >= 0 && highMetres >= lowMetres && Double.isFinite(highMetres))) {
            throw new IllegalArgumentException("not a range: " + lowMetres + " to " + highMetres + " m");
        }
    }

    public static MetresRange of(double metres) {
        return new MetresRange(metres, metres);
    }

    /** The smallest range that holds both. */
    public MetresRange and(MetresRange other) {
        return new MetresRange(Math.min(lowMetres, other.lowMetres), Math.max(highMetres, other.highMetres));
    }

    /** Wider by a stated error on either side; never below 0. */
    public MetresRange widenedBy(double metres) {
        return new MetresRange(Math.max(0, lowMetres - metres), highMetres + metres);
    }
}
