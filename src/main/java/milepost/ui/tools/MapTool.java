package milepost.ui.tools;

import javafx.beans.property.ReadOnlyObjectProperty;

/** A tool in the hand: it hears of what the hand does on the map and keeps what it has drawn. */
interface MapTool {

    /** What it shows, the part that still follows the cursor included. */
    ReadOnlyObjectProperty<Drawing> drawingProperty();

    void click(Spot spot);

    void move(Spot spot);

    /** Enter, or a double-click; false when there was nothing to finish. */
    boolean finish();

    /** Backspace; false when there was nothing to take back. */
    boolean takeBack();

    /** Escape: gives up what is under way, or else what was drawn; false when there is neither. */
    boolean cancel();
}
