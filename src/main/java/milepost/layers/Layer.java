package milepost.layers;

import java.util.Objects;
import java.util.Optional;
import milepost.geodesy.GeoBounds;

/**
 * What was read from one file: features with their geometry in longitude and latitude and their properties. Immutable.
 */
public record Layer(LayerInfo info, Shapes shapes, Attributes attributes) {

    public Layer {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(shapes, "shapes");
        Objects.requireNonNull(attributes, "attributes");
    }

    public int features() {
        return shapes.features();
    }

    /** The box around all features, continuous across the antimeridian (170 to 190); empty when none has a place. */
    public Optional<GeoBounds> bounds() {
        return shapes.bounds();
    }
}
