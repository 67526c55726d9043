package milepost.render.labels;

import java.util.Optional;
import milepost.render.scene.LabelBox;
import milepost.render.text.TextStyle;

/**
 * A dot and, where there is room, a name.
 *
 * @param x    the dot, in viewport pixels
 * @param kind what the dot looks like
 * @param box  where the name stands; empty when it is left out
 */
record PlaceLabel(String name, double x, double y, Kind kind, TextStyle style, Optional<LabelBox> box) {

    enum Kind { STORY, CAPITAL, CITY }

    double dotRadius() {
        return switch (kind) {
            case STORY -> style.size() * 0.3;
            case CAPITAL -> style.size() * 0.27;
            case CITY -> style.size() * 0.2;
        };
    }
}
