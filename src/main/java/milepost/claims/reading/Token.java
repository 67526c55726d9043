package milepost.claims.reading;

/**
 * A word, a number or a mark of a text.
 *
 * @param kind        what it is
 * @param start       its first character in the text, a UTF-16 index
 * @param end         the character after its last
 * @param text        as it stands
 * @param lower       in small letters
 * @param spaceBefore whether white space stands before it
 */
record Token(Kind kind, int start, int end, String text, String lower, boolean spaceBefore) {

    enum Kind { WORD, NUMBER, POSSESSIVE, MARK }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean mark() {
        return kind == Kind.MARK;
    }

    boolean possessive() {
        return kind == Kind.POSSESSIVE;
    }

    /** Whether a word begins with a capital letter. */
    boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    boolean hyphen() {
        return mark() && isHyphen(text.charAt(0));
    }

    boolean dash() {
        return mark() && (isHyphen(text.charAt(0)) || text.charAt(0) == '—');
    }

    boolean opens() {
        return is("(") || is("[");
    }

    boolean closes() {
        return is(")") || is("]");
    }

    boolean quote() {
        return mark() && "\"“”„«»‘’'".indexOf(text.charAt(0)) >= 0;
    }

    static boolean isHyphen(char letter) {
        return letter == '-' || letter == '‐' || letter == '‑' || letter == '–' || letter == '−';
    }
}
