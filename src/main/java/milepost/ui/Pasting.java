package milepost.ui;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Position;
import milepost.story.ClaimsTable;
import milepost.ui.claims.ClaimSources;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.work.WholeFile;

/** Takes what was copied in another program: files, coordinates, GeoJSON, a table of claims, or the text of an article, told apart by content. */
final class Pasting {

    /** The longest way of writing coordinates is shorter. */
    private static final int LONGEST_COORDINATES = 160;

    private final Jobs jobs;
    private final ClaimSources sources;
    private final Consumer<Position> show;
    private final Consumer<Path> addLayer;
    private final Consumer<List<Path>> bring;
    private final FileDialogs dialogs;

    /**
     * @param show     shows a position on the map
     * @param addLayer adds a file as a layer
     * @param bring    opens files of any kind
     */
    Pasting(Jobs jobs, ClaimSources sources, Consumer<Position> show, Consumer<Path> addLayer, Consumer<List<Path>> bring, FileDialogs dialogs) {
        this.jobs = jobs;
        this.sources = sources;
        this.show = show;
        this.addLayer = addLayer;
        this.bring = bring;
        this.dialogs = dialogs;
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            bring.accept(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            take(Optional.ofNullable(clipboard.getString()).orElse(""));
        }
    }

    /** The same for a text that was dropped. */
    void take(String text) {
        String plain = text.strip();
        // A bare point is coordinates; a feature has something to say of them.
        Optional<Position> position = plain.length() <= LONGEST_COORDINATES && !plain.contains("\"Feature") ? Coordinates.parse(plain) : Optional.empty();
        if (plain.isEmpty()) {
            jobs.tell(new Notice(Notice.Kind.WARNING, "There is no text to paste.", "", "Copy the words of an article, coordinates or GeoJSON first."));
        } else if (position.isPresent()) {
            show.accept(position.get());
        } else if (plain.startsWith("{") || plain.startsWith("[") && plain.endsWith("]")) {
            keepAsLayer(plain);
        } else if (ClaimsTable.namesColumns(plain) && plain.lines().count() > 1) {
            sources.readTable(text);
        } else {
            sources.readText(text);
        }
    }

    /** A layer is a file: a story names it and never copies it in. */
    private void keepAsLayer(String json) {
        dialogs.save("Keep the pasted layer in a file", "pasted.geojson", "GeoJSON").ifPresent(file ->
                jobs.quietly((_, _) -> {
                    WholeFile.write(file, json.getBytes(StandardCharsets.UTF_8));
                    return file;
                }, addLayer));
    }
}
