package milepost.story;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import milepost.layers.tables.DelimitedText;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.problems.Where;

/** Reads comma-separated values. Semicolons and tabs are taken for commas when the header has those and no comma. */
final class CsvTable {

    private CsvTable() { }

    /** The rows below the header; rows without a word in them are passed over, and one too long for the header is a problem. */
    static List<TableRow> rows(String file, String text, ProblemLog problems) {
        char separator = separator(text.lines().findFirst().orElse(""));
        DelimitedText table = new DelimitedText(new StringReader(text), separator);
        try {
            return rows(file, table, separator, problems);
        } catch (DelimitedText.UnclosedQuote unclosed) {
            throw UserException.input(Where.at(file, unclosed.line(), 1), "A quotation mark that opens a cell is never closed.",
                    "Add the missing quotation mark; one inside a quoted cell is written twice.");
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
    }

    private static List<TableRow> rows(String file, DelimitedText table, char separator, ProblemLog problems) throws IOException {
        List<String> header = table.next();
        requireColumns(file, header);
        List<TableRow> rows = new ArrayList<>();
        Where where = Where.at(file, table.line(), 1);
        for (List<String> cells = table.next(); !cells.isEmpty(); cells = table.next()) {
            if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
                problems.add("unreadable-claim", Severity.ERROR, where, "This row was left out: it has " + cells.size() + " cells for "
                        + header.size() + " columns. A cell that holds a comma, such as a position, stands in quotation marks.");
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new TableRow(where, named(header, cells), separator != ','));
            }
            where = Where.at(file, table.line(), 1);
        }
        return rows;
    }

    private static void requireColumns(String file, List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        if (!names.contains("from") || !(names.contains("to") || names.contains("toBorder"))) {
            throw UserException.input(Where.at(file, 1, 1), header.isEmpty() ? "The table is empty." : "The table has no columns named from and to.",
                    ClaimsTable.COLUMNS_HINT);
        }
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            named.put(header.get(i).strip(), cells.get(i));
        }
        return named;
    }

    private static char separator(String header) {
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
