package milepost.render.furniture;

import java.awt.geom.Path2D;
import milepost.geodesy.Position;
import milepost.layers.Shapes;

/**
 * The Earth as a ball seen from far above one position, scaled so that a cap of so many degrees fills a disc. What lies
 * behind the horizon is drawn onto it, which keeps rings closed without cutting them.
 */
final class LocatorGlobe {

    private final double sinLatitude;
    private final double cosLatitude;
    private final double centreLongitude;
    private final double centreX;
    private final double centreY;
    private final double pixelsPerRadius;

    LocatorGlobe(Position centre, double capDegrees, double centreX, double centreY, double discRadius) {
        double latitude = Math.toRadians(centre.latitudeDegrees());
        sinLatitude = Math.sin(latitude);
        cosLatitude = Math.cos(latitude);
        centreLongitude = centre.longitudeDegrees();
        this.centreX = centreX;
        this.centreY = centreY;
        pixelsPerRadius = discRadius / Math.sin(Math.toRadians(Math.min(capDegrees, 90)));
    }

    /** Adds one ring, unless all of it lies behind the horizon. */
    void addRing(Shapes shapes, int part, Path2D path) {
        double[] at = new double[2];
        boolean seen = false;
        Path2D ring = new Path2D.Double();
        for (int vertex = shapes.firstVertex(part); vertex < shapes.endVertex(part); vertex++) {
            seen |= project(shapes.longitudeDegrees(vertex), shapes.latitudeDegrees(vertex), at);
            lineTo(ring, at);
        }
        if (seen) {
            ring.closePath();
            path.append(ring, false);
        }
    }

    void addTo(Path2D path, Position position) {
        double[] at = new double[2];
        project(position.longitudeDegrees(), position.latitudeDegrees(), at);
        lineTo(path, at);
    }

    private static void lineTo(Path2D path, double[] at) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(at[0], at[1]);
        } else {
            path.lineTo(at[0], at[1]);
        }
    }

    /** Whether the position is on the side that is seen. */
    private boolean project(double longitudeDegrees, double latitudeDegrees, double[] into) {
        double latitude = Math.toRadians(latitudeDegrees);
        double longitude = Math.toRadians(longitudeDegrees - centreLongitude);
        double x = Math.cos(latitude) * Math.sin(longitude);
        double y = cosLatitude * Math.sin(latitude) - sinLatitude * Math.cos(latitude) * Math.cos(longitude);
        boolean front = sinLatitude * Math.sin(latitude) + cosLatitude * Math.cos(latitude) * Math.cos(longitude) >= 0;
        double stretch = front ? 1 : 1 / Math.max(1e-9, Math.hypot(x, y));
        into[0] = centreX + x * stretch * pixelsPerRadius;
        into[1] = centreY - y * stretch * pixelsPerRadius;
        return front;
    }
}
