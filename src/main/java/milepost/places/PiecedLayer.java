package milepost.places;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.Cancel;
import milepost.work.Progress;

/**
 * A GeoJSON file in gzip of which single features can be read: each is a gzip member of its own, and the header's
 * {@code members} say where each begins ([code, bytes after the first member, length]). Immutable, thread-safe.
 */
final class PiecedLayer {

    private static final int HEAD_BYTES = 1 << 16;
    private static final int GZIP_HEADER_BYTES = 10;
    private static final int GZIP_TRAILER_BYTES = 8;
    private static final String MEMBERS = ",\"members\":";
    private static final String FEATURES = "},\n\"features\":[\n";
    private static final String END = "]}\n";

    private record Piece(String code, long start, int length) { }

    private final Path file;
    private final String head;
    private final List<Piece> pieces;

    private PiecedLayer(Path file, String head, List<Piece> pieces) {
        this.file = file;
        this.head = head;
        this.pieces = pieces;
    }

    /** @throws UserException when the file cannot be read or was not written in pieces */
    static PiecedLayer open(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] packed = new byte[(int) Math.min(HEAD_BYTES, in.length())];
            in.readFully(packed);
            Inflater inflater = new Inflater(true);
            try {
                String text = inflated(inflater, packed);
                long end = GZIP_HEADER_BYTES + inflater.getBytesRead() + GZIP_TRAILER_BYTES;
                return new PiecedLayer(file, text.substring(0, text.indexOf(MEMBERS)) + FEATURES, pieces(text, end));
            } finally {
                inflater.end();
            }
        } catch (IOException | DataFormatException | IndexOutOfBoundsException broken) {
            throw unreadable(file, broken);
        }
    }

    private static UserException unreadable(Path file, Exception cause) {
        return new UserException(UserException.Kind.INPUT, Where.file(String.valueOf(file.getFileName())),
                "The file in Milepost's data folder cannot be read.", "Unpack or build Milepost again.", cause);
    }

    private static String inflated(Inflater inflater, byte[] packed) throws DataFormatException {
        inflater.setInput(packed, GZIP_HEADER_BYTES, packed.length - GZIP_HEADER_BYTES);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 13];
        while (!inflater.finished()) {
            int bytes = inflater.inflate(some);
            if (bytes == 0) {
                throw new DataFormatException("the first member is too long");
            }
            text.write(some, 0, bytes);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static List<Piece> pieces(String text, long start) throws IOException {
        JsonNode members = new ObjectMapper().readTree(text + END).path("milepost").path("members");
        return StreamSupport.stream(members.spliterator(), false)
                .map(one -> new Piece(one.path(0).asText(), start + one.path(1).asLong(), one.path(2).asInt())).toList();
    }

    Set<String> codes() {
        return pieces.stream().map(Piece::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The features of some codes as a layer; only they are read. */
    Layer layer(Predicate<String> wanted) {
        StringBuilder text = new StringBuilder(head);
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            String between = "";
            for (Piece piece : pieces) {
                if (wanted.test(piece.code)) {
                    text.append(between).append(feature(in, piece));
                    between = ",";
                }
            }
        } catch (IOException broken) {
            throw unreadable(file, broken);
        }
        byte[] whole = text.append(END).toString().getBytes(StandardCharsets.UTF_8);
        return new LayerLoader().load(String.valueOf(file.getFileName()).replaceAll("\\.gz$", ""), new ByteArrayInputStream(whole), new Cancel(), Progress.NONE)
                .layer().orElseThrow(() -> unreadable(file, new IOException("no layer")));
    }

    private static String feature(RandomAccessFile in, Piece piece) throws IOException {
        byte[] packed = new byte[piece.length];
        in.seek(piece.start);
        in.readFully(packed);
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            String text = new String(gzip.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
