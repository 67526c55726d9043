package milepost.layers;

import java.math.BigInteger;
import java.util.Map;
import milepost.layers.packed.ByteList;
import milepost.layers.packed.IntList;
import milepost.layers.packed.LongList;
import milepost.layers.packed.PackedInts;
import milepost.layers.packed.TextPool;

/**
 * One property of the features while they are read, in ascending order of features. Only the values that are there
 * take space, so a property that one feature in a million has costs next to nothing.
 */
public final class ColumnBuilder {

    private int firstRow;
    /** The rows, once they have a gap; null while they follow each other. */
    private IntList rows;
    private final ByteList tags = new ByteList();
    private final IntList payloads = new IntList();
    private LongList wide;
    private TextPool.Builder texts;

    public boolean has(int row) {
        return tags.size() > 0 && lastRow() == row;
    }

    public void putNull(int row) {
        put(row, Column.NULL, 0);
    }

    public void putBoolean(int row, boolean value) {
        put(row, value ? Column.TRUE : Column.FALSE, 0);
    }

    public void putWhole(int row, long value) {
        if (value == (int) value) {
            put(row, Column.INT, (int) value);
        } else {
            putWide(row, Column.LONG, value);
        }
    }

    public void putDecimal(int row, double value) {
        putWide(row, Column.DOUBLE, Double.doubleToRawLongBits(value));
    }

    /** @param tag {@link Column#TEXT}, {@link Column#JSON} or {@link Column#BIG} */
    public void putText(int row, byte tag, char[] chars, int offset, int length) {
        if (texts == null) {
            texts = new TextPool.Builder();
        }
        put(row, tag, texts.number(chars, offset, length));
    }

    /** Puts the text of well-formed UTF-8 bytes without letters of four bytes. */
    public void putText(int row, byte[] bytes, int from, int to) {
        if (texts == null) {
            texts = new TextPool.Builder();
        }
        put(row, Column.TEXT, texts.number(bytes, from, to));
    }

    public void putText(int row, byte tag, String text) {
        putText(row, tag, text.toCharArray(), 0, text.length());
    }

    /** Puts a value of any kind that {@link Attributes} names; any other as its text. */
    public void put(int row, Object value) {
        switch (value) {
            case Attributes.Absent absent -> {
                if (absent == Attributes.Absent.NULL) {
                    putNull(row);
                }
            }
            case Boolean yes -> putBoolean(row, yes);
            case Double number -> putDecimal(row, number);
            case Float number -> putDecimal(row, number);
            case BigInteger number -> putText(row, Column.BIG, number.toString());
            case Number number -> putWhole(row, number.longValue());
            case Iterable<?> list -> putText(row, Column.JSON, NestedValues.write(list));
            case Map<?, ?> map -> putText(row, Column.JSON, NestedValues.write(map));
            default -> putText(row, Column.TEXT, value.toString());
        }
    }

    /** Forgets the value of the last row, when it is this one. */
    public void drop(int row) {
        if (has(row)) {
            int size = tags.size() - 1;
            tags.truncate(size);
            payloads.truncate(size);
            if (rows != null) {
                rows.truncate(size);
            }
        }
    }

    /** Adds the values of another column behind these; its row 0 is this row here. */
    void append(ColumnBuilder further, int row) {
        int size = further.tags.size();
        if (size == 0) {
            return;
        }
        int wideBefore = wide == null ? 0 : wide.size();
        int[] textNumbers = appendTexts(further.texts);
        if (further.wide != null) {
            wide = wide == null ? new LongList() : wide;
            wide.addAll(further.wide);
        }
        for (int i = 0; i < size; i++) {
            byte tag = further.tags.get(i);
            int payload = further.payloads.get(i);
            put(row + (further.rows == null ? further.firstRow + i : further.rows.get(i)), tag, switch (tag) {
                case Column.LONG, Column.DOUBLE -> wideBefore + payload;
                case Column.TEXT, Column.JSON, Column.BIG -> textNumbers[payload];
                default -> payload;
            });
        }
    }

    private int[] appendTexts(TextPool.Builder further) {
        if (further == null) {
            return new int[0];
        }
        texts = texts == null ? new TextPool.Builder() : texts;
        return texts.numbers(further);
    }

    public Column build() {
        PackedInts where = rows == null ? null : PackedInts.of(rows);
        long[] numbers = wide == null ? new long[0] : wide.toArray();
        TextPool pool = texts == null ? null : texts.build();
        return new Column(firstRow, where, tags.toArray(), PackedInts.of(payloads), numbers, pool);
    }

    private void putWide(int row, byte tag, long bits) {
        if (wide == null) {
            wide = new LongList();
        }
        put(row, tag, wide.size());
        wide.add(bits);
    }

    private void put(int row, byte tag, int payload) {
        int size = tags.size();
        if (size > 0 && lastRow() == row) {
            tags.set(size - 1, tag);
            payloads.set(size - 1, payload);
            return;
        }
        if (size == 0) {
            firstRow = row;
            rows = null;
        } else if (rows == null && row != firstRow + size) {
            rows = new IntList();
            for (int i = 0; i < size; i++) {
                rows.add(firstRow + i);
            }
        }
        if (rows != null) {
            rows.add(row);
        }
        tags.add(tag);
        payloads.add(payload);
    }

    private int lastRow() {
        return rows == null ? firstRow + tags.size() - 1 : rows.last();
    }
}
