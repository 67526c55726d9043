package milepost.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import milepost.claims.Finding;
import milepost.layers.Layer;

/** The credit line: the attribution of every layer in the picture, each said once. */
public final class Credits {
    private Credits() { }

    /** Who reported the claims, each said once: "CNN, 8 July 2024; Newsweek, 8 July 2024". */
    public static String sources(List<Finding> findings) {
        return FurnitureFindings.sources(findings);
    }

    /** "Borders © OpenStreetMap contributors (ODbL). Places © GeoNames (CC BY 4.0).", for the layers that are drawn. */
    public static String of(FrameRequest request) {
        BaseMap base = request.base();
        Stream<Layer> bundled = Stream.of(Stream.of(base.overview()), base.borders().stream(), base.labels().stream(), base.lakes().stream(),
                base.rivers().stream()).flatMap(layers -> layers);
        Stream<Layer> own = request.layers().stream().filter(MapLayer::visible).map(MapLayer::layer);
        Set<String> credits = new LinkedHashSet<>();
        Stream.concat(bundled, own).map(layer -> layer.info().attribution().strip()).filter(text -> !text.isEmpty())
                .forEach(text -> credits.add(text.endsWith(".") ? text : text + "."));
        return String.join(" ", credits);
    }
}
