package milepost.layers.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import milepost.layers.Suggestion;
import milepost.layers.TableColumns;
import milepost.layers.TableOutline;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;

/** Tables as spreadsheets write them: a feature a row. Which columns say where it is, is guessed, said, and can be chosen. */
public final class TableFormat implements FormatReader {

    private static final int MOST_NAMED = 8;

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        Charset letters = letters(reading);
        TableHead head;
        try (Reader text = open(reading, letters)) {
            head = TableHead.read(text);
        }
        reading.outline(new TableOutline(head.regular() ? head.names() : List.of(), Optional.empty()));
        TableColumns columns = columns(reading, head);
        reading.outline(new TableOutline(head.names(), Optional.of(columns)));
        if (letters.equals(TableEncoding.WINDOWS)) {
            reading.warn("not-utf-8", reading.wholeFile(), "The table is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong.");
        }
        reading.note("table-columns", "Read as a table, its cells between " + head.separatorName() + "; " + columns.words() + ".");
        suggestOtherOrder(reading, columns);
        try (Reader text = open(reading, letters)) {
            new TableRows(reading, head, columns).read(new DelimitedText(text, head.separator()));
        } catch (DelimitedText.UnclosedQuote unclosed) {
            throw new Refusal("unclosed-quote", reading.at(unclosed.line(), 1), "A quotation mark that opens a cell is never closed."
                    + " Add the missing one; one inside a quoted cell is written twice.");
        }
    }

    private static Charset letters(Reading reading) throws IOException {
        try (MeteredStream bytes = reading.open()) {
            return TableEncoding.of(bytes);
        }
    }

    private static Reader open(Reading reading, Charset letters) throws IOException {
        return new BufferedReader(new InputStreamReader(reading.open(), letters));
    }

    private static TableColumns columns(Reading reading, TableHead head) throws Refusal {
        Optional<TableColumns> chosen = reading.choices().columns();
        if (chosen.isPresent()) {
            TableColumns columns = chosen.get();
            for (String name : columns.second().isEmpty() ? List.of(columns.first()) : List.of(columns.first(), columns.second())) {
                if (!head.names().contains(name)) {
                    throw new Refusal("no-such-column", reading.at(1, 1), "There is no column \"" + Wording.shortened(name) + "\"; there are " + named(head) + ".");
                }
            }
            return columns;
        }
        if (!head.regular()) {
            throw new Refusal("not-a-layer", reading.wholeFile(), "This text is no map layer: it is neither GeoJSON, which begins with an opening brace, nor a table.");
        }
        PlaceColumns places = new PlaceColumns(head);
        Optional<TableColumns> guess = places.guess();
        if (guess.isEmpty()) {
            places.candidates().ifPresent(found -> reading.suggest(new Suggestion("choose-columns", "Use “" + found.second() + "” and “" + found.first() + "”",
                    "Perhaps " + found.words() + ".", reading.choices().withColumns(found))));
            throw new Refusal("no-place-columns", reading.at(1, 1), "No column of this table (CSV) says where its rows are; there are " + named(head)
                    + ". Name the columns of latitude and longitude, or add them.");
        }
        return guess.get();
    }

    private static String named(TableHead head) {
        String names = head.names().stream().limit(MOST_NAMED).map(name -> "\"" + Wording.shortened(name) + "\"").collect(Collectors.joining(", "));
        int more = head.names().size() - MOST_NAMED;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private static void suggestOtherOrder(Reading reading, TableColumns columns) {
        if (columns.kind() == TableColumns.Kind.LATITUDE_LONGITUDE && reading.choices().columns().isEmpty()) {
            TableColumns other = TableColumns.of(TableColumns.Kind.LONGITUDE_LATITUDE, columns.first());
            reading.suggest(new Suggestion("choose-columns", "Longitude comes first", "If places lie wrong: " + other.words() + ".",
                    reading.choices().withColumns(other)));
        }
    }
}
