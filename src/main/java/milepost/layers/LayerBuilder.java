package milepost.layers;

import java.util.Map;

/** Makes a small layer by hand, feature by feature. All numbers are degrees, longitude before latitude. */
public final class LayerBuilder {

    private final ShapesBuilder shapes = new ShapesBuilder();
    private final AttributesBuilder attributes = new AttributesBuilder();
    private LayerInfo info;

    private LayerBuilder(LayerInfo info) {
        this.info = info;
    }

    /** A layer that says nothing of itself but its name. */
    public static LayerBuilder named(String name) {
        return new LayerBuilder(LayerInfo.ofFile(name));
    }

    public LayerBuilder info(LayerInfo newInfo) {
        info = newInfo;
        return this;
    }

    public LayerBuilder point(double longitudeDegrees, double latitudeDegrees) {
        return point(longitudeDegrees, latitudeDegrees, Map.of());
    }

    public LayerBuilder point(double longitudeDegrees, double latitudeDegrees, Map<String, ?> properties) {
        shapes.addPart(PartKind.POINT, longitudeDegrees, latitudeDegrees);
        return end(properties);
    }

    public LayerBuilder line(double... lonLat) {
        return line(Map.of(), lonLat);
    }

    public LayerBuilder line(Map<String, ?> properties, double... lonLat) {
        return feature(properties, PartKind.LINE, lonLat);
    }

    /** One feature of several lines. */
    public LayerBuilder lines(Map<String, ?> properties, double[]... lines) {
        for (double[] line : lines) {
            shapes.addPart(PartKind.LINE, line);
        }
        return end(properties);
    }

    /** A polygon without holes; its ring must be closed. */
    public LayerBuilder polygon(double... lonLat) {
        return feature(Map.of(), PartKind.SHELL, lonLat);
    }

    /** A polygon of a shell and holes; each ring must be closed. */
    public LayerBuilder polygon(Map<String, ?> properties, double[]... rings) {
        for (int ring = 0; ring < rings.length; ring++) {
            shapes.addPart(ring == 0 ? PartKind.SHELL : PartKind.HOLE, rings[ring]);
        }
        return end(properties);
    }

    /** A feature without a place. */
    public LayerBuilder unlocated(Map<String, ?> properties) {
        return end(properties);
    }

    /** The layer. The builder must not be used afterwards. */
    public Layer build() {
        return new Layer(info, shapes.build(), attributes.build());
    }

    private LayerBuilder feature(Map<String, ?> properties, PartKind kind, double... lonLat) {
        shapes.addPart(kind, lonLat);
        return end(properties);
    }

    private LayerBuilder end(Map<String, ?> properties) {
        properties.forEach(this::put);
        shapes.endFeature();
        attributes.endFeature();
        return this;
    }

    private void put(String name, Object value) {
        if (!attributes.put(name, value)) {
            throw new IllegalArgumentException("too many different property names");
        }
    }
}
