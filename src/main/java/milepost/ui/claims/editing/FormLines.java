package milepost.ui.claims.editing;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.util.StringConverter;

/** Names on the left, fields on the right. */
final class FormLines extends GridPane {

    private static final double NAMES_WIDTH = 104;
    private static final double GAP = 8;

    FormLines() {
        getStyleClass().add("claim-form");
        ColumnConstraints names = new ColumnConstraints(NAMES_WIDTH);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().setAll(names, fields);
    }

    /** A line with a name for its first field. */
    HBox line(String name, Node... fields) {
        HBox line = new HBox(GAP, fields);
        line.setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(name);
        label.setLabelFor(fields[0]);
        int row = getRowCount();
        label.visibleProperty().bind(line.visibleProperty());
        label.managedProperty().bind(line.visibleProperty());
        line.managedProperty().bind(line.visibleProperty());
        addRow(row, label, line);
        getRowConstraints().add(new RowConstraints());
        return line;
    }

    static TextField text(String id, String prompt, String spoken) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(spoken);
        return field;
    }

    static TextField wide(TextField field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    static <T> ChoiceBox<T> choice(String id, String spoken, Iterable<T> values, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.setAccessibleText(spoken);
        values.forEach(box.getItems()::add);
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
        box.getSelectionModel().selectFirst();
        return box;
    }
}
