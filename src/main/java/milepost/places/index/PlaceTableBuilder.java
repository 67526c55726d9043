package milepost.places.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import milepost.layers.Layer;

/** Packs the places among a layer's features: those that have a name and a position. */
final class PlaceTableBuilder {

    private static final int MOST_AREAS = 0xffff;

    private final Layer layer;
    private final List<Integer> features = new ArrayList<>();
    private final WordNumbers countries = new WordNumbers(MOST_AREAS);
    private final WordNumbers regions = new WordNumbers(MOST_AREAS);
    private final WordNumbers sources = new WordNumbers(MOST_AREAS);
    private final List<int[]> several = new ArrayList<>();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream(1 << 16);

    private PlaceTableBuilder(Layer layer) {
        this.layer = layer;
        for (int feature = 0; feature < layer.features(); feature++) {
            if (layer.shapes().firstPart(feature) < layer.shapes().endPart(feature) && !text(feature, "name").isBlank()) {
                features.add(feature);
            }
        }
    }

    static PlaceTable of(Layer layer) {
        return new PlaceTableBuilder(layer).build();
    }

    private PlaceTable build() {
        int count = features.size();
        int[] longitudes = new int[count];
        int[] latitudes = new int[count];
        int[] populations = new int[count];
        byte[] flags = new byte[count];
        int[] areas = new int[count];
        int[] lengths = new int[count];
        for (int place = 0; place < count; place++) {
            int feature = features.get(place);
            int before = several.size();
            addSeveral(place, feature);
            int vertex = layer.shapes().firstVertex(layer.shapes().firstPart(feature));
            boolean own = several.size() > before;
            longitudes[place] = own ? several.get(before)[2] : units(layer.shapes().longitudeDegrees(vertex));
            latitudes[place] = own ? several.get(before)[3] : units(layer.shapes().latitudeDegrees(vertex));
            populations[place] = (int) Math.clamp(layer.attributes().number(feature, "population"), 0.0, Integer.MAX_VALUE);
            flags[place] = (byte) ((is(feature, "capital") ? PlaceTable.CAPITAL : 0) | (is(feature, "quarter") ? PlaceTable.QUARTER : 0));
            areas[place] = countries.of(text(feature, "iso3")) | regions.of(text(feature, "admin1")) << 16;
            lengths[place] = addNames(feature);
        }
        return packed(longitudes, latitudes, populations, flags, areas, lengths);
    }

    private PlaceTable packed(int[] longitudes, int[] latitudes, int[] populations, byte[] flags, int[] areas, int[] lengths) {
        PackedWriter out = new PackedWriter();
        out.text(layer.info().title());
        out.text(countries.lines());
        out.text(regions.lines());
        out.text(sources.lines());
        out.ints(longitudes);
        out.ints(latitudes);
        out.ints(populations);
        out.bytes(flags);
        out.ints(areas);
        out.ints(lengths);
        out.bytes(texts.toByteArray());
        out.ints(several.stream().flatMapToInt(Arrays::stream).toArray());
        return new PlaceTable(ByteBuffer.wrap(out.toByteArray()));
    }

    private int addNames(int feature) {
        Stream<?> others = layer.attributes().value(feature, "alternativeNames") instanceof List<?> list ? list.stream() : Stream.empty();
        byte[] names = Stream.concat(Stream.of(text(feature, "name")), others.filter(String.class::isInstance).map(String.class::cast)
                        .filter(name -> !name.isBlank()))
                .map(name -> name.replace('\n', ' ')).reduce((one, other) -> one + "\n" + other).orElseThrow().getBytes(StandardCharsets.UTF_8);
        texts.writeBytes(names);
        return names.length;
    }

    private void addSeveral(int place, int feature) {
        if (layer.attributes().value(feature, "coordinates") instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> members && members.get("lon") instanceof Number longitude
                        && members.get("lat") instanceof Number latitude
                        && Math.abs(longitude.doubleValue()) <= 180 && Math.abs(latitude.doubleValue()) <= 90) {
                    String source = members.get("source") instanceof String text ? text : layer.info().title();
                    several.add(new int[] {place, sources.of(source), units(longitude.doubleValue()), units(latitude.doubleValue())});
                }
            }
        }
    }

    private String text(int feature, String property) {
        return layer.attributes().text(feature, property);
    }

    private boolean is(int feature, String property) {
        return text(feature, property).equals("true");
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * PlaceTable.UNITS_A_DEGREE);
    }
}
