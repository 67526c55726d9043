package milepost.layers.tables;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.TableColumns;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.PlainValue;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Wording;
import milepost.layers.wellknown.WellKnown;

/** Writes the rows of a table as features. A row without a readable place is kept without one. */
final class TableRows {

    private final TableHead head;
    private final TableColumns columns;
    private final FeatureWriter writer;
    private final WellKnown wellKnown = new WellKnown();
    private final int first;
    private final int second;

    TableRows(Reading reading, TableHead head, TableColumns columns) {
        this.head = head;
        this.columns = columns;
        this.writer = new FeatureWriter(reading);
        this.first = head.names().indexOf(columns.first());
        this.second = head.names().indexOf(columns.second());
    }

    void read(DelimitedText text) throws IOException {
        if (head.hasNames()) {
            text.next();
        }
        int line = text.line();
        for (List<String> row = text.next(); !row.isEmpty(); row = text.next()) {
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                row(row, line);
            }
            line = text.line();
        }
    }

    private void row(List<String> row, int line) {
        writer.begin(line, 1);
        for (int column = 0; column < Math.min(row.size(), head.names().size()); column++) {
            String value = row.get(column);
            if (!value.isEmpty()) {
                writer.property(head.names().get(column), PlainValue.of(value));
            }
        }
        if (row.stream().skip(head.names().size()).anyMatch(cell -> !cell.isBlank())) {
            writer.warn("row-too-long", "The row has " + row.size() + " cells for " + head.names().size()
                    + " columns; a cell that holds a separator stands in quotation marks. The further cells were left out.");
        }
        place(row);
        writer.end();
    }

    private void place(List<String> row) {
        String one = cell(row, first);
        String other = cell(row, second);
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        boolean read = switch (columns.kind()) {
            case TWO_COLUMNS -> two(one, other);
            case LATITUDE_LONGITUDE, LONGITUDE_LATITUDE -> pair(one);
            case GEOMETRY -> one.startsWith("{") ? GeoJsonCell.write(one, writer) : wellKnown.text(one, writer);
        };
        if (!read) {
            writer.warn("no-position", "\"" + Wording.shortened(second < 0 ? one : other + " " + one)
                    + "\" is no position; the row is in the table without a place.");
        }
    }

    private boolean two(String longitude, String latitude) {
        Optional<Double> x = PositionCell.number(longitude, true);
        Optional<Double> y = PositionCell.number(latitude, true);
        if (x.isPresent() && y.isPresent()) {
            writer.point(x.get(), y.get());
            return true;
        }
        return spelled(latitude + ", " + longitude);
    }

    private boolean pair(String cell) {
        Optional<PositionCell.Pair> pair = PositionCell.pair(cell);
        if (pair.isEmpty()) {
            return spelled(cell);
        }
        boolean latitudeFirst = columns.kind() == TableColumns.Kind.LATITUDE_LONGITUDE;
        writer.point(latitudeFirst ? pair.get().second() : pair.get().first(), latitudeFirst ? pair.get().first() : pair.get().second());
        return true;
    }

    private boolean spelled(String text) {
        Optional<Position> position = PositionCell.spelled(text);
        position.ifPresent(found -> writer.point(found.longitudeDegrees(), found.latitudeDegrees()));
        return position.isPresent();
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }
}
