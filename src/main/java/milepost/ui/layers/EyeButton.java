package milepost.ui.layers;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** Shows or hides a layer: an open eye while it is shown. */
final class EyeButton extends ToggleButton {

    private static final double ICON_SIZE = 18;

    EyeButton(String layer, boolean visible, Consumer<Boolean> show) {
        super(null, new Icon(visible ? "visible" : "hidden", ICON_SIZE));
        setSelected(visible);
        Buttons.named(this, (visible ? "Hide " : "Show ") + layer);
        getStyleClass().add("eye-button");
        setOnAction(_ -> {
            setGraphic(new Icon(isSelected() ? "visible" : "hidden", ICON_SIZE));
            Buttons.named(this, (isSelected() ? "Hide " : "Show ") + layer);
            show.accept(isSelected());
        });
    }
}
