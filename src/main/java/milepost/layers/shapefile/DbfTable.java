package milepost.layers.shapefile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.PlainValue;
import milepost.layers.reading.Reading;

/** The table beside the shapes (dBase III and later), row by row in their order. */
final class DbfTable {

    /** No table at all. */
    static final DbfTable NONE = new DbfTable();
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final byte END_OF_FIELDS = 0x0D;

    private record Field(String name, char type, int length) { }

    private final DataInputStream in;
    private final List<Field> fields = new ArrayList<>();
    private DbfLetters letters;
    private int rowBytes;
    private boolean ended;
    private boolean broken;

    private DbfTable() {
        this.in = new DataInputStream(InputStream.nullInputStream());
        this.ended = true;
    }

    /** @param said what the .cpg file says of the letters, "" when there is none */
    DbfTable(Reading reading, InputStream bytes, String said) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16));
        byte[] start = in.readNBytes(HEADER_BYTES);
        if (start.length < HEADER_BYTES) {
            broken = true;
            ended = true;
            return;
        }
        ByteBuffer header = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        int headerBytes = header.getShort(8) & 0xFFFF;
        rowBytes = header.getShort(10) & 0xFFFF;
        letters = DbfLetters.of(said, start[29] & 0xFF);
        readFields(headerBytes);
        int needed = 1 + fields.stream().mapToInt(Field::length).sum();
        if (rowBytes < needed || fields.isEmpty()) {
            broken = true;
            ended = true;
        }
    }

    private void readFields(int headerBytes) throws IOException {
        byte[] rest = in.readNBytes(Math.max(0, headerBytes - HEADER_BYTES));
        for (int at = 0; at + FIELD_BYTES <= rest.length && rest[at] != END_OF_FIELDS; at += FIELD_BYTES) {
            int end = at;
            while (end < at + 11 && rest[end] != 0) {
                end++;
            }
            fields.add(new Field(letters.text(rest, at, end - at).strip(), (char) rest[at + 11], rest[at + 16] & 0xFF));
        }
    }

    /** Writes the next row as properties; nothing when there are no more. */
    void next(FeatureWriter writer) throws IOException {
        if (ended) {
            return;
        }
        byte[] row = in.readNBytes(rowBytes);
        if (row.length < rowBytes) {
            ended = true;
            broken = true;
            return;
        }
        int at = 1;
        for (Field field : fields) {
            Object value = value(field, row, at);
            if (!value.equals("")) {
                writer.property(field.name(), value);
            }
            at += field.length();
        }
    }

    private Object value(Field field, byte[] row, int at) {
        if (field.type() == 'I' && field.length() == 4) {
            return (long) ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
        }
        if (field.type() == 'O' && field.length() == 8) {
            return ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN).getDouble(at);
        }
        String text = letters.text(row, at, field.length()).replace("\0", "").strip();
        return switch (field.type()) {
            case 'N', 'F' -> number(text);
            case 'L' -> "TtYy".contains(text) && !text.isEmpty() ? Boolean.TRUE : "FfNn".contains(text) && !text.isEmpty() ? Boolean.FALSE : "";
            case 'D' -> text.matches("[0-9]{8}") ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6) : text;
            default -> text;
        };
    }

    private static Object number(String text) {
        Object plain = PlainValue.of(text);
        if (plain instanceof Number) {
            return plain;
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? (Object) value : text;
        } catch (NumberFormatException empty) {
            // A field of stars is a number that did not fit.
            return text.startsWith("*") ? "" : text;
        }
    }

    /** Says at the end what was wrong with the table as a whole. */
    void finish(Reading reading) {
        if (broken) {
            reading.warn("broken-table", reading.wholeFile(), "The table beside the shapes (.dbf) is damaged or shorter than they are; some features have no properties.");
        }
    }
}
