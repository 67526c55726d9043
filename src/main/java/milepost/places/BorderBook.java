package milepost.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milepost.geodesy.Border;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.LineBox;
import milepost.geodesy.Polylines;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.layers.LayerInfo;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * Looks borders up by code in a borders layer, whose features have a property {@code pair} ("BLR-UKR"). A feature of
 * kind {@code de-facto} is a line of control and no border but to those who take it for one; one of kind {@code coast} is a
 * country's coast, named by its property {@code a}. An index is built on first use and kept. Thread-safe.
 */
public final class BorderBook {

    private static final String COAST = "coast:";

    private final Layer layer;
    private final Map<String, List<Integer>> featuresByCode;
    private final Optional<BorderPieces> world;
    /** Another view of the same layer, whose borders are taken where both agree: their indexes are large. */
    private final Optional<BorderBook> like;
    private final Map<String, Optional<NamedBorder>> built = new ConcurrentHashMap<>();

    private BorderBook(Layer layer, Map<String, List<Integer>> featuresByCode, Optional<BorderPieces> world, Optional<BorderBook> like) {
        this.layer = layer;
        this.featuresByCode = featuresByCode;
        this.world = world;
        this.like = like;
    }

    /** The borders of one layer alone. */
    public static BorderBook of(Layer borders) {
        return of(borders, Optional.empty());
    }

    /**
     * The borders of a fine layer, and from the world's borders and coasts that come with the program whatever it lacks.
     * Each of those is read when it is asked for.
     */
    public static BorderBook ofWorld(Layer fine) {
        return of(fine, Optional.of(new WorldBorders()));
    }

    /**
     * The borders that a layer of countries draws: what the outlines of two of them share, see {@link SharedBorders}.
     *
     * @param codeProperty which property holds each area's country: alpha-3, alpha-2, or its English name
     * @param errorMetres  how far the outlines may be off; NaN for what the layer itself states, if it does
     * @throws UserException (INPUT) when no area names a country there
     */
    public static BorderBook ofCountries(Layer countries, String codeProperty, double errorMetres) {
        CountryRings rings = CountryRings.of(countries, codeProperty);
        LayerInfo info = countries.info();
        if (rings.parts().isEmpty()) {
            throw UserException.input(Where.file(info.fileName()), "No area of the layer names a country in “" + codeProperty + "”.",
                    "Name the property that holds country codes or English names. The layer has: " + String.join(", ", countries.attributes().columns()) + ".");
        }
        LayerInfo stated = Double.isNaN(errorMetres) ? info : new LayerInfo(info.id(), info.title(), info.fileName(), info.role(), info.licence(),
                info.attribution(), info.vintage(), errorMetres, info.edges());
        return of(LayerBuilder.named(info.title()).info(stated).build(), Optional.of(new SharedBorders(rings, stated)));
    }

    /** The properties of a layer of areas that hold countries' codes or names, as {@link #ofCountries} wants one. */
    public static List<String> columnsOfCountries(Layer layer) {
        return layer.attributes().columns().stream().filter(column -> CountryRings.namesCountries(layer, column)).toList();
    }

    private static BorderBook of(Layer borders, Optional<BorderPieces> world) {
        return new BorderBook(borders, index(borders, false), world, Optional.empty());
    }

    /** The same with its lines of control as borders, as those take them who hold them. */
    public BorderBook withLinesOfControl() {
        return new BorderBook(layer, index(layer, true), world, Optional.of(this));
    }

    private static Map<String, List<Integer>> index(Layer borders, boolean linesOfControl) {
        Map<String, List<Integer>> features = new HashMap<>();
        for (int feature = 0; feature < borders.features(); feature++) {
            for (String code : codes(borders, feature, linesOfControl)) {
                features.computeIfAbsent(code, unseen -> new ArrayList<>()).add(feature);
            }
        }
        return features;
    }

    private static List<String> codes(Layer borders, int feature, boolean linesOfControl) {
        String kind = borders.attributes().text(feature, "kind");
        if (kind.equals("coast")) {
            return List.of(COAST + borders.attributes().text(feature, "a").toUpperCase(Locale.ROOT));
        }
        String pair = borders.attributes().text(feature, "pair");
        if (kind.equals("de-facto")) {
            pair = !linesOfControl ? "" : pair.isEmpty() ? heldApart(borders.attributes().text(feature, "name")) : pair;
        }
        String code = normal(pair);
        return pair.contains("-") ? Stream.concat(Stream.of(code), Stream.of(code.split("-"))).toList() : List.of();
    }

    /** Whom a line of control keeps apart, by the name it bears in the data; "" for one that is not known. */
    private static String heldApart(String name) {
        return name.startsWith("Crimea") ? "RUS-UKR" : "";
    }

