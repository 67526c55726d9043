package milepost.places.index;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Arrays one after another, each with its length before it, big-endian. */
final class PackedWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);

    void ints(int[] values) {
        ByteBuffer packed = ByteBuffer.allocate(4 * values.length + 4).putInt(values.length);
        packed.asIntBuffer().put(values);
        out.writeBytes(packed.array());
    }

    void bytes(byte[] values) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(values.length).array());
        out.writeBytes(values);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    static int[] ints(ByteBuffer in) {
        int[] values = new int[length(in, Integer.BYTES)];
        in.asIntBuffer().get(values);
        in.position(in.position() + Integer.BYTES * values.length);
        return values;
    }

    static byte[] bytes(ByteBuffer in) {
        byte[] values = new byte[length(in, 1)];
        in.get(values);
        return values;
    }

    static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static int length(ByteBuffer in, int size) {
        int length = in.getInt();
        if (length < 0 || (long) length * size > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}
