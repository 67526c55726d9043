package milepost.problems;

/** Text of a person's files, fit to be shown: no control character reaches a terminal, no hidden sign turns a name around. */
public final class Printable {

    private static final char REPLACED = '\ufffd';

    private Printable() { }

    /** Text of one or more lines: control characters other than line ends and tabs become U+FFFD. */
    public static String text(String text) {
        return replaced(text, Printable::control);
    }

    /** A name, on one line: line ends and the signs that turn the direction of writing become U+FFFD as well. */
    public static String name(String name) {
        return replaced(name, letter -> control(letter) || letter == '\n' || letter == '\r' || letter == '\t' || turns(letter));
    }

    private static boolean control(char letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }

    private static boolean turns(char letter) {
        return letter >= '\u202a' && letter <= '\u202e' || letter >= '\u2066' && letter <= '\u2069' || letter == '\u2028' || letter == '\u2029';
    }

    private static String replaced(String text, Unwanted unwanted) {
        int at = 0;
        while (at < text.length() && !unwanted.is(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (; at < clean.length(); at++) {
            if (unwanted.is(clean.charAt(at))) {
                clean.setCharAt(at, REPLACED);
            }
        }
        return clean.toString();
    }

    @FunctionalInterface
    private interface Unwanted {
        boolean is(char letter);
    }
}
