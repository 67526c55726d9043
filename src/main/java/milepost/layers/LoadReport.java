package milepost.layers;

import java.util.List;
import milepost.problems.Problem;

/**
 * What became of a file: counts, and every problem found in it.
 *
 * @param fileName      the file's name without its folder
 * @param outcome       whether it can be used
 * @param features      all features read, the ones without a place among them
 * @param drawn         features that have a place
 * @param unlocated     features whose geometry is null or empty
 * @param repaired      features in which something was repaired
 * @param skipped       features that could not be used
 * @param problems      the problems kept, in the order found
 * @param problemsTotal how many there were
 */
public record LoadReport(String fileName, Outcome outcome, long features, long drawn, long unlocated, long repaired,
                         long skipped, List<Problem> problems, long problemsTotal) {

    /** Whether a file can be used. */
    public enum Outcome { LOADED, LOADED_WITH_WARNINGS, REFUSED }

    public LoadReport {
        problems = List.copyOf(problems);
    }
}
