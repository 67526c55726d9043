package milepost.ui.map;

import java.util.List;
import java.util.stream.Stream;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Viewport;
import milepost.ui.jobs.Jobs;

/** The frames kept drawn around the view, so that wherever a gesture leads something is there to be shown. */
final class FrameStack {

    private final FrameLevel sharp;
    private final FrameLevel around;
    private final FrameLevel far;
    private final FrameLevel world;

    /** @param onFrame called on the window's thread when a new frame is there */
    FrameStack(Jobs jobs, MapPainter painter, Runnable onFrame) {
        sharp = new FrameLevel(FrameLevel.Reach.SHARP, jobs, painter, onFrame);
        around = new FrameLevel(FrameLevel.Reach.AROUND, jobs, painter, onFrame);
        far = new FrameLevel(FrameLevel.Reach.FAR, jobs, painter, onFrame);
        world = new FrameLevel(FrameLevel.Reach.WORLD, jobs, painter, onFrame);
    }

    /** Has drawn what the view needs: the sharp frame first, the coarse ones when it is done. */
    void follow(Look look) {
        sharp.follow(look);
        if (!sharp.busy()) {
            around.follow(look);
        }
        if (!sharp.busy() && !around.busy()) {
            far.follow(look);
        }
        if (!sharp.busy() && !around.busy() && !far.busy()) {
            world.follow(look);
        }
    }

    boolean busy() {
        return Stream.of(sharp, around, far, world).anyMatch(FrameLevel::busy);
    }

    /** Has drawn exactly what is seen of a map that rests. */
    void settle(Look look) {
        sharp.settle(look);
    }

    /** The frames at hand, the coarsest first. */
    List<Frame> frames(Viewport view) {
        return Stream.of(world, far, around, sharp).flatMap(level -> level.frames(view).stream()).toList();
    }

    /** The newest sharp frame asked for: it shows more than the view. */
    Look sharp(Look look) {
        return sharp.asked().orElseGet(() -> sharp.wish(look));
    }

    /** Whether the sharp frame of what was asked for is there, or none is to be waited for. */
    boolean sharpIsDrawn(Look asked) {
        return !sharp.busy() || sharp.hasDrawn(asked);
    }

    /** What the sharp frame of a view would be drawn from. */
    FrameRequest sharpRequest(Look look) {
        return sharp.request(sharp.wish(look));
    }

    /** Takes the sharp frame of a view that was drawn elsewhere. */
    void putSharp(Look look, Frame frame) {
        sharp.put(sharp.wish(look), frame);
    }
}
