package milepost.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import milepost.claims.DistanceUnit;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.story.article.ClaimEdits;

/** Asks what a spot of the map is called, how well it is known where it is, and for a note about it. */
final class NewPlaceDialog {

    private static final List<DistanceUnit> UNITS = List.of(DistanceUnit.METRE, DistanceUnit.KILOMETRE, DistanceUnit.MILE);
    private static final int NOTE_ROWS = 2;

    private final TextField name = new TextField();
    private final TextField coordinates = new TextField();
    private final TextField reach = new TextField();
    private final ChoiceBox<DistanceUnit> unit = new ChoiceBox<>();
    private final TextArea note = new TextArea();
    private final Label fault = new Label();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    NewPlaceDialog(Window owner, Position at) {
        dialog.initOwner(owner);
        dialog.setTitle("Add a place");
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        coordinates.setText(Coordinates.decimal(at, 5));
        name.setId("place-name");
        name.setPromptText("As the story calls it");
        coordinates.setId("place-coordinates");
        reach.setId("place-reach");
        reach.setPromptText("0");
        unit.getItems().setAll(UNITS);
        unit.setValue(DistanceUnit.KILOMETRE);
        unit.setAccessibleText("Unit");
        note.setId("place-note");
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        fault.setId("place-fault");
        fault.getStyleClass().add("tool-fault");
        fault.setWrapText(true);
        dialog.getDialogPane().setContent(form());
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        ButtonType add = new ButtonType("Add to the story", ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CANCEL, add);
        dialog.getDialogPane().lookupButton(add).setId("place-add");
        dialog.getDialogPane().lookupButton(add).addEventFilter(ActionEvent.ACTION, pressed -> {
            fault.setText(fault());
            if (!fault.getText().isEmpty()) {
                pressed.consume();
            }
        });
        dialog.setOnShown(_ -> name.requestFocus());
    }

    /** Empty when it is put away. The place has no id yet. */
    Optional<Place> ask() {
        return dialog.showAndWait().filter(pressed -> pressed.getButtonData().isDefaultButton()).map(_ -> place());
    }

    private GridPane form() {
        GridPane form = new GridPane(10, 8);
        form.addRow(0, label("Name", name), name);
        form.addRow(1, label("Coordinates", coordinates), coordinates);
        form.addRow(2, label("Known to within", reach), new HBox(8, reach, unit));
        form.addRow(3, label("Note", note), note);
        form.add(fault, 0, 4, 2, 1);
        form.getStyleClass().add("place-form");
        return form;
    }

    private static Label label(String text, Node of) {
        Label label = new Label(text);
        label.setLabelFor(of);
        return label;
    }

    private String fault() {
        if (name.getText().isBlank()) {
            return "Give the place a name.";
        }
        if (Coordinates.parse(coordinates.getText()).isEmpty()) {
            return "Write coordinates such as 52.1, 23.7 or 34U FC 84100 75302.";
        }
        return metres().isEmpty() ? "Write how far off it may be as a number, such as 2 or 0.5." : "";
    }

    private OptionalDouble metres() {
        String plain = reach.getText().strip().replace(',', '.');
        if (plain.isEmpty()) {
            return OptionalDouble.of(0);
        }
        return plain.matches("\\d{1,6}(\\.\\d{1,3})?") ? OptionalDouble.of(unit.getValue().toMetres(Double.parseDouble(plain))) : OptionalDouble.empty();
    }

    private Place place() {
        Position at = Coordinates.parse(coordinates.getText()).orElseThrow();
        return new Place("", name.getText().strip(), "", List.of(new Place.Coordinate(ClaimEdits.BY_HAND, at)), List.of(), 0, false, note.getText().strip())
                .within(metres().orElseThrow());
    }
}
