package milepost.render.ground;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import milepost.layers.Layer;
import milepost.projection.MapProjection;
import milepost.work.Cancel;
import milepost.work.Workers;

/** Layers on the projections they were last drawn in. Keeps the latest; safe for use by several threads. */
public final class ProjectedLayers {

    private static final long MOST_VERTICES = 12_000_000;
    private static final int MOST_OUTLINES = 16;
    private static final String WORLD = "world";

    private final Workers workers;
    private final Map<Key, Slot> slots = new LinkedHashMap<>(32, 0.75f, true);
    private final Map<Layer, SharedEdges> worlds = new IdentityHashMap<>();
    private final Map<MapProjection, ProjectedLayer> outlines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MapProjection, ProjectedLayer> eldest) {
            return size() > MOST_OUTLINES;
        }
    };

    public ProjectedLayers(Workers workers) {
        this.workers = workers;
    }

    /** The layer on the projection, made now if need be. */
    public ProjectedLayer get(Layer layer, MapProjection projection, Cancel cancel) {
        return slot(new Key(layer, projection)).get(cancel);
    }

    /** The edge of the map. */
    ProjectedLayer outline(MapProjection projection) {
        synchronized (outlines) {
            return outlines.computeIfAbsent(projection, ProjectedLayer::outline);
        }
    }

    /** What a world layer's countries share, found once for all projections. */
    private Optional<SharedEdges> shared(Layer layer) {
        if (!layer.info().role().equals(WORLD)) {
            return Optional.empty();
        }
        synchronized (worlds) {
            return Optional.of(worlds.computeIfAbsent(layer, SharedEdges::of));
        }
    }

    private synchronized Slot slot(Key key) {
        Slot slot = slots.computeIfAbsent(key, Slot::new);
        long vertices = 0;
        for (Slot kept : slots.values()) {
            vertices += kept.key.layer.shapes().vertices();
        }
        for (Iterator<Slot> eldest = slots.values().iterator(); vertices > MOST_VERTICES && slots.size() > 1;) {
            Slot out = eldest.next();
            if (out == slot) {
                break;
            }
            vertices -= out.key.layer.shapes().vertices();
            eldest.remove();
        }
        return slot;
    }

    /** A layer is the same only when it is the very object: it is immutable and loaded once. */
    private record Key(Layer layer, MapProjection projection) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.layer == layer && key.projection.equals(projection);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(layer) * 31 + projection.hashCode();
        }
    }

    /** Room for one projected layer; whoever comes first makes it, the others wait for it. */
    private final class Slot {
        private final Key key;
        private ProjectedLayer made;

        Slot(Key key) {
            this.key = key;
        }

        synchronized ProjectedLayer get(Cancel cancel) {
            if (made == null) {
                made = ProjectedLayer.of(key.layer, key.projection, shared(key.layer), workers, cancel);
            }
            return made;
        }
    }
}
