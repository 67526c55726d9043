package planted.ui.map;

import javafx.application.Platform;

/** Planted: enters the window's thread outside ui.jobs. */
public final class EntersWindowThread {
    public void enter() {
        Platform.runLater(() -> { });
    }
}
