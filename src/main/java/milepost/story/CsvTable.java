package milepost.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold commas, line ends and doubled quotes. Semicolons and
 * tabs are taken for commas when the header has those and no comma.
 */
final class CsvTable {

    private final String file;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvTable(String file, String text) {
        this.file = file;
        this.text = text;
        this.separator = separator(text.lines().findFirst().orElse(""));
    }

    /** The rows below the header; rows without a word in them are passed over, and one too long for the header is a problem. */
    static List<TableRow> rows(String file, String text, ProblemLog problems) {
        CsvTable table = new CsvTable(file, text);
        List<String> header = table.at < table.text.length() ? table.row() : List.of();
        requireColumns(file, header);
        List<TableRow> rows = new ArrayList<>();
        while (table.at < table.text.length()) {
            Where where = Where.at(file, table.line, 1);
            List<String> cells = table.row();
            if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
                problems.add("unreadable-claim", Severity.ERROR, where, "This row was left out: it has " + cells.size() + " cells for "
                        + header.size() + " columns. A cell that holds a comma, such as a position, stands in quotation marks.");
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new TableRow(where, named(header, cells), table.separator != ','));
            }
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

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) != separator) {
                endLine();
                return cells;
            }
            at++;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int startLine = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    return cell.append(plain()).toString();
                }
                at++;
            }
            line += letter == '\n' ? 1 : 0;
            cell.append(letter);
        }
        throw UserException.input(Where.at(file, startLine, 1), "A quotation mark that opens a cell is never closed.",
                "Add the missing quotation mark; one inside a quoted cell is written twice.");
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
