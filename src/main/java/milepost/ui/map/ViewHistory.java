package milepost.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import milepost.render.scene.Viewport;

/** The views one came from, and those one went back from. One drag, or one turn of the wheel, is one step. */
final class ViewHistory {

    private static final int STEPS_KEPT = 100;

    private final Deque<Viewport> past = new ArrayDeque<>();
    private final Deque<Viewport> future = new ArrayDeque<>();

    /** Remembers the view that is about to be left. */
    void leave(Viewport view) {
        if (view.equals(past.peek())) {
            return;
        }
        past.push(view);
        future.clear();
        if (past.size() > STEPS_KEPT) {
            past.removeLast();
        }
    }

    /** The view before this one. */
    Optional<Viewport> back(Viewport current) {
        return step(past, future, current);
    }

    /** The view one went back from. */
    Optional<Viewport> forward(Viewport current) {
        return step(future, past, current);
    }

    void clear() {
        past.clear();
        future.clear();
    }

    private static Optional<Viewport> step(Deque<Viewport> from, Deque<Viewport> to, Viewport current) {
        while (current.equals(from.peek())) {
            from.pop();
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(current);
        return Optional.of(from.pop());
    }
}
