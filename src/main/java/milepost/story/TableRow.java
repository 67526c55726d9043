package milepost.story;

import java.util.Map;
import milepost.problems.Where;

/**
 * A row of a claims table.
 *
 * @param where where it stands
 * @param cells what it says, by the column's name
 * @param commaMayBeDecimal whether a comma in a number may be the decimal mark
 */
record TableRow(Where where, Map<String, String> cells, boolean commaMayBeDecimal) {

    /** "" when the row has no such cell. */
    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
