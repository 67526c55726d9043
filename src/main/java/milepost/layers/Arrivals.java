package milepost.layers;

import milepost.work.Progress;

/**
 * A progress that is also shown what has arrived of a large file while the rest is read. Give one to the loader in the
 * place of a {@link Progress}.
 */
public interface Arrivals extends Progress {

    /**
     * Called on a working thread, at most a few times a second and never for a small file.
     *
     * @param soFar the features read so far, in the order of the file, with their geometry and without properties
     */
    void arrived(Layer soFar);
}
