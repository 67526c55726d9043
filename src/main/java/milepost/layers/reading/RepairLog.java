package milepost.layers.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import milepost.layers.Repairs;

/** What was mended in which rows, while they are read. */
final class RepairLog {

    private final Map<String, BitSet> rows = new HashMap<>();
    private final BitSet any = new BitSet();

    void add(String code, int row) {
        rows.computeIfAbsent(code, unseen -> new BitSet()).set(row);
        any.set(row);
    }

    /** Forgets what was mended in a row that is not kept. */
    void drop(int row) {
        if (any.get(row)) {
            any.clear(row);
            rows.values().forEach(which -> which.clear(row));
        }
    }

    /** Adds what was mended in the rows of the next piece. */
    void append(RepairLog piece, int rowsBefore) {
        piece.rows.forEach((code, which) -> which.stream().forEach(row -> add(code, rowsBefore + row)));
    }

    /** In how many rows something was mended. */
    long count() {
        return any.cardinality();
    }

    Repairs build() {
        rows.values().removeIf(BitSet::isEmpty);
        return new Repairs(rows);
    }
}
