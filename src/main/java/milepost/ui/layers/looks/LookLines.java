package milepost.ui.layers.looks;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Names on the left, fields on the right, in the width of a column. */
class LookLines extends GridPane {

    private static final double NAMES_WIDTH = 66;

    LookLines() {
        getStyleClass().add("look-pane");
        ColumnConstraints names = new ColumnConstraints(NAMES_WIDTH);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().setAll(names, fields);
    }

    final void line(String name, Region field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.visibleProperty().bind(field.visibleProperty());
        label.managedProperty().bind(field.managedProperty());
        field.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, field);
    }

    /** A field with words of its own, over the whole width. */
    final void wide(Region field) {
        add(field, 0, getRowCount(), 2, 1);
    }

    static void shown(Region field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    static TextField text(String id, String spoken) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(spoken);
        return field;
    }

    static <T> ChoiceBox<T> choice(String id, String spoken, Function<T, String> words, List<T> values) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.setAccessibleText(spoken);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        return box;
    }
}
