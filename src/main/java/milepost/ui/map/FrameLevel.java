package milepost.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.Viewport;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;

/**
 * One frame that is kept drawn around the view: the sharp one that reaches a little over the pane's edges, or a
 * coarser one of a larger area. It is drawn anew when the view is about to leave it, or has become finer or coarser
 * than it should be; the one of the whole world never is.
 */
final class FrameLevel {

    /** How a level lies around the view. */
    enum Reach {
        /** As sharp as the screen, half as large again as the pane. */
        SHARP(1, 1.5, 1e-6),
        /** For a quick pan or a turn of the wheel. */
        AROUND(4, 1, 1),
        /** For a flight or a long zoom out. */
        FAR(24, 1, 1.6),
        /** For a hand that is quicker than the workers: wherever the view may go, drawn once. */
        WORLD(1, 1, 0);

        /** How much of what it reaches beyond the view it may lose before it is drawn anew. */
        private static final double SLACK = 0.5;

        private final double coarser;
        private final double wider;
        private final double octaves;

        Reach(double coarser, double wider, double octaves) {
            this.coarser = coarser;
            this.wider = wider;
            this.octaves = octaves;
        }
    }

    private static final int WORLD_PIXELS = 512;

    private record Drawn(Look wish, Frame frame) {
    }

    private final Reach reach;
    private final Newest<Look, Frame> frames;
    private Optional<Look> asked = Optional.empty();
    private final List<Drawn> drawn = new ArrayList<>();

    /** @param onFrame told of each new frame, on the window's thread */
    FrameLevel(Reach reach, Jobs jobs, MapPainter painter, Runnable onFrame) {
        this.reach = reach;
        this.frames = new Newest<>(jobs, (look, cancel) -> painter.frame(request(look), cancel), (look, result) -> {
            take(look, result);
            onFrame.run();
        }, this::giveUp);
    }

    /** What could not be drawn is asked for again when the map is next shown. */
    private void giveUp(Look failed) {
        asked = asked.filter(wish -> wish != failed);
    }

    /** The newest frame, above the one before it, which may still be seen where the new one does not reach. */
    List<Frame> frames(Viewport view) {
        return drawn.stream().map(Drawn::frame).filter(f -> f.viewport().projection().equals(view.projection())).toList();
    }

    boolean hasDrawn(Look asked) {
        return !drawn.isEmpty() && drawn.getLast().wish().content() == asked.content()
                && drawn.getLast().wish().view().equals(asked.view());
    }

    /** Whether a frame is being drawn. */
    boolean busy() {
        return frames.busy();
    }

    /** Asks for a frame when none drawn or asked for suits. */
    void follow(Look look) {
        Look wish = wish(look);
        if (asked.isPresent() && suits(asked.get(), wish, look.view())) {
            return;
        }
        boolean otherContent = asked.isPresent() && !sameMap(asked.get(), wish);
        asked = Optional.of(wish);
        if (otherContent) {
            frames.askInstead(wish);
        } else {
            frames.ask(wish);
        }
    }

    /** The map rests: what is drawn is laid out for exactly what is seen, so that no name is cut by the pane's edge. */
    void settle(Look look) {
        Look wish = wish(look);
        if (asked.filter(was -> sameMap(was, wish) && was.view().equals(wish.view())).isEmpty()) {
            asked = Optional.of(wish);
            frames.ask(wish);
        }
    }

    Optional<Look> asked() {
        return asked;
    }

    /** What to draw around a view. */
    Look wish(Look look) {
        Viewport view = look.view();
        if (reach == Reach.WORLD) {
            double scale = 2 * ViewLimits.FARTHEST_SEEN_METRES / WORLD_PIXELS;
            return new Look(look.content(), new Viewport(view.projection(), 0, 0, scale, WORLD_PIXELS, WORLD_PIXELS), 1, Insets.NONE);
        }
        int across = (int) Math.round(view.width() * (reach.wider - 1) / 2);
        int down = (int) Math.round(view.height() * (reach.wider - 1) / 2);
        Viewport around = new Viewport(view.projection(), view.centreX(), view.centreY(),
                view.metresPerPixel() * reach.coarser, view.width() + 2 * across, view.height() + 2 * down);
        double scale = reach == Reach.SHARP ? look.deviceScale() : 1;
        return new Look(look.content(), around, scale, new Insets(down, across, down, across));
    }

    /** The request that draws a wish; the coarse levels, which are shown enlarged and for a moment, have no words. */
    FrameRequest request(Look wish) {
        return reach == Reach.SHARP ? wish.request() : wish.request().whileMoving();
    }

    /** Takes a frame that was drawn elsewhere for {@code wish}. */
    void put(Look wish, Frame result) {
        asked = Optional.of(wish);
        take(wish, result);
    }

    private void take(Look wish, Frame result) {
        drawn.removeIf(old -> !sameMap(old.wish(), wish));
        while (drawn.size() > 1) {
            drawn.removeFirst();
        }
        drawn.add(new Drawn(wish, result));
    }

    private boolean suits(Look old, Look wish, Viewport view) {
        Viewport was = old.view();
        return sameMap(old, wish) && old.deviceScale() == wish.deviceScale()
                && was.projection().equals(wish.view().projection())
                && was.width() >= wish.view().width() && was.height() >= wish.view().height()
                && Math.abs(Math.log(was.metresPerPixel() / wish.view().metresPerPixel())) <= reach.octaves * Math.log(2)
                && (reach == Reach.WORLD || holds(was, view));
    }

    /** The names on the sharp frame keep clear of the marks above it, and those depend on the claim that is lit up. */
    private boolean sameMap(Look old, Look wish) {
        return old.content().sameMap(wish.content())
                && (reach != Reach.SHARP || old.content().selectedClaimId().equals(wish.content().selectedClaimId()));
    }

    /** Whether the frame still reaches far enough beyond the view. */
    private static boolean holds(Viewport frame, Viewport view) {
        double halfWidth = frame.width() * frame.metresPerPixel() / 2;
        double halfHeight = frame.height() * frame.metresPerPixel() / 2;
        double viewHalfWidth = view.width() * view.metresPerPixel() / 2;
        double viewHalfHeight = view.height() * view.metresPerPixel() / 2;
        return Math.abs(view.centreX() - frame.centreX()) <= (halfWidth - viewHalfWidth) * Reach.SLACK + view.metresPerPixel()
                && Math.abs(view.centreY() - frame.centreY()) <= (halfHeight - viewHalfHeight) * Reach.SLACK + view.metresPerPixel();
    }
}
