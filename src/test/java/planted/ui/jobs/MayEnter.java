package planted.ui.jobs;

import javafx.application.Platform;

/** Planted, and no violation: this is where the window's thread may be entered. */
public final class MayEnter {
    public void enter() {
        Platform.runLater(() -> { });
    }
}
