package milepost.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.render.scene.Theme;

/** All keys and gestures on one sheet; "?" opens it, Escape puts it away. */
final class KeySheet {

    private static final String RESOURCE = "keys.txt";
    private static final double WIDTH = 860;
    private static final double HEIGHT = 620;

    /**
     * Keys that belong together.
     *
     * @param heading "The map"
     * @param lines   what is pressed, and what it does
     */
    record Group(String heading, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    record Line(String keys, String does) {
    }

    private final Stage stage;

    KeySheet(Window owner, Theme theme) {
        List<Group> groups = read();
        int half = (groups.size() + 1) / 2;
        HBox columns = new HBox(column(groups.subList(0, half)), column(groups.subList(half, groups.size())));
        columns.getStyleClass().add("key-columns");
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setId("key-sheet");
        scroll.getStyleClass().add("key-sheet");
        scroll.setPrefSize(WIDTH, HEIGHT);
        stage = SideWindow.over(owner, theme, "Keys and gestures", scroll);
    }

    void show() {
        stage.show();
    }

    /** Opens on "?", wherever the focus is but in a text. */
    static void listen(Scene scene, Runnable open) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("?") && !key.isShortcutDown() && !(scene.getFocusOwner() instanceof TextInputControl)) {
                open.run();
                key.consume();
            }
        });
    }

    private static VBox column(List<Group> groups) {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        for (Group group : groups) {
            Label heading = new Label(group.heading);
            heading.getStyleClass().add("key-heading");
            GridPane lines = new GridPane();
            lines.getStyleClass().add("key-lines");
            for (int row = 0; row < group.lines.size(); row++) {
                Line line = group.lines.get(row);
                Label keys = new Label(line.keys);
                keys.getStyleClass().add("key-keys");
                keys.setMinWidth(Label.USE_PREF_SIZE);
                Label does = new Label(line.does);
                does.setWrapText(true);
                lines.addRow(row, keys, does);
            }
            column.getChildren().addAll(heading, lines);
        }
        return column;
    }

    /** A line is a heading, or keys and what they do with a bar between. */
    static List<Group> read() {
        List<Group> groups = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String heading = "";
        for (String text : text().lines().filter(line -> !line.isBlank()).toList()) {
            int bar = text.indexOf('|');
            if (bar >= 0) {
                lines.add(new Line(text.substring(0, bar).strip(), text.substring(bar + 1).strip()));
                continue;
            }
            if (!lines.isEmpty()) {
                groups.add(new Group(heading, lines));
                lines.clear();
            }
            heading = text.strip();
        }
        groups.add(new Group(heading, lines));
        return groups;
    }

    private static String text() {
        try (InputStream in = KeySheet.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
