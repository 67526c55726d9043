package milepost.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import milepost.problems.UserException;
import milepost.render.export.PictureSize;

/** How large the picture is to be: a usual size, free pixels, or millimetres of paper, and how fine. */
final class SizeFields {

    static final int LEAST_PIXELS = 200;
    static final int MOST_PIXELS = 10_000;
    private static final double MOST_MILLIMETRES = 1000;
    private static final String PIXELS = "pixels";
    private static final String MILLIMETRES = "mm on paper";
    private static final String USUAL = "Lead picture";
    private static final List<Integer> PRINT_DPI = List.of(150, 200, 300);

    private final ComboBox<SizeChoice> choices = new ComboBox<>();
    private final TextField width = number("width");
    private final TextField height = number("height");
    private final ChoiceBox<String> unit = new ChoiceBox<>();
    private final ComboBox<Integer> scale = new ComboBox<>();
    private final ComboBox<Integer> dpi = new ComboBox<>();
    private final Label fine = new Label();
    private final ReadOnlyObjectWrapper<Optional<PictureSize>> size = new ReadOnlyObjectWrapper<>(this, "size", Optional.empty());

    SizeFields() {
        choices.setId("export-size");
        choices.setMaxWidth(Double.MAX_VALUE);
        choices.getItems().setAll(SizeChoice.all());
        height.setAccessibleText("Height");
        unit.setId("export-unit");
        unit.setAccessibleText("Unit of width and height");
        unit.getItems().setAll(PIXELS, MILLIMETRES);
        unit.setValue(PIXELS);
        scale.setId("export-scale");
        scale.setConverter(new TimesConverter());
        dpi.setId("export-dpi");
        dpi.getItems().setAll(PRINT_DPI);
        dpi.setValue(PRINT_DPI.getLast());
        choices.valueProperty().subscribe(this::take);
        unit.valueProperty().subscribe(_ -> arrange());
        List<ObservableValue<?>> read = List.of(width.textProperty(), height.textProperty(), scale.valueProperty(), dpi.valueProperty(), unit.valueProperty());
        read.forEach(value -> value.subscribe(_ -> size.set(read())));
        choices.setValue(choices.getItems().stream().filter(choice -> choice.name().equals(USUAL)).findFirst().orElse(choices.getItems().getFirst()));
    }

    /** Empty while what is written is no size. */
    ReadOnlyObjectProperty<Optional<PictureSize>> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Why there is no size, and what sizes there are. */
    String fault() {
        return paper() ? "Width and height are millimetres, from 53 to 1,000." : "Width and height are whole numbers from " + LEAST_PIXELS + " to 10,000.";
    }

    void requestFocus() {
        choices.requestFocus();
    }

    /** @return how many rows were filled */
    int addTo(GridPane form, int row) {
        HBox free = new HBox(width, new Label("×"), height, unit);
        free.setAlignment(Pos.CENTER_LEFT);
        free.getStyleClass().add("form-row");
        HBox finer = new HBox(scale, dpi);
        form.addRow(row, FormLabel.of("Size", choices), choices);
        form.addRow(row + 1, FormLabel.of("Width × height", width), free);
        fine.setMinWidth(Label.USE_PREF_SIZE);
        form.addRow(row + 2, fine, finer);
        return 3;
    }

    private void arrange() {
        boolean paper = paper();
        fine.setText(paper ? "Dots an inch" : "Pixels");
        fine.setLabelFor(paper ? dpi : scale);
        dpi.setVisible(paper);
        dpi.setManaged(paper);
        scale.setVisible(!paper);
        scale.setManaged(!paper);
    }

    private void take(SizeChoice choice) {
        if (choice == null) {
            return;
        }
        PictureSize chosen = choice.size();
        unit.setValue(chosen.forPaper() ? MILLIMETRES : PIXELS);
        if (chosen.forPaper()) {
            width.setText(millimetres(chosen.width()));
            height.setText(millimetres(chosen.height()));
            dpi.setValue(PRINT_DPI.getLast());
        } else {
            width.setText(Integer.toString(chosen.width()));
            height.setText(Integer.toString(chosen.height()));
        }
        scale.getItems().setAll(SizeChoice.factors(PictureSize.ofPixels(chosen.width(), chosen.height())));
        scale.setValue(2);
    }

    private static String millimetres(int pixels) {
        return Long.toString(Math.round(pixels / PictureSize.PAPER_PIXELS_PER_INCH * PictureSize.MILLIMETRES_PER_INCH));
    }

    private boolean paper() {
        return MILLIMETRES.equals(unit.getValue());
    }

    private Optional<PictureSize> read() {
        OptionalDouble across = number(width, paper());
        OptionalDouble down = number(height, paper());
        if (across.isEmpty() || down.isEmpty() || scale.getValue() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(paper() ? PictureSize.ofMillimetres(across.getAsDouble(), down.getAsDouble(), dpi.getValue())
                    : PictureSize.ofPixels((int) across.getAsDouble(), (int) down.getAsDouble()).times(scale.getValue()));
        } catch (UserException outside) {
            return Optional.empty();
        }
    }

    private static OptionalDouble number(TextField field, boolean paper) {
        String text = field.getText().strip().replace(',', '.');
        if (!text.matches(paper ? "\\d{1,4}(\\.\\d)?" : "\\d{1,5}")) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return number >= (paper ? 1 : LEAST_PIXELS) && number <= (paper ? MOST_MILLIMETRES : MOST_PIXELS) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static TextField number(String id) {
        TextField field = new TextField();
        field.setId("export-" + id);
        field.setPrefColumnCount(5);
        field.setMinWidth(68);
        return field;
    }
}
