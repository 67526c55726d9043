package milepost.ui.places;

import milepost.places.Gazetteer;

/** The places of the Earth by name, read by the first worker who needs them. Thread-safe. */
public final class PlaceNames {

    private Gazetteer read;

    /** @throws milepost.problems.UserException when the data folder has no places */
    public synchronized Gazetteer gazetteer() {
        if (read == null) {
            read = Gazetteer.bundled();
        }
        return read;
    }
}
