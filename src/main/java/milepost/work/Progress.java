package milepost.work;

/** Told by long work how far it has come; called on the working thread. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress NONE = (fraction, what) -> { };

    /**
     * @param fraction done so far, 0 to 1, or negative when it cannot be known
     * @param what     what is being done, in a few words ("reading usgs.geojson")
     */
    void at(double fraction, String what);
}
