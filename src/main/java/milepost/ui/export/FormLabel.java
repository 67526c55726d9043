package milepost.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** The name of a field, beside or above it. */
final class FormLabel {

    private FormLabel() { }

    static Label of(String text, Node named) {
        Label label = new Label(text);
        label.setLabelFor(named);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
