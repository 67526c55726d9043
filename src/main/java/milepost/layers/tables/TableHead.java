package milepost.layers.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The beginning of a table: its separator, the names of its columns, and some rows to judge it by.
 *
 * @param hasNames whether the first row names the columns
 */
record TableHead(char separator, boolean hasNames, List<String> names, List<List<String>> rows) {

    private static final String SEPARATORS = ",;\t|";
    private static final int SAMPLE_CHARACTERS = 1 << 18;
    private static final int SAMPLE_ROWS = 500;

    static TableHead read(Reader text) throws IOException {
        char[] sample = new char[SAMPLE_CHARACTERS];
        int count = 0;
        for (int got = text.read(sample); got > 0 && count < SAMPLE_CHARACTERS; got = text.read(sample, count, SAMPLE_CHARACTERS - count)) {
            count += got;
        }
        String start = new String(sample, 0, count);
        boolean whole = count < SAMPLE_CHARACTERS;
        List<List<String>> best = List.of();
        char separator = ',';
        for (char candidate : SEPARATORS.toCharArray()) {
            List<List<String>> rows = rows(start, candidate, whole);
            if (regularity(rows) > regularity(best)) {
                best = rows;
                separator = candidate;
            }
        }
        return best.isEmpty() ? of(separator, rows(start, separator, whole)) : of(separator, best);
    }

    private static TableHead of(char separator, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return new TableHead(separator, true, List.of(), List.of());
        }
        List<String> first = rows.getFirst();
        boolean named = first.stream().noneMatch(cell -> PositionCell.number(cell, true).isPresent());
        return new TableHead(separator, named, named ? distinct(first)
                : IntStream.rangeClosed(1, first.size()).mapToObj(number -> "column " + number).toList(), named ? rows.subList(1, rows.size()) : rows);
    }

    /** Names without blanks around them; one that comes again gets a number, one that is empty its place. */
    private static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String plain = name.strip().isEmpty() ? "column " + (distinct.size() + 1) : name.strip();
            String free = plain;
            for (int number = 2; distinct.contains(free); number++) {
                free = plain + " " + number;
            }
            distinct.add(free);
        }
        return distinct;
    }

    private static List<List<String>> rows(String start, char separator, boolean whole) {
        List<List<String>> rows = new ArrayList<>();
        DelimitedText text = new DelimitedText(new StringReader(start), separator);
        try {
            for (List<String> row = text.next(); !row.isEmpty() && rows.size() < SAMPLE_ROWS; row = text.next()) {
                if (row.size() > 1 || !row.getFirst().isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException cutInAQuote) {
            return rows;
        }
        // The last row of a sample may be cut off.
        return whole || rows.size() < 2 || rows.size() == SAMPLE_ROWS ? rows : rows.subList(0, rows.size() - 1);
    }

    /** How table-like rows are: many cells, and as many in each as in the first. */
    private static double regularity(List<List<String>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() < 2) {
            return 0;
        }
        long same = rows.stream().filter(row -> row.size() == rows.getFirst().size()).count();
        return same / (double) rows.size() + Math.min(rows.getFirst().size(), 50) / 1000.0;
    }

    /** Whether it looks like a table rather than prose. */
    boolean regular() {
        return names.size() > 1 && rows.stream().filter(row -> row.size() == names.size()).count() * 2 >= rows.size()
                || names.size() == 1 && !rows.isEmpty();
    }

    /** The values of a column in the sample that are not blank. */
    List<String> values(int column) {
        return rows.stream().filter(row -> row.size() > column).map(row -> row.get(column).strip()).filter(value -> !value.isEmpty()).toList();
    }

    String separatorName() {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "bars";
            default -> "commas";
        };
    }
}
