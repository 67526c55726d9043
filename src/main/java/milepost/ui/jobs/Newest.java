package milepost.ui.jobs;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import milepost.work.Cancel;

/**
 * Snapshot, compute, commit: at most one request is being worked on, and only the newest of those that came meanwhile
 * is done after it. So a stream of requests neither piles up nor starves. Belongs to the window's thread.
 *
 * @param <Q> the request, immutable
 * @param <R> the result, immutable
 */
public final class Newest<Q, R> {

    /** The computing, on a worker. */
    @FunctionalInterface
    public interface Compute<Q, R> {
        R result(Q request, Cancel cancel);
    }

    private final Jobs jobs;
    private final Compute<Q, R> compute;
    private final BiConsumer<Q, R> commit;
    private final Consumer<Q> onFailure;
    private Optional<Job> running = Optional.empty();
    private Optional<Q> waiting = Optional.empty();

    /**
     * @param commit    takes each result, the oldest request first, on the window's thread
     * @param onFailure takes each request that came to nothing, other than one that was stopped for a newer one
     */
    public Newest(Jobs jobs, Compute<Q, R> compute, BiConsumer<Q, R> commit, Consumer<Q> onFailure) {
        this.jobs = jobs;
        this.compute = compute;
        this.commit = commit;
        this.onFailure = onFailure;
    }

    /** Wants this next; what is being worked on is still of use and will be finished. */
    public void ask(Q request) {
        if (running.isPresent()) {
            waiting = Optional.of(request);
        } else {
            start(request);
        }
    }

    /** Wants this and nothing older: what is being worked on is stopped and never committed. */
    public void askInstead(Q request) {
        ask(request);
        if (waiting.isPresent()) {
            running.ifPresent(Job::cancel);
        }
    }

    public boolean busy() {
        return running.isPresent();
    }

    private void start(Q request) {
        running = Optional.of(jobs.quietly((cancel, _) -> compute.result(request, cancel), result -> {
            running = Optional.empty();
            commit.accept(request, result);
            startWaiting();
        }, () -> {
            boolean stopped = running.filter(Job::cancelled).isPresent();
            running = Optional.empty();
            if (!stopped) {
                onFailure.accept(request);
            }
            startWaiting();
        }));
    }

    private void startWaiting() {
        if (running.isEmpty() && waiting.isPresent()) {
            Q next = waiting.get();
            waiting = Optional.empty();
            start(next);
        }
    }
}
