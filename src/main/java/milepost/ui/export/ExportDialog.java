package milepost.ui.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import milepost.render.export.PictureSize;
import milepost.render.scene.Theme;
import milepost.ui.desk.Desk;
import milepost.ui.files.FileDialogs;
import milepost.ui.theme.Icon;
import milepost.ui.theme.Looks;

/** Asks how large the picture is to be and where to put it. */
public final class ExportDialog {

    private static final int LEAST_PIXELS = 200;
    private static final int MOST_PIXELS = 10_000;
    private static final double COPY_ICON = 16;
    private static final String USUAL = "Lead picture";

    private final Stage stage = new Stage();
    private final Desk desk;
    private final PictureExport export;
    private final FileDialogs files;
    private final ComboBox<SizeChoice> choices = new ComboBox<>();
    private final TextField width = number("width");
    private final TextField height = number("height");
    private final ComboBox<Integer> scale = new ComboBox<>();
    private final CheckBox dark = new CheckBox("Dark colours");
    private final CheckBox wholeStory = new CheckBox("Show the whole story");
    private final Label summary = new Label();
    private final Button write = new Button("Export…");

    public ExportDialog(Window owner, Desk desk, PictureExport export, FileDialogs files) {
        this.desk = desk;
        this.export = export;
        this.files = files;
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Export the map as a picture");
        stage.setResizable(false);
        offerSizes();
        stage.setScene(new Scene(content()));
        stage.getScene().getStylesheets().setAll(Looks.sheets(desk.themeProperty().get()));
        Subscription mapArrival = desk.base().mapProperty().subscribe(this::describe);
        stage.setOnHidden(_ -> mapArrival.unsubscribe());
        describe();
    }

    private void offerSizes() {
        choices.setId("export-size");
        choices.getItems().setAll(SizeChoice.all());
        choices.valueProperty().subscribe(this::take);
        scale.setId("export-scale");
        scale.setConverter(new TimesConverter());
        width.textProperty().subscribe(this::describe);
        height.textProperty().subscribe(this::describe);
        scale.valueProperty().subscribe(this::describe);
        choices.setValue(choices.getItems().stream().filter(choice -> choice.name().equals(USUAL)).findFirst()
                .orElse(choices.getItems().getFirst()));
    }

    public void show() {
        stage.setOnShown(_ -> centre());
        stage.show();
        choices.requestFocus();
    }

    /** Over the window it belongs to, also where no window manager does it. */
    private void centre() {
        Window owner = stage.getOwner();
        stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - stage.getHeight()) / 3);
    }

    private VBox content() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        Label times = new Label("×");
        HBox free = new HBox(width, times, height);
        free.setAlignment(Pos.CENTER_LEFT);
        free.getStyleClass().add("form-row");
        choices.setMaxWidth(Double.MAX_VALUE);
        wholeStory.setId("export-whole-story");
        dark.setId("export-dark");
        form.addRow(0, label("Size", choices), choices);
        form.addRow(1, label("Width × height", width), free);
        form.addRow(2, label("Pixels", scale), scale);
        form.addRow(3, new Label(), wholeStory);
        form.addRow(4, new Label(), dark);
        summary.getStyleClass().add("dialog-summary");
        summary.setWrapText(true);
        Label heading = new Label("Export picture");
        heading.getStyleClass().add("dialog-heading");
        VBox content = new VBox(heading, form, summary, buttons());
        content.getStyleClass().add("dialog");
        return content;
    }

    private HBox buttons() {
        write.setId("export-write");
        write.setDefaultButton(true);
        write.getStyleClass().add("accent");
        write.setOnAction(_ -> write());
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.close());
        Button copyAltText = new Button("Copy alt text", new Icon("copy", COPY_ICON));
        copyAltText.getStyleClass().add("small-button");
        copyAltText.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, export.altText())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(copyAltText, gap, cancel, write);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void take(SizeChoice choice) {
        if (choice != null) {
            width.setText(Integer.toString(choice.size().width()));
            height.setText(Integer.toString(choice.size().height()));
            scale.getItems().setAll(SizeChoice.factors(choice.size()));
            scale.setValue(scale.getItems().get(Math.min(1, scale.getItems().size() - 1)));
        }
    }

    private void describe() {
        Optional<PictureSize> size = size();
        write.setDisable(size.isEmpty() || !export.ready());
        if (!export.ready()) {
            summary.setText("The map is not loaded yet.");
            return;
        }
        summary.setText(size.map(picture -> String.format(Locale.ROOT, "A PNG of %,d × %,d pixels, with title, scale bar and credits.",
                picture.deviceWidth(), picture.deviceHeight()))
                .orElse("Width and height are whole numbers from " + LEAST_PIXELS + " to " + String.format(Locale.ROOT, "%,d.", MOST_PIXELS)));
    }

    /** The size asked for: that of the choice, as long as its width and height are left alone. */
    private Optional<PictureSize> size() {
        OptionalInt across = pixels(width);
        OptionalInt down = pixels(height);
        if (across.isEmpty() || down.isEmpty() || scale.getValue() == null) {
            return Optional.empty();
        }
        PictureSize free = PictureSize.ofPixels(across.getAsInt(), down.getAsInt());
        PictureSize base = Optional.ofNullable(choices.getValue()).map(SizeChoice::size)
                .filter(chosen -> chosen.width() == free.width() && chosen.height() == free.height()).orElse(free);
        return Optional.of(base.times(scale.getValue()));
    }

    private String suggestedName() {
        String words = desk.story().title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (words.isEmpty() ? "map" : words) + ".png";
    }

    private void write() {
        size().ifPresent(size -> files.save("Export the map", suggestedName(), "PNG picture").ifPresent(file -> {
            export.write(size, dark.isSelected() ? Theme.DARK : Theme.LIGHT, wholeStory.isSelected(), file);
            stage.close();
        }));
    }

    private static OptionalInt pixels(TextField field) {
        String text = field.getText().strip();
        if (!text.matches("\\d{1,5}")) {
            return OptionalInt.empty();
        }
        int pixels = Integer.parseInt(text);
        return pixels >= LEAST_PIXELS && pixels <= MOST_PIXELS ? OptionalInt.of(pixels) : OptionalInt.empty();
    }

    private static TextField number(String id) {
        TextField field = new TextField();
        field.setId("export-" + id);
        field.setPrefColumnCount(5);
        return field;
    }

    private static Label label(String text, Node named) {
        Label label = new Label(text);
        label.setLabelFor(named);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
