package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import milepost.geodesy.EdgeRule;
import milepost.layers.BundledData;
import milepost.layers.LayerInfo;

/** What the files that come with the program say of themselves, read from their beginnings alone: a worker's work of some milliseconds. */
public final class BundledHeads {

    private BundledHeads() { }

    /**
     * In the order of their titles; a file that says nothing of itself, or cannot be read, is left out.
     *
     * @throws milepost.problems.UserException when there is no data folder
     */
    public static List<LayerInfo> all() {
        List<LayerInfo> heads = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(BundledData.folder(), "*.geojson*")) {
            for (Path file : files) {
                head(file).ifPresent(heads::add);
            }
        } catch (IOException unreadable) {
            return List.of();
        }
        heads.sort(Comparator.comparing(LayerInfo::title));
        return heads;
    }

    private static Optional<LayerInfo> head(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("milepost")) {
                    return Optional.of(LayerInfoReader.read(json, new LayerInfo(name, name, name, "", "", "", "", Double.NaN, EdgeRule.RFC7946)));
                }
                if (member.equals("features")) {
                    return Optional.empty();
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
