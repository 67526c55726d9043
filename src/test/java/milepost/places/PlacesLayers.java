package milepost.places;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.work.Cancel;
import milepost.work.Progress;

/** Small layers for tests. */
final class PlacesLayers {

    private PlacesLayers() { }

    /** A layer of features, with a stated error of 200 m. */
    static Layer of(String features) {
        String text = "{\"type\":\"FeatureCollection\",\"milepost\":{\"id\":\"test\",\"title\":\"Test\",\"statedErrorMetres\":200},\"features\":["
                + features + "]}";
        return new LayerLoader().load("test.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Cancel(), Progress.NONE)
                .layer().orElseThrow();
    }
}
