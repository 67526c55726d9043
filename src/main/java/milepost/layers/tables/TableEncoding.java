package milepost.layers.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Which letters a table is written in: UTF-8, UTF-16, or what spreadsheets on Windows write otherwise. */
public final class TableEncoding {

    /** What a table is in that is no Unicode. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int AT_ONCE = 1 << 14;

    private TableEncoding() { }

    /** Reads a text to its end to tell. UTF-16 is told by its mark, or by the zero bytes of its first letters. */
    public static Charset of(InputStream bytes) throws IOException {
        byte[] some = new byte[AT_ONCE];
        int count = bytes.readNBytes(some, 0, AT_ONCE);
        Charset wide = wide(some, count);
        if (wide != StandardCharsets.UTF_8) {
            return wide;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer letters = CharBuffer.allocate(AT_ONCE);
        ByteBuffer waiting = ByteBuffer.wrap(some, 0, count);
        while (true) {
            boolean end = count < AT_ONCE - waiting.position() && count == 0;
            CoderResult result = decoder.decode(waiting, letters.clear(), end);
            if (result.isError()) {
                return WINDOWS;
            }
            if (end) {
                return StandardCharsets.UTF_8;
            }
            waiting.compact();
            count = Math.max(0, bytes.read(some, waiting.position(), AT_ONCE - waiting.position()));
            waiting.position(waiting.position() + count).flip();
        }
    }

    private static Charset wide(byte[] head, int count) {
        if (count < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = head[0] & 0xFF;
        int second = head[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE || first != 0 && second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
