package milepost.story;

import java.util.Locale;

/** How constants are spelled in a story's file. */
final class FormWords {

    private FormWords() { }

    /** "more-than" for MORE_THAN. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
