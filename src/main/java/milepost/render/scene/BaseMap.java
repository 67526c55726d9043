package milepost.render.scene;

import java.util.Objects;
import java.util.Optional;
import milepost.layers.Layer;

/**
 * The bundled layers under everything: loaded once, immutable. Any but the first may be missing until it is loaded.
 *
 * @param overview  world fill for small scales (world-10km)
 * @param detail    world fill for large scales (world-1km)
 * @param lakes     lakes
 * @param rivers    rivers
 * @param borders   land borders in detail (borders-detail); the world's own lines between the same countries give way to them
 * @param labels    places to name (places-labels)
 * @param countries country polygons in detail, territorial sea included (countries-detail): they tint the land of the
 *                  story's countries up to exactly the detail borders
 */
public record BaseMap(Layer overview, Optional<Layer> detail, Optional<Layer> lakes, Optional<Layer> rivers,
                      Optional<Layer> borders, Optional<Layer> labels, Optional<Layer> countries) {

    public BaseMap {
        Objects.requireNonNull(overview, "overview");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(lakes, "lakes");
        Objects.requireNonNull(rivers, "rivers");
        Objects.requireNonNull(borders, "borders");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(countries, "countries");
    }

    /** Without detailed countries: the story's land ends where the world layer says. */
    public BaseMap(Layer overview, Optional<Layer> detail, Optional<Layer> lakes, Optional<Layer> rivers,
                   Optional<Layer> borders, Optional<Layer> labels) {
        this(overview, detail, lakes, rivers, borders, labels, Optional.empty());
    }
}