    /**
     * A border.
     *
     * @param code "BLR-UKR" or "UKR-BLR"; "UKR" is the union of the country's pairwise lines; "coast:UKR" its coast.
     *             Case does not matter
     * @return empty when the layer has none
     */
    public Optional<NamedBorder> border(String code) {
        String normal = normal(code);
        return like.filter(other -> other.pieces(normal).equals(pieces(normal))).map(other -> other.border(normal))
                .orElseGet(() -> built.computeIfAbsent(normal, this::build));
    }

    /** What the layer has of a border, by its pieces. */
    private Map<String, List<Integer>> pieces(String code) {
        return featuresByCode.entrySet().stream().filter(one -> belongs(one.getKey(), code)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every code there is a border for: pairs, countries, coasts. */
    public Set<String> codes() {
        TreeSet<String> codes = new TreeSet<>(featuresByCode.keySet());
        for (String code : world.map(BorderPieces::codes).orElse(Set.of())) {
            codes.add(code);
            if (!code.startsWith(COAST)) {
                codes.addAll(List.of(code.split("-")));
            }
        }
        return codes;
    }

    /** A box around the lines of each border between two countries, by code; all lines are read, none is indexed. */
    Map<String, LineBox> boxes() {
        Map<String, LineBox> boxes = new HashMap<>();
        featuresByCode.keySet().stream().filter(code -> code.contains("-"))
                .forEach(code -> box(new Part(layer, featuresByCode.get(code))).ifPresent(box -> boxes.put(code, box)));
        world.flatMap(all -> all.layer(code -> !code.startsWith(COAST) && !featuresByCode.containsKey(code))).ifPresent(others ->
                index(others, false).forEach((code, features) -> {
                    if (code.contains("-")) {
                        box(new Part(others, features)).ifPresent(box -> boxes.put(code, box));
                    }
                }));
        return boxes;
    }

    private static Optional<LineBox> box(Part part) {
        try {
            return Optional.of(LineBox.around(Polylines.join(part.lines()), part.layer().info().edges()));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    private Optional<NamedBorder> build(String code) {
        Part own = new Part(layer, featuresByCode.getOrDefault(code, List.of()));
        Optional<Part> others = world.flatMap(all -> all.layer(one -> belongs(one, code) && !featuresByCode.containsKey(one))).map(Part::whole);
        List<Part> parts = Stream.concat(Stream.of(own), others.stream()).filter(part -> !part.lines().isEmpty()).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Polylines> lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
        double error = parts.stream().mapToDouble(Part::statedError).reduce(0, Math::max);
        return border(Polylines.join(lines), parts.getLast().layer().info().edges()).map(line -> new NamedBorder(code, name(code), line, error, parts.getLast().layer().info()));
    }

    /** Whether a piece of the world's borders is the one asked for, or one of a country's. */
    private static boolean belongs(String piece, String code) {
        return piece.equals(code) || !piece.startsWith(COAST) && List.of(piece.split("-")).contains(code);
    }

    /** Empty when none of the lines has a place on the Earth, such as seams along the antimeridian. */
    private static Optional<Border> border(Polylines lines, EdgeRule edges) {
        try {
            return Optional.of(Border.of(lines, edges));
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    /** Features of a layer that make a border, or one part of it. */
    private record Part(Layer layer, List<Integer> features) {

        static Part whole(Layer layer) {
            return new Part(layer, IntStream.range(0, layer.features()).boxed().toList());
        }

        List<Polylines> lines() {
            return features.stream().flatMap(feature -> layer.shapes().outlines(feature).stream()).toList();
        }

        /** The worst of the features' own errors, each falling back on the layer's; NaN when one of them is unknown. */
        double statedError() {
            double worst = 0;
            for (int feature : features) {
                double own = layer.attributes().number(feature, "statedErrorMetres");
                worst = Math.max(worst, own >= 0 ? own : layer.info().statedErrorMetres());
            }
            return worst;
        }
    }

    private static String name(String code) {
        if (code.startsWith(COAST)) {
            return "coast of " + Countries.name(code.substring(COAST.length()));
        }
        String[] countries = code.split("-");
        return countries.length == 2 ? Countries.borderBetween(countries[0], countries[1]) : Countries.borderOf(code);
    }

    /** Codes in upper case, and the two countries of a pair in alphabetical order. */
    private static String normal(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (upper.startsWith(COAST.toUpperCase(Locale.ROOT))) {
            return COAST + upper.substring(COAST.length());
        }
        return String.join("-", Stream.of(upper.split("-")).sorted().toList());
    }
}
