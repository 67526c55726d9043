package milepost.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import milepost.ui.theme.Icon;

/** Lies over the window while files hover above it, and says what letting go would do. */
final class DropSign extends StackPane {

    private static final double ICON_SIZE = 28;

    DropSign() {
        Label words = new Label("Drop to open", new Icon("open", ICON_SIZE));
        words.getStyleClass().add("drop-words");
        getStyleClass().add("drop-sign");
        setId("drop-sign");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
    }
}
