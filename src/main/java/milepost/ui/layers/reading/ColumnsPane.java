package milepost.ui.layers.reading;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import milepost.layers.TableColumns;
import milepost.layers.TableOutline;

/** Which columns of a table say where its rows are: what was taken, to be chosen anew. */
final class ColumnsPane extends VBox {

    private final ChoiceBox<TableColumns.Kind> kind = new ChoiceBox<>();
    private final ChoiceBox<String> first = new ChoiceBox<>();
    private final ChoiceBox<String> second = new ChoiceBox<>();
    private final Label firstName = new Label();
    private final Label secondName = new Label("Latitude");
    private final Button again = new Button("Read with these columns");

    ColumnsPane(TableOutline table, Consumer<TableColumns> read) {
        getStyleClass().add("columns-pane");
        kind.setId("place-kind");
        first.setId("place-first");
        second.setId("place-second");
        again.setId("read-columns");
        again.getStyleClass().add("small-button");
        kind.getItems().setAll(TableColumns.Kind.values());
        kind.setConverter(words());
        first.getItems().setAll(table.columns());
        second.getItems().setAll(table.columns());
        firstName.setLabelFor(first);
        secondName.setLabelFor(second);
        kind.setAccessibleText("How the table says where its rows are");
        for (ChoiceBox<?> box : new ChoiceBox<?>[] {kind, first, second}) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        kind.valueProperty().subscribe(this::name);
        TableColumns now = table.places().orElse(new TableColumns(TableColumns.Kind.TWO_COLUMNS, "", ""));
        kind.setValue(now.kind());
        first.setValue(now.first().isEmpty() ? null : now.first());
        second.setValue(now.second().isEmpty() ? null : now.second());
        first.valueProperty().subscribe(this::enable);
        second.valueProperty().subscribe(this::enable);
        again.setOnAction(_ -> read.accept(chosen()));
        getChildren().addAll(kind, firstName, first, secondName, second, again);
    }

    private TableColumns chosen() {
        return new TableColumns(kind.getValue(), first.getValue(), two() ? second.getValue() : "");
    }

    private boolean two() {
        return kind.getValue() == TableColumns.Kind.TWO_COLUMNS;
    }

    private void name() {
        firstName.setText(two() ? "Longitude" : "Column");
        first.setAccessibleText(two() ? "Column of the longitude" : "Column of the place");
        second.setAccessibleText("Column of the latitude");
        secondName.setVisible(two());
        secondName.setManaged(two());
        second.setVisible(two());
        second.setManaged(two());
        enable();
    }

    private void enable() {
        again.setDisable(first.getValue() == null || two() && (second.getValue() == null || second.getValue().equals(first.getValue())));
    }

    private static StringConverter<TableColumns.Kind> words() {
        return new StringConverter<>() {
            @Override
            public String toString(TableColumns.Kind value) {
                return value == null ? "" : switch (value) {
                    case TWO_COLUMNS -> "Longitude and latitude, a column each";
                    case LATITUDE_LONGITUDE -> "Latitude, longitude in one column";
                    case LONGITUDE_LATITUDE -> "Longitude, latitude in one column";
                    case GEOMETRY -> "Shapes (WKT or GeoJSON) in a column";
                };
            }

            @Override
            public TableColumns.Kind fromString(String text) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
