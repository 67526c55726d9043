package milepost.layers.reading;

import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.Where;

/** Ends the reading of a file that cannot be used, with the reason. Never leaves the layers. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(String code, Where where, String sentence) {
        super(sentence, null, false, false);
        problem = new Problem(code, Severity.ERROR, where, sentence);
    }

    /** There is nothing in the file. */
    public static Refusal emptyFile(Where where) {
        return new Refusal("empty-file", where, "The file is empty.");
    }

    public Problem problem() {
        return problem;
    }
}
