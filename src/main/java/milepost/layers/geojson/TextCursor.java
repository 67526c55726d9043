package milepost.layers.geojson;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A place in a piece of JSON text in UTF-8, and the steps that all scanners share. A scanner reads what is well-formed
 * and usual; whatever else it meets it leaves to Jackson, which knows every case and says what is wrong.
 * Behind the text stand {@link DecimalScanner#PADDING} zero bytes, at which every loop stops.
 */
final class TextCursor {

    byte[] text = {};
    /** Where the scanner stands. */
    int at;
    /** The number of the line it stands in, from 1, and where that begins. */
    int line = 1;
    int lineStart;

    private boolean escaped;
    private boolean wide;

    /** Stands at a place of a text, at the beginning of line 1 as far as is known. */
    void begin(byte[] newText, int from) {
        text = newText;
        move(from, 1, from);
    }

    void move(int newAt, int newLine, int newLineStart) {
        at = newAt;
        line = newLine;
        lineStart = newLineStart;
    }

    /** The column of a place in the present line, counted from 1 in bytes. */
    int column(int place) {
        return place - lineStart + 1;
    }

    /** Passes over blanks and returns the byte behind them. */
    byte next() {
        byte found = text[at];
        if (found > ' ' || found < 0) {
            return found;
        }
        at = blanks(at);
        return text[at];
    }

    /** Where the blanks from a place on end. */
    int blanks(int from) {
        int place = from;
        while (true) {
            switch (text[place]) {
                case ' ', '\t' -> place++;
                case '\n' -> place = newLine(place + 1);
                case '\r' -> place = newLine(text[place + 1] == '\n' ? place + 2 : place + 1);
                default -> {
                    return place;
                }
            }
        }
    }

    private int newLine(int start) {
        line++;
        lineStart = start;
        return start;
    }

    /** Passes over this byte when it comes next. */
    boolean take(char expected) {
        if (next() != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes over these letters when they stand here, blanks before them allowed. */
    boolean take(byte[] letters) {
        next();
        int end = at + letters.length;
        if (end > text.length || !Arrays.equals(text, at, end, letters, 0, letters.length)) {
            return false;
        }
        at = end;
        return true;
    }

    /**
     * Passes over a text in quotes, the opening one at the cursor. Returns where its closing quote stands, or −1 when
     * it is not well-formed. {@link #escaped} and {@link #wide} say how it has to be decoded.
     */
    int closingQuote() {
        int place = at + 1;
        escaped = false;
        int signs = 0;
        while (true) {
            byte found = text[place];
            if (found == '"') {
                break;
            }
            if (found == '\\') {
                escaped = true;
                place++;
            } else if (found >= 0 && found < ' ') {
                return -1;
            }
            signs |= found;
            place++;
            if (place >= text.length) {
                return -1;
            }
        }
        int from = at + 1;
        at = place + 1;
        wide = false;
        return signs >= 0 || wellFormed(from, place) ? place : -1;
    }

    /** Whether the text just passed has escape sequences. */
    boolean escaped() {
        return escaped;
    }

    /** Whether the text just passed has letters of four bytes. */
    boolean wide() {
        return wide;
    }

    private boolean wellFormed(int from, int to) {
        int place = from;
        while (place < to) {
            int lead = text[place] & 0xFF;
            int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
            if (length == 0 || place + length > to || !continued(place, length)) {
                return false;
            }
            wide |= length == 4;
            place += length;
        }
        return true;
    }

    private boolean continued(int place, int length) {
        for (int i = 1; i < length; i++) {
            if ((text[place + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int lead = text[place] & 0xFF;
        int second = length > 1 ? text[place + 1] & 0xFF : 0;
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    /** The text between two places, without regard to escape sequences. */
    String between(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
