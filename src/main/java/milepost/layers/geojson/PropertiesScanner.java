package milepost.layers.geojson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import milepost.layers.AttributesBuilder;
import milepost.layers.Column;
import milepost.layers.ColumnBuilder;

/** Reads usual ids and "properties" straight from bytes into columns. False means: anything but usual. */
final class PropertiesScanner {

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    /** How many names further on a feature may leave out before its next one is looked up. */
    private static final int LOOKED_AT = 4;

    private record Known(byte[] name, ColumnBuilder column) { }

    private final TextCursor cursor;
    private final AttributesBuilder attributes;
    private final DecimalScanner numbers = new DecimalScanner();
    /** The names in the order of the features so far; most features bring them in the same order. */
    private final List<Known> known = new ArrayList<>();
    private int expected;

    PropertiesScanner(TextCursor cursor, AttributesBuilder attributes) {
        this.cursor = cursor;
        this.attributes = attributes;
    }

    /** Reads the object at the cursor, or null. */
    boolean read() {
        expected = 0;
        if (cursor.take(NULL)) {
            return true;
        }
        if (!cursor.take('{')) {
            return false;
        }
        if (cursor.take('}')) {
            return true;
        }
        do {
            ColumnBuilder column = column();
            if (column == null || column.has(attributes.row()) || !cursor.take(':')) {
                return false;
            }
            attributes.touch(column);
            if (!value(column)) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take('}');
    }

    /** Reads the id at the cursor. */
    boolean readId() {
        byte first = cursor.next();
        return first != 't' && first != 'f' && value(attributes.ids());
    }

    /** The column of the name at the cursor, which is passed over; null when the name is not usual. */
    private ColumnBuilder column() {
        if (cursor.next() != '"') {
            return null;
        }
        int last = Math.min(known.size(), expected + LOOKED_AT);
        for (int i = expected; i < last; i++) {
            if (stands(known.get(i).name)) {
                expected = i + 1;
                return known.get(i).column;
            }
        }
        return lookUp();
    }

    private boolean stands(byte[] name) {
        int from = cursor.at + 1;
        int to = from + name.length;
        boolean same = to < cursor.text.length && cursor.text[to] == '"'
                && Arrays.equals(cursor.text, from, to, name, 0, name.length);
        if (same) {
            cursor.at = to + 1;
        }
        return same;
    }

    private ColumnBuilder lookUp() {
        int from = cursor.at + 1;
        int to = cursor.closingQuote();
        if (to < 0 || cursor.escaped()) {
            return null;
        }
        Optional<ColumnBuilder> column = attributes.find(cursor.between(from, to));
        if (column.isEmpty()) {
            return null;
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).column == column.get()) {
                expected = i + 1;
                return column.get();
            }
        }
        known.add(new Known(Arrays.copyOfRange(cursor.text, from, to), column.get()));
        expected = known.size();
        return column.get();
    }

    private boolean value(ColumnBuilder column) {
        int row = attributes.row();
        switch (cursor.next()) {
            case '"' -> {
                return text(column, row);
            }
            case 't' -> {
                column.putBoolean(row, true);
                return cursor.take(TRUE);
            }
            case 'f' -> {
                column.putBoolean(row, false);
                return cursor.take(FALSE);
            }
            case 'n' -> {
                column.putNull(row);
                return cursor.take(NULL);
            }
            default -> {
                return number(column, row);
            }
        }
    }

    private boolean number(ColumnBuilder column, int row) {
        double value = numbers.read(cursor.text, cursor.at);
        if (!Double.isFinite(value)) {
            return false;
        }
        if (!numbers.whole()) {
            column.putDecimal(row, value);
        } else if (numbers.plain()) {
            column.putWhole(row, cursor.text[cursor.at] == '-' ? -numbers.digits() : numbers.digits());
        } else {
            return false;
        }
        cursor.at = numbers.end();
        return true;
    }

    private boolean text(ColumnBuilder column, int row) {
        int from = cursor.at + 1;
        int to = cursor.closingQuote();
        if (to < 0) {
            return false;
        }
        if (!cursor.escaped() && !cursor.wide()) {
            column.putText(row, cursor.text, from, to);
            return true;
        }
        String plain = cursor.between(from, to);
        Optional<String> text = cursor.escaped() ? JsonEscapes.resolved(plain) : Optional.of(plain);
        text.ifPresent(resolved -> column.putText(row, Column.TEXT, resolved));
        return text.isPresent();
    }
}
