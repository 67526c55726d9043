package milepost.ui.layers;

import java.util.List;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.ui.desk.BaseLayers;
import milepost.ui.desk.Bundled;
import milepost.ui.jobs.Jobs;

/**
 * Brings in the base map, layer by layer, each shown as soon as it is here. The borders have a worker of their own because
 * the findings wait for them; the others follow one another in the order a reader misses them.
 */
public final class BundledLoading {

    private static final List<Bundled> MAP_ORDER =
            List.of(Bundled.OVERVIEW, Bundled.LABELS, Bundled.LAKES, Bundled.RIVERS, Bundled.DETAIL, Bundled.COUNTRIES);

    private final BaseLayers base;
    private final Jobs jobs;

    public BundledLoading(BaseLayers base, Jobs jobs) {
        this.base = base;
        this.jobs = jobs;
    }

    public void start() {
        load(List.of(Bundled.BORDERS));
        load(MAP_ORDER);
    }

    private void load(List<Bundled> layers) {
        if (layers.isEmpty()) {
            return;
        }
        Bundled first = layers.getFirst();
        List<Bundled> rest = layers.subList(1, layers.size());
        jobs.<Layer>quietly((cancel, _) -> new LayerLoader(jobs.workers()).require(BundledData.file(first.fileName()), cancel), layer -> {
            base.arrive(first, layer);
            load(rest);
        }, () -> {
            base.fail(first);
            load(rest);
        });
    }
}
