package milepost.ui.features;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.index.FeatureIndex;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;

/**
 * Finds what lies under the cursor: an index a layer, built on a worker as the layer arrives and let go with it. Asking
 * takes less than a millisecond, so it is done on the window's thread, which all of this belongs to.
 */
final class LayerIndexes {

    /** So near to a point or a line a hand means it. */
    private static final double REACH_PIXELS = 6;

    private final Desk desk;
    private final Jobs jobs;
    private final Map<Layer, Optional<FeatureIndex>> indexes = new IdentityHashMap<>();

    LayerIndexes(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        desk.mapLayersProperty().subscribe(this::follow);
    }

    private void follow(List<MapLayer> layers) {
        Map<Layer, Boolean> here = new IdentityHashMap<>();
        layers.forEach(layer -> here.put(layer.layer(), true));
        indexes.keySet().removeIf(layer -> !here.containsKey(layer));
        here.keySet().stream().filter(layer -> !indexes.containsKey(layer)).forEach(layer -> {
            indexes.put(layer, Optional.empty());
            jobs.<FeatureIndex>quietly((_, _) -> FeatureIndex.of(layer.shapes()), made -> indexes.computeIfPresent(layer, (_, _) -> Optional.of(made)));
        });
    }

    /** Whether every layer can be asked. */
    boolean ready() {
        return indexes.values().stream().allMatch(Optional::isPresent);
    }

    /** The feature that is meant by a pixel: points before lines before areas, then that of the upper layer. */
    Optional<ChosenFeature> at(double x, double y, Viewport view) {
        Optional<Position> there = view.position(x, y);
        Optional<Position> below = view.position(x, y + REACH_PIXELS);
        if (there.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        double reach = degrees(there.get(), below.get());
        ChosenFeature best = null;
        int bestKind = Integer.MAX_VALUE;
        for (MapLayer layer : desk.mapLayersProperty().get().reversed()) {
            List<FeatureIndex.Hit> hits = layer.visible() ? hits(layer.layer(), there.get(), reach) : List.of();
            if (!hits.isEmpty() && hits.getFirst().kind().ordinal() < bestKind) {
                bestKind = hits.getFirst().kind().ordinal();
                best = new ChosenFeature(layer.id(), hits.getFirst().feature());
            }
        }
        return Optional.ofNullable(best);
    }

    private List<FeatureIndex.Hit> hits(Layer layer, Position at, double reachDegrees) {
        return indexes.getOrDefault(layer, Optional.empty())
                .map(index -> index.at(at.longitudeDegrees(), at.latitudeDegrees(), reachDegrees)).orElse(List.of());
    }

    private static double degrees(Position one, Position other) {
        double east = Math.IEEEremainder(one.longitudeDegrees() - other.longitudeDegrees(), 360) * Math.cos(Math.toRadians(one.latitudeDegrees()));
        return Math.hypot(east, one.latitudeDegrees() - other.latitudeDegrees());
    }
}
