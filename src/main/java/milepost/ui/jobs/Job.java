package milepost.ui.jobs;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import milepost.work.Cancel;

/** One piece of work under way. Belongs to the window's thread, except for the progress told by its worker. */
public final class Job {

    private record Step(double fraction, String what) { }

    private final String title;
    private final Cancel cancel = new Cancel();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyStringWrapper what;
    private final AtomicReference<Step> newestStep = new AtomicReference<>();

    Job(String title) {
        this.title = title;
        this.what = new ReadOnlyStringWrapper(this, "what", title);
    }

    /** What a person is waiting for: "Loading usgs.geojson". */
    public String title() {
        return title;
    }

    /** Asks the work to stop; its result will not arrive any more. */
    public void cancel() {
        cancel.request();
    }

    public boolean cancelled() {
        return cancel.requested();
    }

    /** Done so far, 0 to 1; negative while that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What is being done just now, in a few words. */
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    Cancel cancelRequest() {
        return cancel;
    }

    /** Called by the worker, as often as it likes: only the newest step crosses over to the window. */
    void stepFromWorker(double newFraction, String newWhat) {
        if (newestStep.getAndSet(new Step(newFraction, newWhat)) == null) {
            Platform.runLater(this::showNewestStep);
        }
    }

    private void showNewestStep() {
        Step step = newestStep.getAndSet(null);
        fraction.set(step.fraction());
        what.set(step.what().isEmpty() ? title : step.what());
    }
}
