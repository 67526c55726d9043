package milepost.ui.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.WholeFile;

/**
 * The settings on disk: {@code settings.json}, put in place whole or not at all. A file that cannot be understood, or
 * that a newer Milepost wrote, is kept aside under another name and never overwritten.
 */
public final class SettingsFile {

    private static final String FORMAT = "milepost-settings";
    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    /**
     * What was read.
     *
     * @param settings  the settings, those of a first start when there are none
     * @param keptAside the new name of a file that could not be understood
     */
    public record Read(Settings settings, Optional<Path> keptAside) {
    }

    /** Never fails: a window without settings is better than none. */
    public Read read() {
        try {
            return new Read(parse(JSON.readTree(file.toFile())), Optional.empty());
        } catch (JsonProcessingException | IllegalArgumentException notUnderstood) {
            return new Read(Settings.FIRST_START, keepAside());
        } catch (IOException none) {
            return new Read(Settings.FIRST_START, Optional.empty());
        }
    }

    /** @throws UserException when the file cannot be written */
    public void write(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(settings)));
        } catch (IOException refused) {
            throw UserException.output(Where.file(file.toString()), "The settings could not be saved.",
                    "The window works without them; check that the folder can be written to.");
        }
    }

    private static Settings parse(JsonNode root) {
        if (root == null || !root.isObject() || !FORMAT.equals(root.path("format").asText())) {
            throw new IllegalArgumentException("these are no settings");
        }
        if (root.path("version").asInt(VERSION) > VERSION) {
            throw new IllegalArgumentException("these settings are of a newer Milepost");
        }
        JsonNode window = root.path("window");
        Optional<Settings.WindowPlace> place = window.isObject() ? Optional.of(new Settings.WindowPlace(
                window.path("x").asDouble(0), window.path("y").asDouble(0), window.path("width").asDouble(0),
                window.path("height").asDouble(0), window.path("maximized").asBoolean(false))) : Optional.empty();
        return new Settings(root.path("theme").asText("light"), place, root.path("lastFolder").asText(""),
                columns(root.path("columns")), root.path("style").asText(""), recent(root.path("recent")));
    }

    private static List<String> recent(JsonNode files) {
        return StreamSupport.stream(files.spliterator(), false).map(JsonNode::asText).filter(file -> !file.isEmpty()).toList();
    }

    private static Settings.ColumnLayout columns(JsonNode columns) {
        Settings.ColumnLayout usual = Settings.ColumnLayout.USUAL;
        return new Settings.ColumnLayout(columns.path("layersWidth").asDouble(usual.layersWidth()),
                columns.path("claimsWidth").asDouble(usual.claimsWidth()), columns.path("layersShown").asBoolean(true),
                columns.path("claimsShown").asBoolean(true));
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        root.put("theme", settings.theme()).put("lastFolder", settings.lastFolder()).put("style", settings.style());
        settings.recent().forEach(root.putArray("recent")::add);
        Settings.ColumnLayout columns = settings.columns();
        root.putObject("columns").put("layersWidth", columns.layersWidth()).put("claimsWidth", columns.claimsWidth())
                .put("layersShown", columns.layersShown()).put("claimsShown", columns.claimsShown());
        settings.place().ifPresent(place -> root.putObject("window").put("x", place.x()).put("y", place.y())
                .put("width", place.width()).put("height", place.height()).put("maximized", place.maximized()));
        return root;
    }

    private Optional<Path> keepAside() {
        for (int number = 1; number < 100; number++) {
            Path aside = file.resolveSibling("settings-unreadable-" + number + ".json");
            if (!Files.exists(aside)) {
                try {
                    return Optional.of(Files.move(file, aside));
                } catch (IOException stuck) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
