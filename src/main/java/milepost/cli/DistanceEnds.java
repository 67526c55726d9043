package milepost.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milepost.cli.DistanceEnd.AtLines;
import milepost.cli.DistanceEnd.AtPosition;
import milepost.cli.DistanceEnd.EndSource;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Border;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerInfo;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderRemarks;
import milepost.places.NamedBorder;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.Cancel;

/**
 * Finds out what FROM and TO mean: a position, a border, an area, a file or the name of a place. What was built for
 * one answer is kept for the next, so a batch indexes each border once. For one thread.
 */
final class DistanceEnds {

    private static final String BORDER = "border:";
    private static final String COAST = "coast:";
    private static final String AREA = "area:";

    private final Optional<Path> otherFolder;
    private final BundledLayers bundled = new BundledLayers();
    private final PlaceNames placeNames = new PlaceNames(bundled);
    private final Map<String, DistanceEnd> kept = new HashMap<>();

    /** @param otherFolder where file names are looked for when the working folder has no such file */
    DistanceEnds(Optional<Path> otherFolder) {
        this.otherFolder = otherFolder;
    }

    /** @throws UserException when the text is none of what it may be, or what it names cannot be read */
    DistanceEnd find(String text, EdgeRule edges) {
        String asked = text.strip();
        // Plain positions are read again: a batch has millions of them, and few borders.
        return Coordinates.parse(asked).<DistanceEnd>map(position -> new AtPosition(position, EndSource.ofPosition(asked)))
                .orElseGet(() -> keptOrRead(asked, edges));
    }

    private DistanceEnd keptOrRead(String asked, EdgeRule edges) {
        String key = edges + " " + asked;
        DistanceEnd known = kept.get(key);
        if (known == null) {
            known = read(asked, edges);
            kept.put(key, known);
        }
        return known;
    }

    private DistanceEnd read(String text, EdgeRule edges) {
        if (text.isEmpty()) {
            throw UserException.usage("One end is empty.", "Write a position (52.1,23.7), a border (border:BLR-UKR), a file or a place's name.");
        }
        if (text.startsWith(BORDER)) {
            return border(text, text.substring(BORDER.length()).toUpperCase(Locale.ROOT), edges);
        }
        if (text.startsWith(COAST)) {
            return border(text, COAST + text.substring(COAST.length()).toUpperCase(Locale.ROOT), edges);
        }
        if (text.startsWith(AREA)) {
            return area(text, text.substring(AREA.length()), edges);
        }
        Optional<Path> file = InputFile.find(text, otherFolder);
        if (file.isPresent()) {
            return ofLayer(text, layer(file.get()), edges, false);
        }
        if (looksLikeFile(text)) {
            return ofLayer(text, layer(InputFile.existing(text)), edges, false);
        }
        return placeNames.find(text);
    }

    private static boolean looksLikeFile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith("json") || lower.endsWith(".gz") || text.contains("/") || text.contains("\\");
    }

    private DistanceEnd border(String asked, String code, EdgeRule edges) {
        NamedBorder border = bundled.borders().border(code).orElseThrow(() -> UserException.usage(
                "The bundled borders have no '" + code + "'.", code.startsWith(COAST)
                        ? "Write the ISO code of a country that has a coast (coast:POL), or name a GeoJSON file."
                        : "Write two ISO codes of neighbors on land (border:BLR-UKR), one for all land borders of a country (border:UKR), or name a GeoJSON file."));
        Border line = border.line().edges() == edges ? border.line() : Border.of(border.line().lines(), edges);
        LayerInfo layer = border.layer();
        EndSource source = new EndSource(asked, border.name(), layer.attribution(), layer.vintage(),
                border.statedErrorMetres(), BorderRemarks.of(line));
        return new AtLines(line, Optional.empty(), false, source);
    }

    private DistanceEnd area(String asked, String name, EdgeRule edges) {
        Optional<Path> file = InputFile.find(name, otherFolder);
        if (file.isPresent()) {
            return ofLayer(asked, layer(file.get()), edges, true);
        }
        String code = name.toUpperCase(Locale.ROOT);
        Polylines outlines = bundled.country(code).orElseThrow(() -> UserException.usage(
                "There is no file '" + name + "', and no bundled area of that code.",
                "Name a GeoJSON file with polygons; areas of " + bundled.countryCodes() + " are bundled."));
        return ofOutlines(asked, bundled.countries().info(), outlines, Optional.of(outlines), edges, true);
    }

    private static Layer layer(Path file) {
        return new LayerLoader().require(file, new Cancel());
    }

    private static DistanceEnd ofLayer(String asked, Layer layer, EdgeRule edges, boolean insideIsIn) {
        LayerInfo info = layer.info();
        Polylines outlines = layer.shapes().outlines().orElseThrow(() -> UserException.input(Where.file(info.fileName()),
                "No feature in it has a place, so there is nothing to measure to.", "Give a file with points, lines or polygons."));
        if (outlines.vertices() == 1) {
            Position only = new Position(outlines.longitudeDegrees(0), outlines.latitudeDegrees(0));
            return new AtPosition(only, source(asked, info, List.of()));
        }
        return ofOutlines(asked, info, outlines, layer.shapes().rings(), edges, insideIsIn);
    }

    private static DistanceEnd ofOutlines(String asked, LayerInfo info, Polylines outlines, Optional<Polylines> rings,
                                          EdgeRule edges, boolean insideIsIn) {
        Border lines = indexed(outlines, edges, info);
        return new AtLines(lines, rings, insideIsIn, source(asked, info, BorderRemarks.of(lines)));
    }

    private static Border indexed(Polylines outlines, EdgeRule edges, LayerInfo info) {
        try {
            return Border.of(outlines, edges);
        } catch (IllegalArgumentException nothingLeft) {
            throw UserException.input(Where.file(info.fileName()),
                    "All its lines run along the map's seam (longitude ±180° or a pole), which is no border.",
                    "Give a file with the outline itself.");
        }
    }

    private static EndSource source(String asked, LayerInfo info, List<String> remarks) {
        return new EndSource(asked, info.title(), info.attribution(), info.vintage(), info.statedErrorMetres(), remarks);
    }
}
