package milepost.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.claims.ToleranceTable;
import milepost.places.Gazetteer;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * Reads a table of claims, {@code .csv} with a header or {@code .jsonl}, into a story. The columns are {@code quote,
 * number, numberHigh, unit, hedge, from, to, toBorder, outlet, date, link, note}, and where one has them {@code direction, mode} (road or straight){@code ,
 * alsoNumber, alsoUnit}; a row that cannot be read is a
 * problem and the others are read.
 */
public final class ClaimsTable {

    static final String COLUMNS_HINT =
            "Its first line names the columns: quote,number,numberHigh,unit,hedge,from,to,toBorder,outlet,date,link,note.";
    private static final String MEMBERS_HINT =
            "Each line is an object with members of these names: quote, number, numberHigh, unit, hedge, from, to, toBorder, outlet, date, link, note.";

    /** How a table is written down. */
    public enum Form {
        /** Comma-separated values below a header. */
        CSV,
        /** A JSON object a line. */
        JSON_LINES;

        /** What the name of a file promises: .jsonl and .ndjson are JSON lines, any other is CSV. */
        static Form ofName(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? JSON_LINES : CSV;
        }
    }

    private ClaimsTable() { }

    /** Whether the first line of a text names columns of a claims table; an article's does not. */
    public static boolean namesColumns(String text) {
        List<String> cells = text.lines().findFirst().map(line -> List.of(line.toLowerCase(Locale.ROOT).replace("\"", "").split("\\s*[,;\t]\\s*"))).orElse(List.of());
        return cells.contains("quote") || cells.contains("from") && cells.contains("number");
    }

    /** @throws UserException (INPUT) when the file cannot be read or has no claim in it */
    public static Story read(Path file, Gazetteer gazetteer, ToleranceTable tolerances, ProblemLog problems) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, Form.ofName(name), in, gazetteer, tolerances, problems);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /**
     * The same from a stream, which stays open.
     *
     * @param name the table's name, which becomes the story's title
     */
    public static Story read(String name, Form form, InputStream in, Gazetteer gazetteer, ToleranceTable tolerances, ProblemLog problems) {
        try {
            String text = TableText.of(name, in.readAllBytes(), problems);
            List<TableRow> rows = form == Form.JSON_LINES ? jsonLines(name, text, problems) : CsvTable.rows(name, text, problems);
            TableClaims claims = new TableClaims(gazetteer, tolerances, problems);
            rows.forEach(claims::add);
            if (claims.isEmpty()) {
                throw withoutClaims(name, form, problems);
            }
            return claims.story(name);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private static UserException withoutClaims(String name, Form form, ProblemLog problems) {
        String hint = form == Form.CSV ? COLUMNS_HINT : MEMBERS_HINT;
        return problems.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                .map(first -> UserException.input(first.where(), "No row of the table can be read. The first fault: " + first.sentence(), hint))
                .orElseGet(() -> UserException.input(Where.file(name), "The table has no claim in it.", hint));
    }

    private static UserException unreadable(String name, IOException cause) {
        return new UserException(UserException.Kind.INPUT, Where.file(name), "The table cannot be read.",
                "Check that the file is there and that you may read it.", cause);
    }

    private static List<TableRow> jsonLines(String name, String text, ProblemLog problems) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                jsonLine(name, number, line, problems).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<TableRow> jsonLine(String name, int number, String line, ProblemLog problems) throws IOException {
        try {
            DocumentNode node = DocumentNode.read(name, new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new TableRow(Where.at(name, number, 1), node.texts(), false));
        } catch (UserException fault) {
            problems.add("unreadable-claim", Severity.ERROR, Where.at(name, number, fault.where().column()), fault.sentence());
            return Optional.empty();
        }
    }
}
