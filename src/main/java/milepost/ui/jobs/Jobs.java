package milepost.ui.jobs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import milepost.problems.UserException;
import milepost.work.CancelledException;
import milepost.work.Workers;

/**
 * Runs work on the {@link Workers} and brings its result back to the window's thread. All methods but
 * {@link #later} belong to that thread.
 *
 * <p>What cannot be done ({@code UserException}) becomes a {@link Notice}; our own mistake is logged and shown with a
 * short code; work that was cancelled ends without a word.
 */
public final class Jobs {

    private static final Runnable NOTHING = () -> { };

    private final Workers workers;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> runningView = FXCollections.unmodifiableObservableList(running);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final Faults faults;
    private boolean closed;

    /** Our own mistakes go to the program's log alone. */
    public Jobs(Workers workers) {
        this(workers, Optional.empty());
    }

    /** @param faultLog the file our own mistakes are written to, named in their notices */
    public Jobs(Workers workers, Optional<Path> faultLog) {
        this.workers = workers;
        this.faults = new Faults(faultLog);
    }

    /** The threads, for objects below the window that share out their own work. */
    public Workers workers() {
        return workers;
    }

    /** The jobs a person can see and cancel, the oldest first. */
    public ObservableList<Job> running() {
        return runningView;
    }

    /** What a person has been told and has not dismissed, the oldest first. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    public void tell(Notice notice) {
        notices.remove(notice);
        notices.add(notice);
    }

    /** Logs our own mistake and tells its code. */
    public void tellFault(Throwable fault) {
        tell(faults.report(fault));
    }

    /** Work a person waits for: listed in the status bar with its progress and a way to cancel it. */
    public <T> Job run(String title, Work<T> work, Consumer<T> done) {
        return run(title, work, done, NOTHING);
    }

    /** @param notDone called on the window's thread, after the notice, when there is no result: failed or cancelled */
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Runnable notDone) {
        Job job = new Job(title);
        if (!closed) {
            running.add(job);
        }
        start(job, work, done, notDone);
        return job;
    }

    /** Work nobody needs to see: a frame of the map, a file's first bytes. Its failure is told all the same. */
    public <T> Job quietly(Work<T> work, Consumer<T> done) {
        return quietly(work, done, NOTHING);
    }

    public <T> Job quietly(Work<T> work, Consumer<T> done, Runnable notDone) {
        Job job = new Job("");
        start(job, work, done, notDone);
        return job;
    }

    /** Runs something on the window's thread, soon. May be called from any thread. */
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /** The window is gone: no work is begun any more, and no result arrives. */
    public void close() {
        closed = true;
        running.forEach(Job::cancel);
        running.clear();
    }

    private <T> void start(Job job, Work<T> work, Consumer<T> done, Runnable notDone) {
        if (closed) {
            job.cancel();
            return;
        }
        workers.start(() -> work.run(job.cancelRequest(), job::stepFromWorker))
                .whenComplete((result, thrown) -> Platform.runLater(() -> end(job, result, thrown, done, notDone)));
    }

    private <T> void end(Job job, T result, Throwable thrown, Consumer<T> done, Runnable notDone) {
        running.remove(job);
        if (closed) {
            return;
        }
        if (thrown == null && !job.cancelled()) {
            done.accept(result);
            return;
        }
        switch (thrown) {
            case null -> { }
            case CancelledException _ -> { }
            case UserException refused -> tell(Notice.of(refused));
            default -> tellFault(thrown);
        }
        notDone.run();
    }
}
