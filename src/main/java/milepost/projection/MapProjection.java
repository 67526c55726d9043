package milepost.projection;

import java.util.Optional;
import milepost.geodesy.Position;

/**
 * From longitude and latitude to a flat map and back. Immutable and safe for use by several threads.
 * The plane is in metres, x to the east and y to the north. Two projections are equal when their {@link #spec} is.
 */
public interface MapProjection {

    /** Stable short name, such as "lambert". */
    String id();

    /** The id with its parameters, as it is saved with a story; {@link Projections#parse} reads it back. */
    String spec();

    /** The name a reader sees: "Lambert conformal conic, fitted to 51–54° N". */
    String title();

    /**
     * Projects positions.
     *
     * @param lonLat degrees, longitude first (any turn of the globe); read from element {@code from}
     * @param xy     metres; written from element {@code to}; NaN, NaN for a position outside the {@link #domain}
     * @param count  number of positions
     */
    void forward(double[] lonLat, int from, double[] xy, int to, int count);

    /** The position at a point of the plane, longitude in −180 to 180; empty when the plane has none there. */
    Optional<Position> inverse(double x, double y);

    /** The part of the Earth that has a place on this map, and so where geometry is cut. */
    MapDomain domain();

    /** Longitude of the meridian in the middle. */
    double centralMeridianDegrees();

    /** Ground metres for one metre of the plane, along the map's x direction, at a position (1 where the scale is true). */
    double groundMetresPerPlaneMetre(Position at);
}
