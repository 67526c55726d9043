package milepost.ui.layers.looks;

import milepost.story.look.ColourBy;

/** What the choices of a look are called. */
final class LookWords {

    private LookWords() { }

    static String of(ColourBy.Scheme scheme) {
        return switch (scheme) {
            case CATEGORIES -> "Each value its own";
            case EQUAL_COUNTS -> "As many in each";
            case EQUAL_STEPS -> "Equally wide";
        };
    }

    static String of(ColourBy.Ramp ramp) {
        return switch (ramp) {
            case BLUES -> "Blues";
            case GREENS -> "Greens";
            case ORANGES -> "Oranges";
            case PURPLES -> "Purples";
            case BLUE_TO_ORANGE -> "Blue to orange";
        };
    }
}
