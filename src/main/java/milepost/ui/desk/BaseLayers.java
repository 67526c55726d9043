package milepost.ui.desk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.layers.Layer;
import milepost.render.scene.BaseMap;

/**
 * The bundled layers as far as they have arrived, and which of them are hidden. Hiding one is a matter of the view and
 * not of the story: it is not undone and not saved.
 */
public final class BaseLayers {

    /** What has become of a bundled layer. */
    public enum Arrival { LOADING, HERE, FAILED }

    private final Map<Bundled, Layer> arrived = new EnumMap<>(Bundled.class);
    private final Set<Bundled> failed = EnumSet.noneOf(Bundled.class);
    private final Set<Bundled> hidden = EnumSet.noneOf(Bundled.class);
    private final ReadOnlyObjectWrapper<Optional<BaseMap>> map = new ReadOnlyObjectWrapper<>(this, "map", Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Bundled, Arrival>> arrivals = new ReadOnlyObjectWrapper<>(this, "arrivals", Map.of());

    BaseLayers() { }

    /** What of the base map is to be drawn now; empty until the world overview is here. */
    public ReadOnlyObjectProperty<Optional<BaseMap>> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** The layers that have arrived or failed; one that is not among them is being loaded. */
    public ReadOnlyObjectProperty<Map<Bundled, Arrival>> arrivalsProperty() {
        return arrivals.getReadOnlyProperty();
    }

    public Arrival arrival(Bundled which) {
        return arrivals.get().getOrDefault(which, Arrival.LOADING);
    }

    /** The layer itself, hidden or not; empty until it is here. */
    public Optional<Layer> layer(Bundled which) {
        return Optional.ofNullable(arrived.get(which));
    }

    public void arrive(Bundled which, Layer layer) {
        arrived.put(which, layer);
        failed.remove(which);
        update();
    }

    public void fail(Bundled which) {
        failed.add(which);
        update();
    }

    public boolean visible(Bundled which) {
        return !hidden.contains(which);
    }

    public void show(Bundled which, boolean visible) {
        if (visible ? hidden.remove(which) : which.optional() && hidden.add(which)) {
            update();
        }
    }

    private void update() {
        Map<Bundled, Arrival> states = new EnumMap<>(Bundled.class);
        arrived.keySet().forEach(which -> states.put(which, Arrival.HERE));
        failed.forEach(which -> states.put(which, Arrival.FAILED));
        arrivals.set(Map.copyOf(states));
        map.set(layer(Bundled.OVERVIEW).map(overview -> new BaseMap(overview, shown(Bundled.DETAIL), shown(Bundled.LAKES),
                shown(Bundled.RIVERS), shown(Bundled.BORDERS), shown(Bundled.LABELS), shown(Bundled.COUNTRIES))));
    }

    private Optional<Layer> shown(Bundled which) {
        return visible(which) ? layer(which) : Optional.empty();
    }
}
