package milepost.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
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

    /** Below these widths, in pixels, what is in the menus too makes room: first the name, then three buttons, then the rest. */
    private static final double ROOM_FOR_NAME = 1_100;
    private static final double ROOM_FOR_BUTTONS = 1_020;
    private static final double ROOM_FOR_ALL = 900;

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
        ToggleButton left = fold("column-left", "layers column", "fold-layers", columns.leftShownProperty());
        ToggleButton right = fold("column-right", "claims column", "fold-claims", columns.rightShownProperty());
        for (Region whole : List.of(menus, export)) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(name, menus, gap, search, tools, open, undo, redo, left, right, theme, export);
        widthProperty().subscribe(width -> {
            name.setContentDisplay(width.doubleValue() < ROOM_FOR_NAME ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            export.setContentDisplay(width.doubleValue() < ROOM_FOR_ALL ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            List.of(open, undo, redo).forEach(button -> showIf(width.doubleValue() >= ROOM_FOR_BUTTONS, button));
            List.of(left, right).forEach(button -> showIf(width.doubleValue() >= ROOM_FOR_ALL, button));
        });
    }

    private static void showIf(boolean room, Node node) {
        node.setVisible(room);
        node.setManaged(room);
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
