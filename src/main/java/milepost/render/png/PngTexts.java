package milepost.render.png;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Looks up the texts a PNG file carries, without reading its pixels. */
public final class PngTexts {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int MOST_TEXT_BYTES = 64 << 20;

    private PngTexts() { }

    /** Whether a file begins as every PNG does. */
    public static boolean isPng(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readLong() == SIGNATURE;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The first uncompressed text under a keyword; empty when there is none, or when the file ends before it.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<String> text(Path file, String keyword) throws IOException {
        try (InputStream stream = Files.newInputStream(file); DataInputStream in = new DataInputStream(new BufferedInputStream(stream))) {
            if (in.readLong() != SIGNATURE) {
                return Optional.empty();
            }
            while (true) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (type.equals("IEND") || length < 0) {
                    return Optional.empty();
                }
                boolean text = (type.equals("iTXt") || type.equals("tEXt")) && length <= MOST_TEXT_BYTES;
                Optional<String> found = text ? text(type, in.readNBytes(length), keyword) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
                in.skipNBytes((text ? 0 : length) + 4L);
            }
        } catch (EOFException cutOff) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String type, byte[] data, String keyword) {
        byte[] wanted = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        if (data.length < wanted.length || !Arrays.equals(data, 0, wanted.length, wanted, 0, wanted.length)) {
            return Optional.empty();
        }
        if (type.equals("tEXt")) {
            return Optional.of(new String(data, wanted.length, data.length - wanted.length, StandardCharsets.ISO_8859_1));
        }
        int at = wanted.length;
        if (at + 2 > data.length || data[at] != 0) {
            return Optional.empty();
        }
        at += 2;
        for (int field = 0; field < 2; field++) {
            while (at < data.length && data[at] != 0) {
                at++;
            }
            at++;
        }
        return at > data.length ? Optional.empty() : Optional.of(decoded(data, at, StandardCharsets.UTF_8));
    }

    private static String decoded(byte[] data, int from, Charset charset) {
        return new String(data, from, data.length - from, charset);
    }
}
