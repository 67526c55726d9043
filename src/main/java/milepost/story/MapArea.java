package milepost.story;

import java.util.Objects;
import milepost.geodesy.Position;

/**
 * The part of the Earth a story shows: any frame, of any shape, shows at least this.
 *
 * @param centre       the middle
 * @param widthMetres  ground metres from left to right that must be seen
 * @param heightMetres ground metres from top to bottom that must be seen
 */
public record MapArea(Position centre, double widthMetres, double heightMetres) {
    public MapArea {
        Objects.requireNonNull(centre, "centre");
        if (!(widthMetres > 0 && heightMetres > 0 && Double.isFinite(widthMetres) && Double.isFinite(heightMetres))) {
            throw new IllegalArgumentException("not an area: " + widthMetres + " by " + heightMetres + " m");
        }
    }
}
