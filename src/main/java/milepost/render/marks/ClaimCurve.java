package milepost.render.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milepost.claims.Reading;
import milepost.geodesy.Earth;
import milepost.render.scene.Viewport;

/** A geodesic as it runs over a map. */
public final class ClaimCurve {

    /** Steps so fine that the drawn polyline is nowhere half a pixel off, whatever the projection. */
    private static final int STEPS = 96;

    /** A step this long on the plane is a jump from one edge of the map to the other. */
    private static final double JUMP_METRES = 5e6;

    private ClaimCurve() { }

    /** The geodesic as pixel polylines x, y, …; several where the map is cut, none where it has no place on it. */
    public static List<double[]> pixels(Reading.Line line, Viewport viewport) {
        double metres = Earth.measure(line.from(), line.to()).metres();
        return pixels(Earth.curve(line.from(), line.to(), Math.max(metres / STEPS, 1)), viewport);
    }

    /** The same for any curve lon, lat, … in degrees. */
    public static List<double[]> pixels(double[] lonLat, Viewport viewport) {
        double[] plane = new double[lonLat.length];
        viewport.projection().forward(lonLat, 0, plane, 0, lonLat.length / 2);
        List<double[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= plane.length; i += 2) {
            boolean gap = i == plane.length || Double.isNaN(plane[i]);
            if (gap || i > start && Math.hypot(plane[i] - plane[i - 2], plane[i + 1] - plane[i - 1]) > JUMP_METRES) {
                addPiece(Arrays.copyOfRange(plane, start, i), viewport, pieces);
                start = gap ? i + 2 : i;
            }
        }
        return pieces;
    }

    private static void addPiece(double[] plane, Viewport viewport, List<double[]> pieces) {
        if (plane.length < 4) {
            return;
        }
        for (int i = 0; i < plane.length; i += 2) {
            plane[i] = viewport.pixelX(plane[i]);
            plane[i + 1] = viewport.pixelY(plane[i + 1]);
        }
        pieces.add(plane);
    }
}
