package milepost.projection;

import java.util.Locale;
import milepost.geodesy.GeoBounds;

/**
 * The numbers of a Lambert conformal conic with two standard parallels, and the fitting of them to a box.
 * A cone needs parallels that are not mirror images of each other and not at a pole; they are moved as little as makes one.
 */
record LambertFit(double centralMeridian, double originLatitude, double parallel1, double parallel2) {

    /** Parallels nearer to each other's mirror image than this make a cone too flat to compute with. */
    private static final double FLATTEST_DEGREES = 1;
    private static final double HIGHEST_PARALLEL_DEGREES = 85;
    private static final double FARTHEST_LATITUDE_DEGREES = 88;
    /** Where the map stretches more than this, on the open side of the cone, it ends. */
    private static final double MOST_STRETCHED = 8;

    LambertFit {
        if (!(Math.abs(originLatitude) <= 90 && Math.abs(parallel1) < 90 && Math.abs(parallel2) < 90
                && Math.abs(parallel1 + parallel2) > 1e-3)) {
            throw new IllegalArgumentException("no cone: " + originLatitude + ", " + parallel1 + ", " + parallel2);
        }
    }

    static LambertFit of(GeoBounds bounds) {
        double sixth = (bounds.northDegrees() - bounds.southDegrees()) / 6;
        double south = Math.clamp(bounds.southDegrees() + sixth, -HIGHEST_PARALLEL_DEGREES, HIGHEST_PARALLEL_DEGREES);
        double north = Math.clamp(bounds.northDegrees() - sixth, -HIGHEST_PARALLEL_DEGREES, HIGHEST_PARALLEL_DEGREES);
        double sum = south + north;
        if (Math.abs(sum) < 2 * FLATTEST_DEGREES) {
            double shift = (Math.copySign(2 * FLATTEST_DEGREES, sum) - sum) / 2;
            south += shift;
            north += shift;
        }
        double meridian = Math.IEEEremainder(bounds.centre().longitudeDegrees(), 360);
        double origin = Math.clamp(bounds.centre().latitudeDegrees(), -HIGHEST_PARALLEL_DEGREES, HIGHEST_PARALLEL_DEGREES);
        return new LambertFit(Projections.rounded(meridian), Projections.rounded(origin),
                Projections.rounded(south), Projections.rounded(north));
    }

    MapProjection projection() {
        boolean northern = parallel1 + parallel2 > 0;
        double open = openLimitDegrees();
        MapDomain domain = northern ? new MapDomain.Belt(centralMeridian, -open, 90) : new MapDomain.Belt(centralMeridian, -90, open);
        return new GeoToolsProjection("lambert", Projections.spec("lambert", centralMeridian, originLatitude, parallel1, parallel2),
                "Lambert conformal conic, fitted to " + latitudes(), domain,
                Transforms.lambert(centralMeridian, originLatitude, parallel1, parallel2));
    }

    /** How far the map reaches beyond the equator, seen from the pole the cone stands over: degrees of latitude. */
    private double openLimitDegrees() {
        double mean = Math.toRadians(Math.abs(parallel1 + parallel2) / 2);
        double sine = Math.sin(mean);
        double atMean = stretch(mean, sine);
        double limit = 5;
        while (limit < FARTHEST_LATITUDE_DEGREES && stretch(Math.toRadians(-limit), sine) < MOST_STRETCHED * atMean) {
            limit++;
        }
        return limit;
    }

    /** The scale at a latitude, on a sphere and up to a constant factor. */
    private static double stretch(double latitude, double sine) {
        return Math.pow(Math.tan(Math.PI / 4 - latitude / 2), sine) / Math.cos(latitude);
    }

    private String latitudes() {
        double low = Math.min(parallel1, parallel2);
        double high = Math.max(parallel1, parallel2);
        if (low < 0 && high > 0) {
            return String.format(Locale.ROOT, "%.0f° S–%.0f° N", -low, high);
        }
        double first = Math.min(Math.abs(low), Math.abs(high));
        double last = Math.max(Math.abs(low), Math.abs(high));
        String digits = last - first < 1.5 ? "%.1f–%.1f° %s" : "%.0f–%.0f° %s";
        return String.format(Locale.ROOT, digits, first, last, high > 0 ? "N" : "S");
    }
}
