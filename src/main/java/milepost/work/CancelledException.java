package milepost.work;

/** Thrown through work that was asked to stop. It is no fault and is never shown. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
