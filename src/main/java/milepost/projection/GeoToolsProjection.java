package milepost.projection;

import java.util.Optional;
import milepost.geodesy.Position;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;

/**
 * A projection whose formulas are GeoTools' math transform. Only the transform is used, never a coordinate reference
 * system: no EPSG database, no authority factory. Agrees with itself there and back to better than a millimetre.
 */
final class GeoToolsProjection implements MapProjection {

    private static final double SEMI_MAJOR_METRES = 6378137.0;
    private static final double ECCENTRICITY_SQUARED = 0.0066943799901413165;
    /** A step small enough for a derivative and large enough for its digits. */
    private static final double STEP_DEGREES = 1e-5;
    /** Beyond this the plane holds no position: a quarter of the way round the Earth, ten times over. */
    private static final double PLANE_LIMIT_METRES = 1e9;

    private final String id;
    private final String spec;
    private final String title;
    private final MapDomain domain;
    private final MathTransform forward;
    private final MathTransform inverse;

    GeoToolsProjection(String id, String spec, String title, MapDomain domain, MathTransform transform) {
        this.id = id;
        this.spec = spec;
        this.title = title;
        this.domain = domain;
        this.forward = transform;
        try {
            this.inverse = transform.inverse();
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String spec() {
        return spec;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public MapDomain domain() {
        return domain;
    }

    @Override
    public double centralMeridianDegrees() {
        return switch (domain) {
            case MapDomain.Belt belt -> belt.centralMeridianDegrees();
            case MapDomain.Disc disc -> disc.centre().longitudeDegrees();
        };
    }

    @Override
    public void forward(double[] lonLat, int from, double[] xy, int to, int count) {
        boolean[] outside = outside(lonLat, from, count);
        transform(lonLat, from, xy, to, count);
        if (outside != null) {
            for (int i = 0; i < count; i++) {
                if (outside[i]) {
                    xy[to + 2 * i] = Double.NaN;
                    xy[to + 2 * i + 1] = Double.NaN;
                }
            }
        }
    }

    /** Which positions are beyond the map's edge, or null when none is, which is nearly always. */
    private boolean[] outside(double[] lonLat, int from, int count) {
        boolean[] outside = null;
        for (int i = 0; i < count; i++) {
            if (!domain.contains(lonLat[from + 2 * i], lonLat[from + 2 * i + 1])) {
                outside = outside == null ? new boolean[count] : outside;
                outside[i] = true;
            }
        }
        return outside;
    }

    private void transform(double[] lonLat, int from, double[] xy, int to, int count) {
        try {
            forward.transform(lonLat, from, xy, to, count);
        } catch (TransformException singular) {
            // Some position has no image. One at a time, the others keep theirs.
            for (int i = 0; i < count; i++) {
                transformOne(lonLat, from + 2 * i, xy, to + 2 * i);
            }
        }
    }

    private void transformOne(double[] lonLat, int from, double[] xy, int to) {
        try {
            forward.transform(lonLat, from, xy, to, 1);
        } catch (TransformException singular) {
            xy[to] = Double.NaN;
            xy[to + 1] = Double.NaN;
        }
    }

    @Override
    public Optional<Position> inverse(double x, double y) {
        if (!(Math.abs(x) < PLANE_LIMIT_METRES && Math.abs(y) < PLANE_LIMIT_METRES)) {
            return Optional.empty();
        }
        double[] at = {x, y};
        try {
            inverse.transform(at, 0, at, 0, 1);
        } catch (TransformException nowhere) {
            return Optional.empty();
        }
        double longitude = Math.IEEEremainder(at[0], 360);
        if (!Double.isFinite(longitude) || !(Math.abs(at[1]) <= 90) || !domain.contains(longitude, at[1])) {
            return Optional.empty();
        }
        return comesBack(longitude, at[1], x, y) ? Optional.of(new Position(longitude, at[1])) : Optional.empty();
    }

    /** Beyond the map's seam the formulas go on around the globe; a point there is not on the map. */
    private boolean comesBack(double longitude, double latitude, double x, double y) {
        double[] again = {longitude, latitude};
        forward(again, 0, again, 0, 1);
        return Math.hypot(again[0] - x, again[1] - y) < 1 + 1e-6 * Math.hypot(x, y);
    }

    @Override
    public double groundMetresPerPlaneMetre(Position at) {
        double latitude = Math.clamp(at.latitudeDegrees(), -89.9, 89.9);
        double sine = Math.sin(Math.toRadians(latitude));
        double w = Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
        double eastMetres = Math.toRadians(2 * STEP_DEGREES) * SEMI_MAJOR_METRES / w * Math.cos(Math.toRadians(latitude));
        double northMetres = Math.toRadians(2 * STEP_DEGREES) * SEMI_MAJOR_METRES * (1 - ECCENTRICITY_SQUARED) / (w * w * w);
        double longitude = at.longitudeDegrees();
        double[] around = {longitude - STEP_DEGREES, latitude, longitude + STEP_DEGREES, latitude,
            longitude, latitude - STEP_DEGREES, longitude, latitude + STEP_DEGREES};
        forward(around, 0, around, 0, 4);
        double xEast = (around[2] - around[0]) / eastMetres;
        double yEast = (around[3] - around[1]) / eastMetres;
        double xNorth = (around[6] - around[4]) / northMetres;
        double yNorth = (around[7] - around[5]) / northMetres;
        double determinant = xEast * yNorth - xNorth * yEast;
        double ground = Math.hypot(yNorth, yEast) / Math.abs(determinant);
        return Double.isFinite(ground) ? ground : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapProjection projection && spec.equals(projection.spec());
    }

    @Override
    public int hashCode() {
        return spec.hashCode();
    }

    @Override
    public String toString() {
        return spec;
    }
}
