package milepost.ui.jobs;

import java.util.Objects;
import milepost.problems.UserException;

/**
 * Something a person should know, shown beside the work and never in its way.
 *
 * @param kind     how much it matters
 * @param sentence what happened
 * @param where    the file, line and column, or feature; "" when it has no place
 * @param hint     what to do about it; "" when there is nothing to do
 */
public record Notice(Kind kind, String sentence, String where, String hint) {

    /** How much a notice matters. */
    public enum Kind { DONE, WARNING, ERROR }

    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(hint, "hint");
    }

    public static Notice done(String sentence, String where) {
        return new Notice(Kind.DONE, sentence, where, "");
    }

    public static Notice of(UserException refused) {
        return new Notice(Kind.ERROR, refused.sentence(), refused.where().text(), refused.hint());
    }

    /** All of it in one line, as a screen reader says it. */
    public String text() {
        String text = where.isEmpty() ? sentence : where + ": " + sentence;
        return hint.isEmpty() ? text : text + " " + hint;
    }
}
