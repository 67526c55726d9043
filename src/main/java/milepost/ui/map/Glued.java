package milepost.ui.map;

/** A mark laid out in the pixels of one view, which keeps to its ground when the map is shown at another scale. */
public interface Glued {

    /** @param scale how many times as large as when it was laid out */
    void scaleTo(double scale);
}
