package milepost.layers.geojson;

import java.util.Optional;

/** The escape sequences of JSON texts. */
final class JsonEscapes {

    private static final int HEX_DIGITS = 4;

    private JsonEscapes() { }

    /** A text with its escape sequences resolved; empty when one is none that JSON knows. */
    static Optional<String> resolved(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter != '\\') {
                resolved.append(letter);
                continue;
            }
            char kind = at < text.length() ? text.charAt(at++) : 0;
            int meant = kind == 'u' ? unicode(text, at) : simple(kind);
            if (meant < 0) {
                return Optional.empty();
            }
            at += kind == 'u' ? HEX_DIGITS : 0;
            resolved.append((char) meant);
        }
        return Optional.of(resolved.toString());
    }

    private static int simple(char kind) {
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> -1;
        };
    }

    private static int unicode(String text, int from) {
        if (from + HEX_DIGITS > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            char letter = text.charAt(i);
            int digit = letter < 0x80 ? Character.digit(letter, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
