package milepost.layers;

import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.Where;

/** Ends the reading of a file that cannot be used, with the reason. Never leaves the package. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refusal(String code, Where where, String sentence) {
        super(sentence, null, false, false);
        problem = new Problem(code, Severity.ERROR, where, sentence);
    }

    Problem problem() {
        return problem;
    }
}
