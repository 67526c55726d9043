package milepost.claims.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of an article: UTF-8, UTF-16 where its mark says so, otherwise what Windows programs write. */
public final class ArticleText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ArticleText() { }

    /** A byte order mark is left out, so that offsets count from the first letter. */
    public static String of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = starts(bytes, 0xEF, 0xBB) && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Whether the bytes are no text at all: an office document, a picture, a PDF. */
    public static boolean binary(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return false;
        }
        int controls = 0;
        int looked = Math.min(bytes.length, 4096);
        for (int i = 0; i < looked; i++) {
            int value = bytes[i] & 0xFF;
            controls += value < ' ' && value != '\n' && value != '\r' && value != '\t' && value != '\f' ? 1 : 0;
        }
        return controls > looked / 100;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
