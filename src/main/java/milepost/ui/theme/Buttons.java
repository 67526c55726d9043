package milepost.ui.theme;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Small buttons that show an icon; their name is what a screen reader and the tooltip say. */
public final class Buttons {

    private static final Duration TIP_DELAY = Duration.millis(400);

    private Buttons() { }

    public static Button icon(String icon, String name, Runnable action) {
        Button button = new Button(null, new Icon(icon));
        button.setOnAction(_ -> action.run());
        return named(button, name);
    }

    public static ToggleButton toggle(String icon, String name) {
        return named(new ToggleButton(null, new Icon(icon)), name);
    }

    /** Gives a button without words its name. */
    public static <B extends ButtonBase> B named(B button, String name) {
        if (!button.getStyleClass().contains("icon-button")) {
            button.getStyleClass().add("icon-button");
        }
        button.setAccessibleText(name);
        Tooltip tip = new Tooltip(name);
        tip.setShowDelay(TIP_DELAY);
        button.setTooltip(tip);
        return button;
    }
}
