package milepost.layers.loading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import milepost.layers.Layer;
import milepost.layers.LoadChoices;
import milepost.layers.LoadResult;
import milepost.problems.Problem;
import milepost.work.Cancel;
import milepost.work.Progress;

/** Loads documents that a test writes down. */
public final class Loads {

    private Loads() { }

    public static LoadResult text(String document) {
        return bytes(document.getBytes(StandardCharsets.UTF_8));
    }

    public static LoadResult named(String name, String document) {
        return named(name, document, LoadChoices.NONE);
    }

    public static LoadResult named(String name, String document, LoadChoices choices) {
        return new LayerLoader().load(name, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), choices,
                new Cancel(), Progress.NONE);
    }

    static LoadResult text(String document, LoadChoices choices) {
        return new LayerLoader().load("test.geojson", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), choices,
                new Cancel(), Progress.NONE);
    }

    public static LoadResult bytes(byte[] document) {
        return new LayerLoader().load("test.geojson", new ByteArrayInputStream(document), new Cancel(), Progress.NONE);
    }

    public static Layer layer(String document) {
        LoadResult result = text(document);
        return result.layer().orElseThrow(() -> new AssertionError(result.report().toString()));
    }

    public static List<String> codes(LoadResult result) {
        return result.report().problems().stream().map(Problem::code).toList();
    }

    public static Problem onlyProblem(LoadResult result) {
        if (result.report().problems().size() != 1) {
            throw new AssertionError(result.report().problems().toString());
        }
        return result.report().problems().getFirst();
    }

    public static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":" + geometry + "}";
    }

    public static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }
}
