package milepost.render.furniture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import milepost.claims.Finding;
import milepost.layers.Layer;
import milepost.render.scene.BaseMap;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;

/** The credit line: the attribution of every layer in the picture, each said once. */
public final class Credits {
    private Credits() { }

    /** Who reported the claims, each said once: "CNN, 8 July 2024; Newsweek, 8 July 2024". */
    public static String sources(List<Finding> findings) {
        return FurnitureFindings.sources(findings);
    }

    /** "Borders © OpenStreetMap contributors (ODbL). Places © GeoNames (CC BY 4.0).", for the layers that are drawn. */
    public static String of(FrameRequest request) {
        return of(request.base(), request.layers(), request.theme());
    }

    /** Visible layers of the user's that name no licence and were given no credit: nobody knows whether they may be published. */
    public static List<MapLayer> unlicensedLayers(FrameRequest request) {
        return request.layers().stream().filter(MapLayer::visible).filter(layer -> layer.layer().info().licence().isBlank() && layer.chosen().credit().isBlank()).toList();
    }

    /** The same, after the house's own. A layer of the user's that names no source is named itself: a reader is told that it is not known. */
    static String of(BaseMap base, List<MapLayer> layers, Theme theme) {
        Stream<Layer> bundled = Stream.of(Stream.of(base.overview()), base.borders().stream(), base.labels().stream(), base.lakes().stream(),
                base.rivers().stream()).flatMap(some -> some);
        Stream<String> own = layers.stream().filter(MapLayer::visible)
                .map(layer -> layer.credit().isBlank() ? "Layer: " + layer.chosen().title() + ", source not stated" : layer.credit());
        Set<String> credits = new LinkedHashSet<>();
        Stream.of(Stream.of(theme.wording().credit()), bundled.map(layer -> layer.info().attribution()), own).flatMap(some -> some).map(String::strip).filter(text -> !text.isEmpty())
                .forEach(text -> credits.add(text.endsWith(".") ? text : text + "."));
        return String.join(" ", credits);
    }
}
