package milepost.places.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import milepost.layers.Layer;

/**
 * All places and their names in order: the places' own and the other ones they go by. Made from a layer in seconds, and
 * kept beside it in a file of its own, which is read in a fraction of that. Immutable, thread-safe.
 *
 * <p>The file is gzip: a line of JSON (what it is, whose data, under which licence, and which file it was made from), a
 * line feed, and the columns of {@link PlaceTable} and {@link FoldedNames}.
 */
public record PlacesIndex(PlaceTable places, FoldedNames ownNames, FoldedNames otherNames) {

    private static final String FORMAT = "milepost-places-index";
    private static final int VERSION = 1;
    private static final int TRAILER_BYTES = 8;

    public static PlacesIndex of(Layer layer) {
        PlaceTable places = PlaceTableBuilder.of(layer);
        FoldedNames.Collector own = new FoldedNames.Collector();
        FoldedNames.Collector other = new FoldedNames.Collector();
        for (int place = 0; place < places.count(); place++) {
            own.add(places.name(place), place);
            for (String name : places.alternativeNames(place)) {
                other.add(name, place);
            }
        }
        return new PlacesIndex(places, own.inOrder(), other.inOrder());
    }

    /** Tells every place that has exactly this name, its own ones first; a place may be told twice. */
    public void exactly(String name, IntConsumer place) {
        ownNames.exactly(name, place);
        otherNames.exactly(name, place);
    }

    /**
     * The bytes of its file; the same for the same layer.
     *
     * @param source the gzipped file that the layer was read from
     */
    public byte[] bytes(Layer layer, Path source) throws IOException {
        ObjectNode head = new ObjectMapper().createObjectNode().put("format", FORMAT).put("version", VERSION)
                .put("sourceTrailer", trailer(source)).put("title", layer.info().title() + ", index of names").put("source", String.valueOf(source.getFileName()))
                .put("licence", layer.info().licence())
                .put("attribution", layer.info().attribution()).put("vintage", layer.info().vintage());
        PackedWriter out = new PackedWriter();
        places.write(out);
        ownNames.write(out);
        otherNames.write(out);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(new ObjectMapper().writeValueAsBytes(head));
            gzip.write('\n');
            gzip.write(out.toByteArray());
        }
        return packed.toByteArray();
    }

    /**
     * An index that was kept.
     *
     * @param source the gzipped file of places it must have been made from
     * @return empty when there is none, when it was made from another file or by another version, or when it is damaged
     */
    public static Optional<PlacesIndex> kept(Path file, Path source) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)), 1 << 16)) {
            ByteBuffer in = ByteBuffer.wrap(gzip.readAllBytes());
            // Told without a JSON parser, whose start would cost more than reading the index.
            boolean fits = line(in).startsWith("{\"format\":\"" + FORMAT + "\",\"version\":" + VERSION
                    + ",\"sourceTrailer\":\"" + trailer(source) + "\",");
            return fits ? Optional.of(new PlacesIndex(new PlaceTable(in), FoldedNames.read(in), FoldedNames.read(in))) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException unusable) {
            return Optional.empty();
        }
    }

    private static String line(ByteBuffer in) {
        int end = in.position();
        while (in.get(end) != '\n') {
            end++;
        }
        byte[] line = new byte[end - in.position()];
        in.get(line);
        in.get();
        return new String(line, StandardCharsets.UTF_8);
    }

    /** The checksum and length that end a gzip file: they tell one edition of the places from another without reading it. */
    private static String trailer(Path source) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "r")) {
            byte[] trailer = new byte[TRAILER_BYTES];
            file.seek(Math.max(0, file.length() - TRAILER_BYTES));
            file.readFully(trailer);
            return HexFormat.of().formatHex(trailer);
        }
    }
}
