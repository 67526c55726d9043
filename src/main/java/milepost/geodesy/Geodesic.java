package milepost.geodesy;

/**
 * The shortest path between two positions on the WGS84 ellipsoid.
 *
 * @param from                  where it starts
 * @param to                    where it ends
 * @param metres                its length, in metres along the ellipsoid
 * @param azimuthDegrees        its direction at the start, degrees clockwise from north, 0 to 360
 * @param arrivalAzimuthDegrees its direction at the end, still pointing forward, 0 to 360
 */
public record Geodesic(Position from, Position to, double metres, double azimuthDegrees, double arrivalAzimuthDegrees) {
}
