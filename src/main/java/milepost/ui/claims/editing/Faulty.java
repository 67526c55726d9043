package milepost.ui.claims.editing;

/** A field of the form cannot be understood; the message says which and what to write. */
final class Faulty extends RuntimeException {

    private static final long serialVersionUID = 1;

    Faulty(String sentence) {
        super(sentence, null, false, false);
    }
}
