package milepost.layers.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import milepost.layers.LoadChoices;
import milepost.layers.Suggestion;
import milepost.layers.reading.EntryStream;
import milepost.layers.reading.FileNames;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Source;
import milepost.layers.reading.Wording;
import milepost.problems.Where;

/** A zip archive: which of its files is the layer. */
final class Archive {

    /** What a layer in an archive is called; what stands first is preferred. */
    private static final List<String> LAYERS = List.of("kml", "shp", "gpkg", "geojson", "topojson", "geojsonl", "geojsons", "ndjson",
            "json", "gpx", "csv", "tsv", "txt", "gz");
    private static final int MOST_NAMED = 5;

    private final Source source;
    private final Path file;
    private final LoadChoices choices;

    /**
     * @param source what to read
     * @param others what could have been read instead
     */
    record Chosen(Source source, String name, List<String> others) {

        /** Says what was read, and offers the rest. */
        void tell(Reading reading) {
            if (others.isEmpty()) {
                return;
            }
            reading.note("one-of-several", "The archive holds " + Wording.count(others.size() + 1, "layer") + "; \""
                    + Wording.shortened(name) + "\" was read.");
            others.stream().limit(MOST_NAMED).forEach(other -> reading.suggest(new Suggestion("read-other", "Read “" + Wording.shortened(FileNames.last(other)) + "”",
                    "The archive also holds \"" + Wording.shortened(other) + "\".", reading.choices().withTable(other))));
        }
    }

    Archive(Source source, Path file, LoadChoices choices) {
        this.source = source;
        this.file = file;
        this.choices = choices;
    }

    Chosen choose() throws IOException, Refusal {
        try (ZipFile zip = EntryStream.zip(file)) {
            List<? extends ZipEntry> layers = zip.stream().filter(Archive::isLayer)
                    .sorted(Comparator.comparingInt(Archive::rank).thenComparing(ZipEntry::getName)).toList();
            if (layers.isEmpty()) {
                throw new Refusal("no-layer-in-archive", Where.file(source.name()), "The archive holds no layer"
                        + contents(zip) + ".");
            }
            ZipEntry chosen = layers.getFirst();
            if (choices.table().isPresent()) {
                String wanted = choices.table().get();
                // A name that is no file of the archive may be that of a table in its one file.
                chosen = layers.stream().filter(layer -> layer.getName().equals(wanted)).findFirst().<ZipEntry>map(layer -> layer).orElse(chosen);
            }
            String name = chosen.getName();
            return new Chosen(new Source.OfEntry(source.name(), chosen.getSize(), file, name), name,
                    layers.stream().map(ZipEntry::getName).filter(other -> !other.equals(name)).toList());
        }
    }

    private static boolean isLayer(ZipEntry entry) {
        String last = FileNames.last(entry.getName());
        return !entry.isDirectory() && !entry.getName().startsWith("__MACOSX") && !last.startsWith(".")
                && LAYERS.contains(FileNames.extension(last));
    }

    /** In a KMZ the map is "doc.kml", and other KML files are what it links to. */
    private static int rank(ZipEntry entry) {
        boolean main = entry.getName().toLowerCase(Locale.ROOT).equals("doc.kml");
        return main ? -1 : LAYERS.indexOf(FileNames.extension(entry.getName()));
    }

    private static String contents(ZipFile zip) {
        String names = zip.stream().filter(entry -> !entry.isDirectory()).limit(MOST_NAMED)
                .map(entry -> "\"" + Wording.shortened(FileNames.last(entry.getName())) + "\"").collect(Collectors.joining(", "));
        return names.isEmpty() ? ": it is empty" : ", but " + names;
    }
}
