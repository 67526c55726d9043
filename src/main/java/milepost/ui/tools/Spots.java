package milepost.ui.tools;

import java.util.Optional;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.render.scene.Viewport;
import milepost.render.tools.Range.AroundPlace;
import milepost.ui.desk.Desk;

/** What is under the cursor: a place of the story that is near enough, or else the ground itself. */
final class Spots {

    private static final double REACH_PIXELS = 10;

    private final Desk desk;

    Spots(Desk desk) {
        this.desk = desk;
    }

    /** Empty where the map has no ground. */
    Optional<Spot> at(double x, double y, Viewport view) {
        Optional<Spot> place = Optional.empty();
        double nearest = REACH_PIXELS;
        for (Place one : desk.story().places()) {
            double away = pixelsAway(one.position(), x, y, view);
            if (away <= nearest) {
                nearest = away;
                place = Optional.of(new Spot(one.position(), Optional.of(new AroundPlace(one.name(), one.position()))));
            }
        }
        return place.or(() -> view.position(x, y).map(at -> new Spot(at, Optional.empty())));
    }

    /** The spot on a line that is within reach, unless it is on a place already. */
    static Spot onLine(Spot spot, Optional<Ground.Found> line, double x, double y, Viewport view) {
        boolean reached = spot.what().isEmpty() && line.isPresent()
                && pixelsAway(line.get().nearest().to().getFirst(), x, y, view) <= REACH_PIXELS;
        return reached ? new Spot(line.get().nearest().to().getFirst(), Optional.of(line.get().line())) : spot;
    }

    private static double pixelsAway(Position at, double x, double y, Viewport view) {
        return view.pixel(at).map(pixel -> Math.hypot(pixel[0] - x, pixel[1] - y)).orElse(Double.POSITIVE_INFINITY);
    }
}
