package milepost.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import milepost.render.export.PictureFacts;

/** What kind of file is written, and what it carries. */
final class FileFields extends VBox {

    private final ChoiceBox<FileKind> kind = new ChoiceBox<>();
    private final CheckBox log = new CheckBox("Carry the check log");
    private final Label contents = new Label();
    private final CheckBox sidecar = new CheckBox("Write alt text and description beside it (.txt, .json)");
    private final TextField date = new TextField();

    /** A kind of file, its ending and its name. */
    enum FileKind {
        PNG("PNG picture", ".png"), SVG("SVG, to edit in Illustrator or Inkscape", ".svg"), PDF("PDF, for print", ".pdf");

        private final String words;
        private final String ending;

        FileKind(String words, String ending) {
            this.words = words;
            this.ending = ending;
        }

        String ending() {
            return ending;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** @param contents what the check log will hold, in words */
    FileFields(Supplier<String> contents) {
        getStyleClass().add("export-words");
        kind.setId("export-format");
        kind.getItems().setAll(FileKind.values());
        kind.setValue(FileKind.PNG);
        kind.setMaxWidth(Double.MAX_VALUE);
        log.setId("export-check-log");
        log.setSelected(true);
        sidecar.setId("export-sidecar");
        date.setId("export-date");
        date.setPromptText("2024-07-09, or empty");
        this.contents.setWrapText(true);
        this.contents.getStyleClass().add("dialog-summary");
        kind.valueProperty().subscribe(now -> log.setDisable(now != FileKind.PNG));
        List<ObservableValue<?>> shown = List.of(kind.valueProperty(), log.selectedProperty());
        shown.forEach(value -> value.subscribe(_ -> this.contents.setText(kind.getValue() != FileKind.PNG
                ? "A PNG can carry its check log, from which the check opens again. This kind of file cannot."
                : log.isSelected() ? "Dropped on the window, the picture opens the check again. Whoever has the picture can read in it: " + contents.get() + "."
                : "The picture carries title, alt text, credit and source, and nothing of the check.")));
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(0, FormLabel.of("Kind of file", kind), kind);
        form.addRow(1, FormLabel.of("Date in the file", date), date);
        getChildren().addAll(form, log, this.contents, sidecar);
    }

    FileKind kind() {
        return kind.getValue();
    }

    ObservableValue<FileKind> kindProperty() {
        return kind.valueProperty();
    }

    boolean storyInside() {
        return log.isSelected();
    }

    BooleanProperty sidecarProperty() {
        return sidecar.selectedProperty();
    }

    /** The facts with the date written; empty when it is no day. */
    Optional<PictureFacts> dated(PictureFacts facts) {
        String day = date.getText().strip();
        return day.matches("(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?") ? Optional.of(facts.withDate(day)) : Optional.empty();
    }

    ObservableValue<String> dateProperty() {
        return date.textProperty();
    }
}
