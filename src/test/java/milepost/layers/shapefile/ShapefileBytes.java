package milepost.layers.shapefile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** Writes small shapefiles for tests, as the specification of 1998 has them. */
public final class ShapefileBytes {

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private int number;

    public ShapefileBytes point(double x, double y) {
        return record(ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putInt(1).putDouble(x).putDouble(y));
    }

    public ShapefileBytes nothing() {
        return record(ByteBuffer.allocate(4));
    }

    /** @param type 3 for lines, 5 for rings */
    public ShapefileBytes runs(int type, double[]... runs) {
        int positions = 0;
        for (double[] run : runs) {
            positions += run.length / 2;
        }
        ByteBuffer content = ByteBuffer.allocate(44 + 4 * runs.length + 16 * positions).order(ByteOrder.LITTLE_ENDIAN);
        content.putInt(type).position(36);
        content.putInt(runs.length).putInt(positions);
        int start = 0;
        for (double[] run : runs) {
            content.putInt(start);
            start += run.length / 2;
        }
        for (double[] run : runs) {
            for (double number : run) {
                content.putDouble(number);
            }
        }
        return record(content);
    }

    private ShapefileBytes record(ByteBuffer content) {
        records.writeBytes(ByteBuffer.allocate(8).putInt(++number).putInt(content.capacity() / 2).array());
        records.writeBytes(content.array());
        return this;
    }

    public byte[] shp() {
        ByteBuffer all = ByteBuffer.allocate(100 + records.size());
        all.putInt(0, 9994).putInt(24, all.capacity() / 2);
        all.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 1);
        return all.put(100, records.toByteArray()).array();
    }

    /** A table of a text and a number in each row. */
    public static byte[] dbf(Charset letters, String... namesAndNumbers) {
        int rows = namesAndNumbers.length / 2;
        ByteBuffer all = ByteBuffer.allocate(32 + 64 + 1 + rows * 31).order(ByteOrder.LITTLE_ENDIAN);
        all.put((byte) 3).putInt(4, rows).putShort(8, (short) 97).putShort(10, (short) 31);
        all.put(32, "NAME".getBytes(letters)).put(43, (byte) 'C').put(48, (byte) 20);
        all.put(64, "N".getBytes(letters)).put(75, (byte) 'N').put(80, (byte) 10);
        all.put(96, (byte) 13);
        for (int row = 0; row < rows; row++) {
            int at = 97 + 31 * row;
            all.put(at, " ".repeat(31).getBytes(letters));
            all.put(at + 1, namesAndNumbers[2 * row].getBytes(letters));
            all.put(at + 21, namesAndNumbers[2 * row + 1].getBytes(letters));
        }
        return all.array();
    }
}
