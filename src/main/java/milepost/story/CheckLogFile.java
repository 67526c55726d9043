package milepost.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.problems.UserException;

/** A check log as text: JSON of version 1, described in docs/check-log.md. */
public final class CheckLogFile {

    /** What the member "format" of every log says. */
    public static final String FORMAT = "milepost-check-log";
    private static final int VERSION = 1;

    private CheckLogFile() { }

    /** The same log gives the same text. */
    public static String text(CheckLog log) {
        return StoryWriter.document(json -> {
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeObjectFieldStart("settings");
            json.writeStringField("size", log.settings().size());
            StoryWriter.number(json, "scale", log.settings().scale());
            StoryWriter.number(json, "dpi", log.settings().dpi());
            json.writeStringField("theme", log.settings().theme());
            json.writeStringField("projection", log.settings().projection());
            json.writeEndObject();
            json.writeObjectFieldStart("view");
            StoryWriter.write(log.view().centre(), json);
            StoryWriter.number(json, "widthMetres", log.view().widthMetres());
            StoryWriter.number(json, "heightMetres", log.view().heightMetres());
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (CheckLog.Checked finding : log.findings()) {
                json.writeStartObject();
                json.writeStringField("claim", finding.claim());
                json.writeStringField("verdict", finding.verdict());
                json.writeStringField("sentence", finding.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("layers");
            for (CheckLog.UsedLayer layer : log.layers()) {
                write(layer, json);
            }
            json.writeEndArray();
            json.writeFieldName("story");
            StoryWriter.write(log.story(), json);
        });
    }

    private static void write(CheckLog.UsedLayer layer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", layer.title());
        StoryWriter.text(json, "fileName", layer.fileName());
        StoryWriter.text(json, "version", layer.version());
        StoryWriter.text(json, "licence", layer.licence());
        StoryWriter.text(json, "credit", layer.credit());
        StoryWriter.text(json, "sha256", layer.sha256());
        if (layer.statedErrorMetres().isPresent()) {
            StoryWriter.number(json, "statedErrorMetres", layer.statedErrorMetres().get());
        }
        json.writeEndObject();
    }

    /**
     * Reads a log.
     *
     * @param name what messages call it
     * @throws UserException (INPUT) for anything else, and for a log of a newer version
     */
    public static CheckLog read(String name, String text) {
        try {
            DocumentNode root = DocumentNode.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            if (!root.has("format") || !root.text("format").equals(FORMAT)) {
                throw root.fault("is no check log of Milepost's");
            }
            if (root.number("version") > VERSION) {
                throw UserException.input(root.required("version").where(), "This picture was made by a newer Milepost.",
                        "Open it with a newer version of the program.");
            }
            DocumentNode settings = root.required("settings");
            StoryFile.requirePresentVersion(root.required("story"));
            return new CheckLog(StoryReader.story(root.required("story")), StoryReader.area(root.required("view")),
                    new CheckLog.Settings(settings.text("size"), settings.number("scale"), settings.number("dpi"), settings.text("theme"), settings.textOrNone("projection")),
                    root.list("layers", CheckLogFile::layer),
                    root.list("findings", node -> new CheckLog.Checked(node.text("claim"), node.text("verdict"), node.text("sentence"))));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static CheckLog.UsedLayer layer(DocumentNode node) {
        OptionalDouble error = node.numberOrNone("statedErrorMetres");
        return new CheckLog.UsedLayer(node.text("title"), node.textOrNone("fileName"), node.textOrNone("version"), node.textOrNone("licence"),
                node.textOrNone("credit"), node.textOrNone("sha256"), error.isPresent() ? Optional.of(error.getAsDouble()) : Optional.empty());
    }
}
