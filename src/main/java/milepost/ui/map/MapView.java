package milepost.ui.map;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.render.scene.Viewport;

/**
 * Where the map is looked at from, and every way to change it. All changes keep to {@link ViewLimits}; the last ones
 * are remembered. Runs a timer only while a motion is under way. Belongs to the window's thread.
 */
final class MapView {

    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final long ONE_TURN_NANOS = 700_000_000;

    private final ReadOnlyObjectWrapper<Optional<Viewport>> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Optional.empty());
    private final ViewHistory history = new ViewHistory();
    private Optional<Motion> motion = Optional.empty();
    private OptionalLong lastTurnNanos = OptionalLong.empty();
    private boolean animated = true;
    private final AnimationTimer timer = new AnimationTimer() {
        private long start = -1;

        @Override
        public void start() {
            start = -1;
            super.start();
        }

        @Override
        public void handle(long now) {
            start = start < 0 ? now : start;
            motion.ifPresentOrElse(m -> step(m, (now - start) / NANOS_PER_MILLISECOND / m.milliseconds()), this::stop);
        }
    };

    /** Empty until the first view is known. */
    ReadOnlyObjectProperty<Optional<Viewport>> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    Optional<Viewport> viewport() {
        return viewport.get();
    }

    /** Where a motion under way leads; the view itself when it rests or is held. */
    Optional<Viewport> destination() {
        return motion.map(Motion::end).or(this::viewport);
    }

    /** Whether changes glide, or happen at once for people who asked for less motion. */
    void setAnimated(boolean value) {
        animated = value;
    }

    /** A first view, or one of another map: the past is forgotten. */
    void start(Viewport first) {
        finish();
        history.clear();
        lastTurnNanos = OptionalLong.empty();
        viewport.set(Optional.of(first));
    }

    /** A hand takes hold of the map: what it does until it lets go is one step of the history. */
    void hold() {
        finish();
        viewport().ifPresent(history::leave);
    }

    /** Shows a view at once, as a hand that holds the map wants it. */
    void drag(Viewport view) {
        viewport.set(Optional.of(ViewLimits.kept(view)));
    }

    /** Zooms by a factor about a pixel that stays where it is, gliding on from a zoom under way. */
    void zoom(double factor, double pixelX, double pixelY) {
        boolean zooming = motion.isPresent() && motion.get() instanceof Motion.Zoom;
        if (!zooming) {
            finish();
        }
        viewport().ifPresent(now -> {
            leaveForTurn(now);
            double left = motion.map(m -> now.metresPerPixel() / m.end().metresPerPixel()).orElse(1.0);
            go(new Motion.Zoom(now, ViewLimits.allowedFactor(now, left * factor), pixelX, pixelY));
        });
    }

    /** One turn of the wheel, or one key held down, is many small moves and one step of the history. */
    private void leaveForTurn(Viewport now) {
        long time = System.nanoTime();
        if (lastTurnNanos.isEmpty() || time - lastTurnNanos.getAsLong() > ONE_TURN_NANOS) {
            history.leave(now);
        }
        lastTurnNanos = OptionalLong.of(time);
    }

    /** Zooms at once, as a pinch does. */
    void zoomNow(double factor, double pixelX, double pixelY) {
        viewport().ifPresent(now -> drag(now.zoomed(ViewLimits.allowedFactor(now, factor), pixelX, pixelY)));
    }

    /** Moves the map by pixels; positive dx shows what lies farther to the east. */
    void pan(double dx, double dy) {
        finish();
        viewport().ifPresent(now -> {
            leaveForTurn(now);
            go(new Motion.Pan(now, dx, dy));
        });
    }

    void fly(Viewport to) {
        finish();
        viewport().ifPresentOrElse(now -> {
            history.leave(now);
            set(now, ViewLimits.kept(sized(to, now)));
        }, () -> start(to));
    }

    void back() {
        finish();
        viewport().ifPresent(now -> history.back(now).ifPresent(to -> set(now, sized(to, now))));
    }

    void forward() {
        finish();
        viewport().ifPresent(now -> history.forward(now).ifPresent(to -> set(now, sized(to, now))));
    }

    /** Another size of the pane: the middle of the map stays in the middle. False when it has that size already. */
    boolean resize(int width, int height) {
        if (viewport().filter(v -> v.width() != width || v.height() != height).isEmpty()) {
            return false;
        }
        finish();
        viewport.set(viewport().map(v -> v.resized(width, height)));
        return true;
    }

    /** Shows another view at once, as if it had been there before. */
    void replace(Viewport other) {
        finish();
        viewport.set(Optional.of(other));
    }

    private static Viewport sized(Viewport view, Viewport like) {
        return view.resized(like.width(), like.height());
    }

    private void set(Viewport now, Viewport to) {
        if (now.projection().equals(to.projection())) {
            go(new Motion.Fly(new Flight(now, to)));
        } else {
            viewport.set(Optional.of(to));
        }
    }

    private void go(Motion next) {
        if (!animated) {
            drag(next.end());
            return;
        }
        motion = Optional.of(next);
        timer.start();
    }

    private void step(Motion under, double share) {
        drag(under.at(ease(Math.min(1, share))));
        if (share >= 1) {
            stop();
        }
    }

    /** Ends a motion where it leads. */
    private void finish() {
        motion.ifPresent(m -> {
            drag(m.end());
            stop();
        });
    }

    private void stop() {
        timer.stop();
        motion = Optional.empty();
    }

    /** Starts at speed and comes gently to rest. */
    private static double ease(double share) {
        double left = 1 - share;
        return 1 - left * left * left;
    }
}
