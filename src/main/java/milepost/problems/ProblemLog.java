package milepost.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects problems while a file is read. The list is capped, the counts are not, so a file with a
 * million faults costs no memory and still tells how many there were. Safe for use by several threads.
 */
public final class ProblemLog {

    /** As many problems of one code as a person would ever read. */
    public static final int KEPT_PER_CODE = 100;

    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long total;

    public synchronized void add(Problem problem) {
        total++;
        long seen = counts.merge(problem.code(), 1L, Long::sum);
        if (seen <= KEPT_PER_CODE) {
            kept.add(problem);
        }
    }

    public void add(String code, Severity severity, Where where, String sentence) {
        add(new Problem(code, severity, where, sentence));
    }

    /** Counts problems of a code that need not be kept. */
    public synchronized void addUnkept(String code, long times) {
        total += times;
        counts.merge(code, times, Long::sum);
    }

    /** How many problems of each code were found and not kept, where there are any. */
    public synchronized Map<String, Long> unkept() {
        Map<String, Long> unkept = new TreeMap<>();
        counts.forEach((code, count) -> {
            if (count > KEPT_PER_CODE) {
                unkept.put(code, count - KEPT_PER_CODE);
            }
        });
        return unkept;
    }

    /** The problems kept, in the order they were found. */
    public synchronized List<Problem> problems() {
        return List.copyOf(kept);
    }

    /** How many problems of each code were found, the ones not kept among them. */
    public synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** How many problems were found, the ones not kept among them. */
    public synchronized long total() {
        return total;
    }
}
