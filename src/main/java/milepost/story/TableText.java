package milepost.story;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.Where;

/** The letters of a table: UTF-8, UTF-16 where its mark says so, and what spreadsheets on Windows write otherwise. */
final class TableText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableText() { }

    /** Without a byte order mark. */
    static String of(String file, byte[] bytes, ProblemLog problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            problems.add("not-utf-8", Severity.WARNING, Where.file(file),
                    "The table is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong.");
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
