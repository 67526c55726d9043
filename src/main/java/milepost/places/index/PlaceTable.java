package milepost.places.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import milepost.geodesy.Position;

/**
 * Places packed into columns. Positions are kept to 1e-7°, a centimetre. Immutable, thread-safe.
 */
public final class PlaceTable {

    static final double UNITS_A_DEGREE = 1e7;
    static final int CAPITAL = 1;
    static final int QUARTER = 2;

    private final String title;
    private final List<String> countries;
    private final List<String> regions;
    private final List<String> sources;
    private final int[] longitudes;
    private final int[] latitudes;
    private final int[] populations;
    private final byte[] flags;
    private final int[] areas;
    private final int[] textStarts;
    private final byte[] texts;
    private final int[] several;

    /** Everything as it is written: see {@link PlaceTableBuilder}, which makes it. */
    PlaceTable(ByteBuffer in) {
        title = PackedWriter.text(in);
        countries = lines(PackedWriter.text(in));
        regions = lines(PackedWriter.text(in));
        sources = lines(PackedWriter.text(in));
        longitudes = PackedWriter.ints(in);
        latitudes = PackedWriter.ints(in);
        populations = PackedWriter.ints(in);
        flags = PackedWriter.bytes(in);
        areas = PackedWriter.ints(in);
        int[] lengths = PackedWriter.ints(in);
        texts = PackedWriter.bytes(in);
        several = PackedWriter.ints(in);
        textStarts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            textStarts[i + 1] = textStarts[i] + lengths[i];
        }
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    public int count() {
        return longitudes.length;
    }

    public String name(int place) {
        return names(place)[0];
    }

    public List<String> alternativeNames(int place) {
        String[] names = names(place);
        return List.of(names).subList(1, names.length);
    }

    private String[] names(int place) {
        return new String(texts, textStarts[place], textStarts[place + 1] - textStarts[place], StandardCharsets.UTF_8).split("\n", -1);
    }

    /** ISO 3166 alpha-3 code; "" when unknown. */
    public String countryIso3(int place) {
        return countries.get(areas[place] & 0xffff);
    }

    /** The first-level division, "Brittany"; "" when unknown. */
    public String region(int place) {
        return regions.get(areas[place] >>> 16);
    }

    /** People; 0 when unknown. */
    public int population(int place) {
        return populations[place];
    }

    public boolean capital(int place) {
        return (flags[place] & CAPITAL) != 0;
    }

    /** Whether it is a quarter of a town rather than a town. */
    public boolean quarter(int place) {
        return (flags[place] & QUARTER) != 0;
    }

    public Position position(int place) {
        return position(longitudes[place], latitudes[place]);
    }

    private static Position position(int longitude, int latitude) {
        return new Position(longitude / UNITS_A_DEGREE, latitude / UNITS_A_DEGREE);
    }

    /** Where one source puts a place. */
    public record Located(String source, Position position) { }

    /** Every position that a source gives, at least one. */
    public List<Located> located(int place) {
        int rows = several.length / 4;
        int row = firstRow(place, rows);
        List<Located> all = IntStream.range(row, rows).takeWhile(i -> several[4 * i] == place)
                .mapToObj(i -> new Located(sources.get(several[4 * i + 1]), position(several[4 * i + 2], several[4 * i + 3]))).toList();
        return all.isEmpty() ? List.of(new Located(title, position(place))) : all;
    }

    private int firstRow(int place, int rows) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (several[4 * middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void write(PackedWriter out) {
        out.text(title);
        out.text(String.join("\n", countries));
        out.text(String.join("\n", regions));
        out.text(String.join("\n", sources));
        out.ints(longitudes);
        out.ints(latitudes);
        out.ints(populations);
        out.bytes(flags);
        out.ints(areas);
        int[] lengths = new int[count()];
        Arrays.setAll(lengths, place -> textStarts[place + 1] - textStarts[place]);
        out.ints(lengths);
        out.bytes(texts);
        out.ints(several);
    }
}
