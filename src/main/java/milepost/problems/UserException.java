package milepost.problems;

import java.util.Objects;

/**
 * Something that a person asked for and that cannot be done. It says what, where and what to do, in words
 * that can be shown as they are. It is caught in two places only: where the window starts its jobs, and
 * where the command line turns it into an exit code.
 */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of thing went wrong; the command line's exit code depends on it. */
    public enum Kind {
        /** The request itself makes no sense (an unknown place, two options that exclude each other). */
        USAGE,
        /** An input could not be read. */
        INPUT,
        /** An output could not be written. */
        OUTPUT
    }

    private final Kind kind;
    private final transient Where where;
    private final String sentence;
    private final String hint;

    public UserException(Kind kind, Where where, String sentence, String hint, Throwable cause) {
        super(sentence, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.where = Objects.requireNonNull(where, "where");
        this.sentence = Objects.requireNonNull(sentence, "sentence");
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    public static UserException usage(String sentence, String hint) {
        return new UserException(Kind.USAGE, Where.NOWHERE, sentence, hint, null);
    }

    public static UserException input(Where where, String sentence, String hint) {
        return new UserException(Kind.INPUT, where, sentence, hint, null);
    }

    public static UserException output(Where where, String sentence, String hint) {
        return new UserException(Kind.OUTPUT, where, sentence, hint, null);
    }

    public Kind kind() {
        return kind;
    }

    public Where where() {
        return where;
    }

    /** What happened, one sentence with its full stop. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it, one sentence with its full stop, or "" when there is nothing to say. */
    public String hint() {
        return hint;
    }

    /** The whole message in one line: where, what, and what to do. */
    public String text() {
        String place = where == null ? "" : where.text();
        String what = place.isEmpty() ? sentence : place + ": " + sentence;
        return hint.isEmpty() ? what : what + " " + hint;
    }
}
