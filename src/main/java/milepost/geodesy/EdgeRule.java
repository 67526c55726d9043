package milepost.geodesy;

/** What lies between two neighbouring vertices of a line. On the 49th parallel the two differ by 96 km. */
public enum EdgeRule {
    /** Straight in longitude and latitude, as RFC 7946 section 3.1.1 says. */
    RFC7946,
    /** The shortest path on the ellipsoid. */
    GEODESIC
}
