package milepost.story;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads the numbers of a claims table. A table that separates its cells by commas has the point for the decimal mark;
 * in one that does not, the comma may be it as well, and a number that two readers would read differently is refused.
 */
final class TableNumber {

    /** Blanks and apostrophes group thousands everywhere. */
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[\\s\u00a0\u202f'’](?=\\d)");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,15})?");
    private static final Pattern POINTS_GROUP = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,15})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,15},\\d{1,15}");
    /** "1,500" and "1.500" are one and a half here and fifteen hundred there; "0,500" and "1500,500" are not. */
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[,.]\\d{3}");

    private TableNumber() { }

    /**
     * @param commaMayBeDecimal whether the table leaves open which mark is the decimal one
     * @return empty for an empty cell
     * @throws IllegalArgumentException saying why the cell is no number
     */
    static OptionalDouble read(String cell, String column, boolean commaMayBeDecimal) {
        String digits = GROUPING.matcher(cell.strip()).replaceAll("");
        if (digits.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(commaMayBeDecimal ? eitherMark(digits, cell, column) : pointOnly(digits, cell, column)));
    }

    private static String pointOnly(String digits, String cell, String column) {
        if (COMMAS_GROUP.matcher(digits).matches()) {
            return digits.replace(",", "");
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            throw ambiguous(cell, column);
        }
        return plain(digits, cell, column);
    }

    private static String eitherMark(String digits, String cell, String column) {
        if (EITHER.matcher(digits).matches()) {
            throw ambiguous(cell, column);
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return digits.replace(',', '.');
        }
        if (COMMAS_GROUP.matcher(digits).matches()) {
            return digits.replace(",", "");
        }
        boolean grouped = digits.indexOf('.') != digits.lastIndexOf('.') || digits.indexOf(',') >= 0;
        return grouped && POINTS_GROUP.matcher(digits).matches() ? digits.replace(".", "").replace(',', '.') : plain(digits, cell, column);
    }

    private static String plain(String digits, String cell, String column) {
        if (!PLAIN.matcher(digits).matches()) {
            throw new IllegalArgumentException("“" + cell + "” in the column " + column + " is no number");
        }
        return digits;
    }

    private static IllegalArgumentException ambiguous(String cell, String column) {
        return new IllegalArgumentException("“" + cell + "” in the column " + column
                + " may be read in two ways; write it without a mark for the thousands, and with a point for the decimals");
    }
}
