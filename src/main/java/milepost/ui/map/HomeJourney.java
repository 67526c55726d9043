package milepost.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import milepost.render.scene.Frame;
import milepost.render.scene.Viewport;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.work.Cancel;

/**
 * The way to the view a story opens with. The view is found on a worker, and when it is of another projection its frame
 * is drawn there too, so that both are shown at once and the map is never empty in between.
 */
final class HomeJourney {

    /** Where the map is to be shown. */
    record Pane(int width, int height, double deviceScale, Insets covered) {
    }

    private record Arrival(Viewport home, Optional<Frame> frame) {
    }

    private final Jobs jobs;
    private final MapPainter painter;
    private final Homing homing;
    private final MapPicture picture;
    private final MapView view;
    private final Runnable onFailure;
    private Optional<Job> underWay = Optional.empty();
    private Optional<Pane> openingIn = Optional.empty();
    private Optional<Viewport> home = Optional.empty();
    private boolean failed;

    HomeJourney(Jobs jobs, MapPainter painter, Homing homing, MapPicture picture, MapView view, Runnable onFailure) {
        this.jobs = jobs;
        this.painter = painter;
        this.homing = homing;
        this.picture = picture;
        this.view = view;
        this.onFailure = onFailure;
    }

    boolean underWay() {
        return underWay.isPresent();
    }

    /** Whether a story's first view is still being looked for. */
    boolean opening() {
        return openingIn.isPresent();
    }

    /** Whether the first view could not be found or drawn. */
    boolean failed() {
        return failed;
    }

    /** Whether nobody has moved the map since it came home. */
    boolean stillThere() {
        return home.isPresent() && home.equals(view.destination());
    }

    /** Another size of the pane: a map still at home stays at home. Resizes the view. */
    void resize(MapContent content, Pane pane) {
        boolean there = stillThere();
        boolean resized = view.resize(pane.width(), pane.height());
        if (openingIn.isPresent() && !openingIn.get().equals(pane)) {
            go(content, pane, true);
        } else if (resized && there) {
            home = view.viewport();
            go(content, pane, arrival -> {
                if (stillThere()) {
                    show(content, pane, arrival);
                    home = Optional.of(arrival.home());
                    view.replace(arrival.home());
                }
            });
        }
    }

    /** Goes there as a step one can take back. */
    void fly(MapContent content, Pane pane) {
        go(content, pane, false);
    }

    /** Starts there, at once and with no way back, as for a story that has just been opened. */
    void open(MapContent content, Pane pane) {
        go(content, pane, true);
    }

    /** Shows the same place on another projection, as a step one can take back. */
    void reproject(MapContent content, Pane pane, String spec) {
        view.viewport().ifPresent(now -> go(content, pane, () -> homing.reprojected(now, spec, pane.covered()), arrival -> {
            show(content, pane, arrival);
            view.fly(arrival.home());
        }));
    }

    private void go(MapContent content, Pane pane, boolean opening) {
        openingIn = opening ? Optional.of(pane) : Optional.empty();
        go(content, pane, arrival -> arrive(content, pane, arrival, opening));
    }

    private void go(MapContent content, Pane pane, Consumer<Arrival> arrive) {
        go(content, pane, () -> homing.home(content, pane.width(), pane.height(), pane.covered()), arrive);
    }

    private void go(MapContent content, Pane pane, Supplier<Viewport> destination, Consumer<Arrival> arrive) {
        underWay.ifPresent(Job::cancel);
        Optional<Viewport> now = view.viewport();
        Job[] job = new Job[1];
        job[0] = jobs.quietly((cancel, _) -> find(content, pane, destination, now, cancel), arrival -> {
            underWay = Optional.empty();
            arrive.accept(arrival);
        }, () -> {
            if (!job[0].cancelled()) {
                underWay = Optional.empty();
                failed = true;
                onFailure.run();
            }
        });
        underWay = Optional.of(job[0]);
    }

    private Arrival find(MapContent content, Pane pane, Supplier<Viewport> destination, Optional<Viewport> now, Cancel cancel) {
        Viewport found = destination.get();
        cancel.check();
        boolean same = now.isPresent() && now.get().projection().equals(found.projection());
        return new Arrival(found, same ? Optional.empty()
                : Optional.of(painter.frame(picture.sharpRequest(new Look(content, found, pane.deviceScale())), cancel)));
    }

    private void arrive(MapContent content, Pane pane, Arrival arrival, boolean opening) {
        failed = false;
        openingIn = Optional.empty();
        home = Optional.of(arrival.home());
        show(content, pane, arrival);
        if (opening) {
            view.start(arrival.home());
        } else {
            view.fly(arrival.home());
        }
    }

    private void show(MapContent content, Pane pane, Arrival arrival) {
        arrival.frame().ifPresent(frame -> picture.put(new Look(content, arrival.home(), pane.deviceScale()), frame));
    }
}
