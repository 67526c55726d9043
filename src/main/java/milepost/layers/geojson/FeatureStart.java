package milepost.layers.geojson;

import java.util.Arrays;
import java.util.Optional;

/**
 * How features begin in a file: the letters from the opening brace through the first name, as its first feature has
 * them. Most programs write all features alike.
 */
final class FeatureStart {

    private static final int LONGEST = 200;

    private final byte[] letters;
    private final byte before;

    private FeatureStart(byte[] letters, byte before) {
        this.letters = letters;
        this.before = before;
    }

    /**
     * Learns it from a text that begins with a feature, blanks before it allowed; empty when it does not.
     *
     * @param before what stands before each further feature, blanks between them allowed: a comma or a line break
     */
    static Optional<FeatureStart> learn(byte[] text, int length, char before) {
        int brace = unblank(text, 0, length);
        if (brace == length || text[brace] != '{') {
            return Optional.empty();
        }
        int quote = unblank(text, brace + 1, length);
        if (quote == length || text[quote] != '"') {
            return Optional.empty();
        }
        int end = closing(text, quote, Math.min(length, brace + LONGEST));
        boolean type = end > 0 && Arrays.equals(text, quote, end, MemberNames.TYPE, 0, MemberNames.TYPE.length);
        if (type) {
            int colon = unblank(text, end, length);
            int value = colon < length && text[colon] == ':' ? unblank(text, colon + 1, length) : length;
            end = value == length ? -1 : closing(text, value, Math.min(length, brace + LONGEST));
        }
        return end < 0 ? Optional.empty() : Optional.of(new FeatureStart(Arrays.copyOfRange(text, brace, end), (byte) before));
    }

    private static int unblank(byte[] text, int from, int length) {
        int at = from;
        while (at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    /** The place behind a text in quotes; −1 when it is longer than usual. */
    private static int closing(byte[] text, int quote, int limit) {
        for (int at = quote + 1; at < limit; at++) {
            if (text[at] == '"') {
                return at + 1;
            }
        }
        return -1;
    }

    /** No beginning of a feature has more bytes. */
    int longest() {
        return LONGEST + letters.length;
    }

    /** The last place in a text where it looks as if a feature began; −1 when there is none from here on. */
    int lastIn(byte[] text, int from, int length) {
        for (int at = length - letters.length; at >= from; at--) {
            if (text[at] == '{' && Arrays.equals(text, at, at + letters.length, letters, 0, letters.length) && separated(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean separated(byte[] text, int place) {
        int at = place - 1;
        while (at >= 0 && text[at] != before && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at--;
        }
        return at >= 0 && text[at] == before;
    }
}
