package milepost.render;

import java.util.Optional;
import milepost.geodesy.Position;
import milepost.projection.MapDomain;
import milepost.projection.MapProjection;

/** Degrees as they are, in metres at the equator: the one map that Mapnik, QGIS and we can all draw alike. */
final class PlateCarree implements MapProjection {

    static final double METRES_PER_DEGREE = 111_319.490_793_273_57;

    @Override
    public String id() {
        return "plate-carree";
    }

    @Override
    public String spec() {
        return id();
    }

    @Override
    public String title() {
        return "Longitude and latitude";
    }

    @Override
    public void forward(double[] lonLat, int from, double[] xy, int to, int count) {
        for (int i = 0; i < 2 * count; i++) {
            xy[to + i] = lonLat[from + i] * METRES_PER_DEGREE;
        }
    }

    @Override
    public Optional<Position> inverse(double x, double y) {
        double longitude = x / METRES_PER_DEGREE;
        double latitude = y / METRES_PER_DEGREE;
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? Optional.of(new Position(longitude, latitude)) : Optional.empty();
    }

    @Override
    public MapDomain domain() {
        return new MapDomain.Belt(0, -90, 90);
    }

    @Override
    public double centralMeridianDegrees() {
        return 0;
    }

    @Override
    public double groundMetresPerPlaneMetre(Position at) {
        return Math.cos(Math.toRadians(at.latitudeDegrees()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlateCarree;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
