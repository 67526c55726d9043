package milepost.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a pane shows when it has nothing to show: what would stand here, and how it gets here. */
public final class EmptyState extends VBox {

    private static final double ICON_SIZE = 28;

    public EmptyState(String icon, String heading, String sentence) {
        Label head = new Label(heading);
        head.getStyleClass().add("empty-heading");
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("empty-text");
        getStyleClass().add("empty-state");
        getChildren().addAll(new Icon(icon, ICON_SIZE), head, text);
    }
}
