package milepost.ui.jobs;

import milepost.work.Cancel;
import milepost.work.Progress;

/** What a job does on its worker: everything it needs was taken before it started, all it makes is its result. */
@FunctionalInterface
public interface Work<T> {

    /** @throws Exception what went wrong; a {@code UserException} becomes a notice, anything else is our own mistake */
    T run(Cancel cancel, Progress progress) throws Exception;
}
