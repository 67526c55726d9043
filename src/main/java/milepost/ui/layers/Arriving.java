package milepost.ui.layers;

import java.util.Optional;
import milepost.layers.Arrivals;
import milepost.layers.Layer;
import milepost.render.scene.MapLayer;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.work.Progress;

/** Shows on the map what has arrived of one large layer while the rest is read. Called on a worker. */
final class Arriving implements Arrivals {

    /** Beyond this the whole comes so soon after that the work of drawing a part would only delay it. */
    private static final int MOST_VERTICES = 3_000_000;

    /** A newer part stops the drawing of an older one, which must have had the time to be drawn. */
    private static final double GROWTH = 2.5;

    private final Desk desk;
    private final Jobs jobs;
    private final StoryLayer layer;
    private final Progress progress;
    private final int opened;
    private int shown;

    Arriving(Desk desk, Jobs jobs, StoryLayer layer, Progress progress, int opened) {
        this.desk = desk;
        this.jobs = jobs;
        this.layer = layer;
        this.progress = progress;
        this.opened = opened;
    }

    @Override
    public void at(double fraction, String what) {
        progress.at(fraction, what);
    }

    @Override
    public void arrived(Layer soFar) {
        int vertices = soFar.shapes().vertices();
        if (vertices > 0 && vertices >= GROWTH * shown && vertices <= MOST_VERTICES) {
            shown = vertices;
            jobs.later(() -> {
                if (desk.openedProperty().get() == opened) {
                    desk.arrive(layer.id(), Optional.of(new MapLayer(layer, soFar)));
                }
            });
        }
    }
}
