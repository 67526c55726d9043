package milepost.ui.layers;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** Shows or hides a layer: an open eye while it is shown. */
final class EyeButton extends ToggleButton {

    private static final double ICON_SIZE = 18;

    EyeButton(String layer, boolean visible, Consumer<Boolean> show) {
        tell(layer, visible);
        getStyleClass().add("eye-button");
        setOnAction(_ -> {
            tell(layer, isSelected());
            show.accept(isSelected());
        });
    }

    /** Looks as the layer is, without asking for anything. */
    void tell(String layer, boolean visible) {
        setSelected(visible);
        setGraphic(new Icon(visible ? "visible" : "hidden", ICON_SIZE));
        Buttons.named(this, (visible ? "Hide " : "Show ") + layer);
    }
}
