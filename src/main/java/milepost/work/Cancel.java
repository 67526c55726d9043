package milepost.work;

/** A request to stop, shared by whoever may ask and whoever does the work. Safe for use by several threads. */
public final class Cancel {

    private volatile boolean requested;

    /** Asks the work to stop at its next check. Asking twice is harmless. */
    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }

    /**
     * Called by long work now and then.
     *
     * @throws CancelledException when a stop was requested
     */
    public void check() {
        if (requested) {
            throw new CancelledException();
        }
    }
}
