package milepost.problems;

import java.util.Objects;

/**
 * One odd thing in a person's input: reading went on, and this says what was found.
 *
 * @param code     a stable short name in kebab case ("unclosed-ring"), the same in every language
 * @param severity how much it matters
 * @param where    where it was found
 * @param sentence one plain sentence: what it is and what was done about it
 */
public record Problem(String code, Severity severity, Where where, String sentence) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** The place and the sentence in one line. */
    public String text() {
        String place = where.text();
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
