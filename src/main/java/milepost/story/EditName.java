package milepost.story;

import java.util.Locale;

/** Short forms of long words, for the undo menu. */
final class EditName {

    private static final int LONGEST = 32;

    private EditName() { }

    /** "Move" for MOVE. */
    static String sentence(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    /** "“some 40 miles from Minsk’s…”". */
    static String quoted(String words) {
        int end = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return "“" + (end == words.length() ? words : words.substring(0, end).stripTrailing() + "…") + "”";
    }
}
