package milepost.ui.tools;

import java.util.Objects;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.render.tools.Range.Around;
import milepost.render.tools.Range.AroundPlace;

/**
 * A point of the map under the cursor.
 *
 * @param at   its position; that of the place when it is on one
 * @param what the place or border it is on; empty on open ground
 */
record Spot(Position at, Optional<Around> what) {

    Spot {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
    }

    /** What a ring drawn here is about. */
    Around around() {
        return what.orElseGet(() -> new AroundPlace("", at));
    }
}
