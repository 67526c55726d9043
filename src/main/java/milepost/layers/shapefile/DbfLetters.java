package milepost.layers.shapefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milepost.layers.tables.TableEncoding;

/** The letters of a table beside shapes: as its .cpg file says, else as its own header does, else UTF-8 or Windows-1252. */
final class DbfLetters {

    /** What the byte for the language stands for. */
    private static final Map<Integer, String> BY_NUMBER = Map.of(0x01, "IBM437", 0x02, "IBM850", 0x03, "windows-1252", 0x57, "windows-1252",
            0xC8, "windows-1250", 0xC9, "windows-1251", 0x64, "IBM852", 0x65, "IBM866", 0xCB, "windows-1253", 0xCA, "windows-1254");

    private final Optional<Charset> charset;

    private DbfLetters(Optional<Charset> charset) {
        this.charset = charset;
    }

    static DbfLetters of(String said, int language) {
        return new DbfLetters(named(said).or(() -> charset(BY_NUMBER.getOrDefault(language, ""))));
    }

    private static Optional<Charset> named(String said) {
        String plain = said.toLowerCase(Locale.ROOT).replaceFirst("^(ansi|oem|cp)[ _-]?", "");
        return switch (plain) {
            case "" -> Optional.empty();
            case "65001" -> Optional.of(StandardCharsets.UTF_8);
            case "88591", "iso 88591", "8859_1" -> Optional.of(TableEncoding.WINDOWS);
            default -> plain.matches("125[0-8]") ? charset("windows-" + plain) : charset(plain);
        };
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    String text(byte[] bytes, int from, int length) {
        if (charset.isPresent()) {
            return new String(bytes, from, length, charset.get());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
        } catch (CharacterCodingException otherLetters) {
            return new String(bytes, from, length, TableEncoding.WINDOWS);
        }
    }
}
