package milepost.geodesy;

/**
 * The distance from a place as seen at one point c of the surface: its value f(c), its gradient there, and from the two a bound for all
 * points around, much closer than the triangle inequality gives.
 *
 * <p><b>Proof.</b> Let q be a point and γ the geodesic of length r from c to q. As long as f stays below π b (b the polar radius), f is
 * smooth away from the place: the Gaussian curvature of the ellipsoid is at most 1/b², so no conjugate point is nearer, and half the shortest closed
 * geodesic, a meridian, is longer. Along γ the distance changes by f″ = h sin² ψ, and Rauch's comparison gives h ≥ cot(f/b)/b,
 * so f″ ≥ −k with k = max(0, −cot((f(c) + r)/b)/b), and f(q) ≥ f(c) + r ⟨g, γ′(0)⟩ − k r²/2, where g is the unit
 * vector along which f grows at c. The chord q − c differs from r γ′(0) by the double integral of γ″, which is as long as the normal curvature,
 * at most 1/m (m the {@linkplain Wgs84#SMALLEST_RADIUS_METRES smallest radius}), and points along the surface normal; that
 * has turned from the normal at c, to which g is square, by at most t/m after t metres. So ⟨g, q − c⟩ and r ⟨g, γ′(0)⟩
 * differ by at most ∫(r − t) t/m² dt = r³/6m², and
 * <pre>f(q) ≥ f(c) + ⟨g, q − c⟩ − k r²/2 − r³/6m².</pre>
 * The bound grows with r, so that r may be replaced by the {@linkplain Wgs84#longestGeodesic longest geodesic} over the chord.
 */
final class Tangent {

    /** Nearer than this to π b directions are no longer known well, and the triangle inequality has to do. */
    static final double SMOOTH_METRES = Math.PI * Wgs84.POLAR_RADIUS_METRES - 50_000;
    private static final double ROUNDING_METRES = 5e-8;
    private static final double SMALLEST = Wgs84.SMALLEST_RADIUS_METRES;

    private final double metres;
    private final double x;
    private final double y;
    private final double z;
    private final double growthX;
    private final double growthY;
    private final double growthZ;

    /** Takes the point where a foot stands. */
    Tangent(Foot foot) {
        this(foot.metres, foot.longitude, foot.latitude, foot.arrivalAzimuth);
    }

    /** At a point in degrees, so many metres from the place; towards the azimuth, in degrees, the distance grows. */
    Tangent(double metres, double longitudeDegrees, double latitudeDegrees, double azimuthDegrees) {
        this.metres = metres;
        double[] xyz = new double[3];
        Wgs84.toCentred(longitudeDegrees, latitudeDegrees, xyz, 0);
        x = xyz[0];
        y = xyz[1];
        z = xyz[2];
        double longitude = Math.toRadians(longitudeDegrees);
        double latitude = Math.toRadians(latitudeDegrees);
        double azimuth = Math.toRadians(azimuthDegrees);
        double sin = metres == 0 ? 0 : Math.sin(azimuth);
        double cos = metres == 0 ? 0 : Math.cos(azimuth);
        double sinLongitude = Math.sin(longitude);
        double cosLongitude = Math.cos(longitude);
        double inward = -cos * Math.sin(latitude);
        growthX = inward * cosLongitude - sin * sinLongitude;
        growthY = inward * sinLongitude + sin * cosLongitude;
        growthZ = cos * Math.cos(latitude);
    }

    /** At most the distance from the place to any point of a node. */
    double leastMetres(PieceTree tree, int node) {
        return least(squaredReach(tree, node), leastProduct(tree, node));
    }

    double squaredReach(PieceRange range) {
        return squaredReach(range.tree(), range.node());
    }

    /** The least of ⟨g, q − c⟩ over some pieces. */
    double leastProduct(PieceRange range) {
        return leastProduct(range.tree(), range.node());
    }

    /** The largest of ⟨g, q − c⟩ over some pieces. */
    double mostProduct(PieceRange range) {
        return -range.tree().leastProduct(range.node(), x, y, z, -growthX, -growthY, -growthZ);
    }

    private double squaredReach(PieceTree tree, int node) {
        return tree.squaredReach(node, x, y, z);
    }

    private double leastProduct(PieceTree tree, int node) {
        return tree.leastProduct(node, x, y, z, growthX, growthY, growthZ);
    }

    /** At most the distance from the place to any point of a piece. */
    double leastMetres(Edges edges, int piece) {
        double[] centred = edges.centred;
        double sag = edges.sagMetres[piece];
        double reach = Math.sqrt(Math.max(squaredTo(centred, 6 * piece), squaredTo(centred, 6 * piece + 3))) + sag;
        return least(reach * reach, Math.min(productWith(centred, 6 * piece), productWith(centred, 6 * piece + 3)) - sag);
    }

    private double least(double squaredReach, double product) {
        double reach = Math.sqrt(squaredReach);
        if (reach > SMALLEST) {
            return 0;
        }
        double way = Wgs84.longestGeodesic(reach);
        double farthest = metres + way;
        if (metres <= way || farthest > SMOOTH_METRES) {
            return metres - way - ROUNDING_METRES;
        }
        double bend = Math.max(0, -1 / (Wgs84.POLAR_RADIUS_METRES * Math.tan(farthest / Wgs84.POLAR_RADIUS_METRES)));
        double tangent = metres + product - way * way * (bend / 2 + way / (6 * SMALLEST * SMALLEST));
        return Math.max(metres - way, tangent) - ROUNDING_METRES;
    }

    private double squaredTo(double[] centred, int point) {
        double dx = centred[point] - x;
        double dy = centred[point + 1] - y;
        double dz = centred[point + 2] - z;
        return dx * dx + dy * dy + dz * dz;
    }

    private double productWith(double[] centred, int point) {
        return growthX * (centred[point] - x) + growthY * (centred[point + 1] - y) + growthZ * (centred[point + 2] - z);
    }
}
