package milepost.render.marks;

import java.util.ArrayList;
import java.util.List;
import milepost.geodesy.Border;
import milepost.geodesy.Earth;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Polylines;
import milepost.render.scene.Viewport;
import milepost.work.Cancel;

/**
 * The outlines of what lies within a distance of a border, as fine as a view shows them and where it shows them: so their cost is the picture's, and not
 * the border's. The last ones are kept, for they stay as they are while the map is panned. Thread-safe.
 */
public final class BorderOutlines {

    private static final int KEPT = 24;
    /** So much around the view, of its width and height. */
    private static final double MARGIN = 0.5;
    private static final double NEEDED_MARGIN = 0.1;
    private static final double STEP_PIXELS = 2.5;
    private static final double STEPS_A_DISTANCE = 3;
    /** What is narrower on either side of its border is drawn so wide: it could not be seen. */
    private static final double NARROWEST_PIXELS = 0.75;
    /** A finer outline than is needed is used as long as it has no more than so many times the vertices. */
    private static final double FINEST_FACTOR = 4;

    private static final BorderOutlines SHARED = new BorderOutlines();

    private record Outline(Border border, double metres, double stepMetres, GeoBounds box, Polylines rings) {

        boolean serves(Border wanted, double wantedMetres, double wantedStep, GeoBounds wantedBox) {
            return border == wanted && metres == wantedMetres && stepMetres <= wantedStep * 1.01 && stepMetres * FINEST_FACTOR >= wantedStep
                    && holds(box, wantedBox);
        }

        private static boolean holds(GeoBounds box, GeoBounds other) {
            if (box.equals(GeoBounds.WORLD)) {
                return true;
            }
            double turns = 360 * Math.rint((box.centre().longitudeDegrees() - other.centre().longitudeDegrees()) / 360);
            return box.westDegrees() <= other.westDegrees() + turns && box.eastDegrees() >= other.eastDegrees() + turns
                    && box.southDegrees() <= other.southDegrees() && box.northDegrees() >= other.northDegrees();
        }
    }

    private final List<Outline> kept = new ArrayList<>();

    private BorderOutlines() { }

    /**
     * Rings to be filled even-odd, see {@link Earth#buffer(Border, double, double, GeoBounds, Cancel)}; outside the view they may be closed anywhere.
     *
     * @param pixels device pixels a pixel of the view
     * @throws milepost.work.CancelledException when a stop was requested
     */
    public static Polylines within(Border border, double metres, Viewport view, double pixels, Cancel cancel) {
        return SHARED.outline(border, metres, view, pixels, cancel);
    }

    /** What lies between two distances; the first may be 0. */
    public static Polylines between(Border border, double lowMetres, double highMetres, Viewport view, double pixels, Cancel cancel) {
        Polylines high = within(border, highMetres, view, pixels, cancel);
        return lowMetres == 0 ? high : Polylines.join(List.of(high, within(border, lowMetres, view, pixels, cancel)));
    }

    private Polylines outline(Border border, double wantedMetres, Viewport view, double pixels, Cancel cancel) {
        double pixel = view.groundMetresPerPixel() / pixels;
        double metres = Math.max(wantedMetres, NARROWEST_PIXELS * pixel);
        double step = Math.min(STEP_PIXELS * pixel, metres / STEPS_A_DISTANCE);
        GeoBounds needed = view.ground(NEEDED_MARGIN);
        synchronized (kept) {
            for (Outline outline : kept) {
                if (outline.serves(border, metres, step, needed)) {
                    return outline.rings;
                }
            }
        }
        GeoBounds box = view.ground(MARGIN);
        Outline made = new Outline(border, metres, step, box, Earth.buffer(border, metres, step, box, cancel));
        synchronized (kept) {
            kept.addFirst(made);
            while (kept.size() > KEPT) {
                kept.removeLast();
            }
        }
        return made.rings;
    }
}
