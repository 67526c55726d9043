package milepost.layers.reading;

/** Pieces of the sentences in which this package tells what it found. */
public final class Wording {

    private static final int LONGEST_QUOTE = 40;

    private Wording() { }

    /** A text from the file, cut and without characters that would spoil a line. */
    public static String shortened(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTE)
                .forEach(c -> clean.appendCodePoint(Character.isISOControl(c) || !Character.isDefined(c) ? '?' : c));
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE ? clean + "…" : clean.toString();
    }

    public static String levels(int count) {
        return count == 1 ? "1 level" : count + " levels";
    }

    public static String duplicate(String name) {
        return "The member \"" + shortened(name) + "\" comes twice in one object; the last one counts.";
    }

    /** "1 feature", "2 features". */
    public static String count(long count, String one) {
        return count == 1 ? "1 " + one : count + " " + one + "s";
    }
}
