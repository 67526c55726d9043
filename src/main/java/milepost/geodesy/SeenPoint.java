package milepost.geodesy;

import net.sf.geographiclib.GeodesicData;

/** What a {@link Foot} saw at one point of a piece. */
final class SeenPoint {

    final double along;
    final double metres;
    final double slope;
    final double speed;
    /** Geodesic curvature of the piece, 1 / metres, positive when it bends away from the place. */
    final double awayCurvature;

    private final Position from;
    private final double longitude;
    private final double latitude;
    private double circle = Double.NaN;

    SeenPoint(Foot foot, double along) {
        this.along = along;
        this.metres = foot.metres;
        this.slope = foot.slope;
        this.speed = foot.speed;
        this.awayCurvature = foot.side() * foot.curvature;
        this.from = foot.from;
        this.longitude = foot.longitude;
        this.latitude = foot.latitude;
    }

    /** Curvature of the circle around the place that runs through here, 1 / metres. Solved when first asked for. */
    double circle() {
        if (Double.isNaN(circle)) {
            GeodesicData geodesic = Wgs84.inverseWithReducedLength(from.longitudeDegrees(), from.latitudeDegrees(), longitude, latitude);
            circle = geodesic.M21 / geodesic.m12;
        }
        return circle;
    }
}
