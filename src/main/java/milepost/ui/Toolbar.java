package milepost.ui;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import milepost.ui.desk.Desk;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;
import milepost.ui.theme.Looks;

/** The bar above: the name, the menus, and what is needed most. */
final class Toolbar extends HBox {

    Toolbar(Actions actions, Menus menus, Desk desk, Columns columns, Node search, Node tools) {
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Milepost", new Icon("mark", 24));
        name.getStyleClass().add("wordmark");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = button("undo", "Undo", "undo", desk::undo);
        Button redo = button("redo", "Redo", "redo", desk::redo);
        follow(undo, "Undo", desk.undoNameProperty());
        follow(redo, "Redo", desk.redoNameProperty());
        Button theme = button("theme-dark", "Switch to dark", "theme", actions.switchTheme());
        desk.themeProperty().subscribe(worn -> {
            theme.setGraphic(new Icon(Looks.dark(worn) ? "theme-light" : "theme-dark"));
            Buttons.named(theme, Looks.dark(worn) ? "Switch to light" : "Switch to dark");
        });
        Button export = new Button("Export", new Icon("export", 18));
        export.getStyleClass().addAll("accent", "export-button");
        export.setId("export");
        export.setOnAction(_ -> actions.export().run());
        Button open = button("open", "Open a story or layers (Ctrl+O)", "open", actions.open());
        getChildren().setAll(name, menus, gap, search, tools, open, undo, redo,
                fold("column-left", "layers column", "fold-layers", columns.leftShownProperty()),
                fold("column-right", "claims column", "fold-claims", columns.rightShownProperty()), theme, export);
    }

    private static ToggleButton fold(String icon, String column, String id, BooleanProperty shown) {
        ToggleButton button = Buttons.toggle(icon, column);
        button.setId(id);
        button.getStyleClass().add("column-toggle");
        button.selectedProperty().bindBidirectional(shown);
        shown.subscribe(now -> Buttons.named(button, (now ? "Fold away the " : "Show the ") + column));
        return button;
    }

    private static Button button(String icon, String name, String id, Runnable action) {
        Button button = Buttons.icon(icon, name, action);
        button.setId(id);
        return button;
    }

    private static void follow(Button button, String verb, ObservableValue<Optional<String>> edit) {
        edit.subscribe(name -> {
            button.setDisable(name.isEmpty());
            String words = name.map(what -> verb + " “" + what + "”").orElse(verb);
            button.setAccessibleText(words);
            button.setTooltip(new Tooltip(words));
        });
    }
}
