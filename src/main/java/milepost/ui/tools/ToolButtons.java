package milepost.ui.tools;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import milepost.ui.theme.Buttons;

/** The tools in the toolbar, the one in the hand lit up. */
public final class ToolButtons extends HBox {

    public ToolButtons(MapTools tools) {
        getStyleClass().add("tool-buttons");
        setAlignment(Pos.CENTER);
        for (Tool tool : Tool.values()) {
            ToggleButton button = Buttons.toggle(tool.icon(), tool.title());
            button.setId("tool-" + tool.icon());
            button.getStyleClass().add("tool-button");
            button.setOnAction(_ -> tools.take(tool));
            tools.toolProperty().subscribe(held -> button.setSelected(held == tool));
            getChildren().add(button);
        }
    }
}
