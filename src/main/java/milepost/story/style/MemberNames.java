package milepost.story.style;

import java.util.Locale;

/** How roles are written in a style's file. */
final class MemberNames {

    private MemberNames() { }

    /** "disputedBorder" for DISPUTED_BORDER. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word.substring(0, 1) : word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
