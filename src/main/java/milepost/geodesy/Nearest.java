package milepost.geodesy;

import java.util.List;

/**
 * The answer to "how far is this place from that border, and where is it nearest".
 *
 * @param metres         the distance along the ellipsoid
 * @param from           the place asked for
 * @param to             the nearest points of the border; more than one only when they are equally near
 * @param azimuthDegrees direction from the place to the first nearest point, 0 to 360, 0 when the distance is 0
 */
public record Nearest(double metres, Position from, List<Position> to, double azimuthDegrees) {

    public Nearest {
        to = List.copyOf(to);
        if (to.isEmpty() || !(metres >= 0)) {
            throw new IllegalArgumentException("no nearest point, or no distance: " + metres);
        }
    }
}
