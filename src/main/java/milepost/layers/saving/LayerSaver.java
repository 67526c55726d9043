package milepost.layers.saving;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import milepost.geodesy.EdgeRule;
import milepost.layers.Attributes;
import milepost.layers.Json;
import milepost.layers.Layer;
import milepost.layers.LayerInfo;
import milepost.layers.NestedValues;
import milepost.problems.UserException;
import milepost.work.Cancel;
import milepost.work.Progress;
import milepost.work.WholeFile;

/**
 * The door of the package: writes a layer, or some of its features, as GeoJSON that keeps RFC 7946. Outer rings run
 * counterclockwise, nothing crosses the antimeridian; ids, properties and coordinates are what they were.
 */
public final class LayerSaver {

    /** All features of a layer. */
    public static final IntPredicate ALL = feature -> true;
    private static final int TOLD_EVERY = 4096;

    private final Layer layer;
    private final IntPredicate wanted;
    private final Cancel cancel;
    private final Progress progress;
    private long features;

    private LayerSaver(Layer layer, IntPredicate wanted, Cancel cancel, Progress progress) {
        this.layer = layer;
        this.wanted = wanted;
        this.cancel = cancel;
        this.progress = progress;
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param wanted which features, by their numbers
     * @throws UserException (OUTPUT) when it cannot be written; what was there before is then untouched
     * @throws milepost.work.CancelledException when asked to stop; so it is then
     */
    public static SaveReport save(Layer layer, IntPredicate wanted, Path file, Cancel cancel, Progress progress) {
        LayerSaver saver = new LayerSaver(layer, wanted, cancel, progress);
        SaveReport[] report = new SaveReport[1];
        WholeFile.write(file, out -> report[0] = saver.write(out));
        return report[0];
    }

    /** Writes to a stream, which stays open. */
    public static SaveReport write(Layer layer, IntPredicate wanted, OutputStream out, Cancel cancel) throws IOException {
        return new LayerSaver(layer, wanted, cancel, Progress.NONE).write(out);
    }

    private SaveReport write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write("{\"type\":\"FeatureCollection\"" + description(layer.info()) + ",\"features\":[\n");
        JsonGenerator json = Json.FACTORY.createGenerator(text);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(new SerializedString(",\n"));
        GeometryWriter geometry = new GeometryWriter(layer.shapes(), json);
        for (int feature = 0; feature < layer.features(); feature++) {
            if (feature % TOLD_EVERY == 0) {
                cancel.check();
                progress.at(feature / (double) layer.features(), "writing " + layer.info().title());
            }
            if (wanted.test(feature)) {
                feature(json, geometry, feature);
                features++;
            }
        }
        json.flush();
        text.write("]}\n");
        text.flush();
        return new SaveReport(features, geometry.cut(), geometry.turned(), geometry.uncut());
    }

    private void feature(JsonGenerator json, GeometryWriter geometry, int feature) throws IOException {
        Attributes attributes = layer.attributes();
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        Object id = attributes.id(feature);
        if (id != Attributes.MISSING && id != Attributes.NULL) {
            json.writeFieldName("id");
            NestedValues.write(id, json);
        }
        json.writeFieldName("properties");
        Map<String, Object> properties = attributes.properties(feature);
        if (properties.isEmpty()) {
            json.writeNull();
        } else {
            NestedValues.write(properties, json);
        }
        json.writeFieldName("geometry");
        geometry.write(feature);
        json.writeEndObject();
    }

    /** What the file said of itself as a layer of Milepost, as a member: its stated error must not be lost. */
    private static String description(LayerInfo info) {
        LayerInfo plain = LayerInfo.ofFile(info.fileName());
        if (info.equals(plain) || info.equals(withTitle(plain, info.title()))) {
            return "";
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", info.id());
        members.put("title", info.title());
        members.put("role", info.role());
        members.put("licence", info.licence());
        members.put("attribution", info.attribution());
        members.put("vintage", info.vintage());
        members.put("edges", info.edges() == EdgeRule.GEODESIC ? "geodesic" : "");
        members.values().removeIf(""::equals);
        if (!Double.isNaN(info.statedErrorMetres())) {
            members.put("statedErrorMetres", info.statedErrorMetres());
        }
        return ",\"milepost\":" + NestedValues.write(members);
    }

    private static LayerInfo withTitle(LayerInfo info, String title) {
        return new LayerInfo(info.id(), title, info.fileName(), info.role(), info.licence(), info.attribution(), info.vintage(),
                info.statedErrorMetres(), info.edges());
    }
}
