package milepost.render.scene;

import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;

/** Which part of the Earth a view shows, and how many metres of it a pixel holds. */
final class ViewGround {

    private static final int SAMPLES = 24;
    private static final double WIDEST_DEGREES = 120;
    private static final double MEASURED_PIXELS = 8;

    private ViewGround() { }

    /**
     * A box that holds all that is seen and a margin around it; all of the Earth where the view shows a pole, the map's end or a large part of it.
     *
     * @param margin of the view's width and height, on each side
     */
    static GeoBounds box(Viewport view, double margin) {
        Optional<Position> middle = view.position(view.width() / 2.0, view.height() / 2.0);
        if (middle.isEmpty() || poleInSight(view, margin)) {
            return GeoBounds.WORLD;
        }
        double about = middle.get().longitudeDegrees();
        GeoBounds box = GeoBounds.of(middle.get());
        for (int i = 0; i <= SAMPLES; i++) {
            for (int side = 0; side < 4; side++) {
                Optional<Position> seen = edge(view, margin, side, (double) i / SAMPLES);
                if (seen.isEmpty()) {
                    return GeoBounds.WORLD;
                }
                double longitude = about + Math.IEEEremainder(seen.get().longitudeDegrees() - about, 360);
                double latitude = seen.get().latitudeDegrees();
                box = box.and(new GeoBounds(longitude, latitude, longitude, latitude));
            }
        }
        return box.eastDegrees() - box.westDegrees() > WIDEST_DEGREES ? GeoBounds.WORLD : box;
    }

    private static Optional<Position> edge(Viewport view, double margin, int side, double along) {
        double left = -margin * view.width();
        double top = -margin * view.height();
        double right = view.width() - left;
        double bottom = view.height() - top;
        return switch (side) {
            case 0 -> view.position(left + along * (right - left), top);
            case 1 -> view.position(left + along * (right - left), bottom);
            case 2 -> view.position(left, top + along * (bottom - top));
            default -> view.position(right, top + along * (bottom - top));
        };
    }

    private static boolean poleInSight(Viewport view, double margin) {
        for (double latitude : new double[] {-90, 90}) {
            Optional<double[]> pole = view.pixel(new Position(0, latitude));
            if (pole.isPresent() && Math.abs(pole.get()[0] - view.width() / 2.0) <= view.width() * (0.5 + margin)
                    && Math.abs(pole.get()[1] - view.height() / 2.0) <= view.height() * (0.5 + margin)) {
                return true;
            }
        }
        return false;
    }

    /** In the middle of the view, true metres; those of the plane where the middle is no place on Earth. */
    static double metresPerPixel(Viewport view) {
        double x = view.width() / 2.0;
        double y = view.height() / 2.0;
        return view.position(x - MEASURED_PIXELS / 2, y)
                .flatMap(from -> view.position(x + MEASURED_PIXELS / 2, y).map(to -> Earth.measure(from, to).metres() / MEASURED_PIXELS))
                .filter(metres -> metres > 0).orElse(view.metresPerPixel());
    }
}
