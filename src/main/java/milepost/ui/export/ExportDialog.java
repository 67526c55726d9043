package milepost.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import milepost.render.export.PictureFacts;
import milepost.render.export.PictureLog;
import milepost.render.export.PictureOrder;
import milepost.render.export.PictureSize;
import milepost.render.legibility.Remark.Fix;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.ui.desk.Desk;
import milepost.ui.files.FileDialogs;
import milepost.ui.theme.Looks;

/** Asks for size, words and kind of file of the picture, shows it, and says what readers may not be able to read in it. */
public final class ExportDialog {

    private final Stage stage = new Stage();
    private final Desk desk;
    private final PictureExport export;
    private final FileDialogs files;
    private final Fixes fixes;
    private final SizeFields size = new SizeFields();
    private final WordFields words;
    private final FileFields file;
    private final ComboBox<Theme> look = new ComboBox<>();
    private final CheckBox wholeStory = new CheckBox("Show the whole story");
    private final Label summary = new Label();
    private final Button write = new Button("Export…");
    private final TabPane tabs = new TabPane();
    private final ExportPreview preview;

    public ExportDialog(Window owner, Desk desk, PictureExport export, FileDialogs files, Fixes fixes) {
        this.desk = desk;
        this.export = export;
        this.files = files;
        this.fixes = fixes;
        words = new WordFields(desk, export.words());
        look.getItems().setAll(export.styles());
        look.setValue(look.getItems().getFirst());
        file = new FileFields(() -> size.sizeProperty().get().filter(_ -> export.ready()).map(this::contents).orElse("the story"));
        preview = export.preview(this::mend);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Export the map as a picture");
        stage.setResizable(false);
        look.setId("export-theme");
        look.setConverter(new ThemeConverter());
        stage.setScene(new Scene(content()));
        stage.getScene().getStylesheets().setAll(Looks.sheets(desk.themeProperty().get()));
        List<ObservableValue<?>> drawn = List.of(size.sizeProperty(), look.valueProperty(), wholeStory.selectedProperty(), desk.storyProperty(),
                desk.findingsProperty(), desk.base().mapProperty());
        Subscription watching = drawn.stream().map(value -> value.subscribe(_ -> draw())).reduce(Subscription.EMPTY, Subscription::and);
        Stream.of(file.kindProperty(), file.dateProperty()).forEach(value -> value.subscribe(_ -> describe()));
        stage.setOnHidden(_ -> watching.unsubscribe());
    }

    public void show() {
        stage.setOnShown(_ -> centre());
        stage.show();
        size.requestFocus();
    }

    /** Over the window it belongs to, also where no window manager does it. */
    private void centre() {
        Window owner = stage.getOwner();
        stage.setX(Math.max(0, owner.getX() + (owner.getWidth() - stage.getWidth()) / 2));
        stage.setY(Math.max(0, owner.getY() + (owner.getHeight() - stage.getHeight()) / 3));
    }

    private VBox content() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        int row = size.addTo(form, 0);
        wholeStory.setId("export-whole-story");
        look.setMaxWidth(Double.MAX_VALUE);
        form.addRow(row, FormLabel.of("House style", look), look);
        form.addRow(row + 1, new Label(), wholeStory);
        tabs.getTabs().setAll(tab("Size and look", new VBox(form)), tab("Words", words), tab("File", file));
        tabs.setId("export-tabs");
        tabs.setAccessibleText("What to export");
        HBox sides = new HBox(preview, tabs);
        sides.getStyleClass().add("export-sides");
        HBox.setHgrow(tabs, Priority.ALWAYS);
        summary.getStyleClass().add("dialog-summary");
        summary.setWrapText(true);
        Label heading = new Label("Export picture");
        heading.getStyleClass().add("dialog-heading");
        VBox content = new VBox(heading, sides, buttons());
        content.getStyleClass().addAll("dialog", "export-dialog");
        return content;
    }

    private static Tab tab(String title, VBox content) {
        content.getStyleClass().add("export-tab");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        Tab tab = new Tab(title, scroll);
        tab.setClosable(false);
        return tab;
    }

    private HBox buttons() {
        write.setId("export-write");
        write.setDefaultButton(true);
        write.getStyleClass().add("accent");
        write.setOnAction(_ -> write());
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(summary, gap, cancel, write);
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /** One click from a remark to where it is mended: in this dialog, or in the window behind it. */
    private void mend(Fix fix) {
        switch (fix) {
            case Fix.AtSize _ -> {
                tabs.getSelectionModel().select(0);
                size.requestFocus();
            }
            case Fix.AtTitle _ -> {
                tabs.getSelectionModel().select(1);
                words.focusTitle();
            }
            case Fix.AtAnnotation(String id) -> leave(() -> fixes.annotation(id));
            case Fix.AtClaim(String id) -> leave(() -> fixes.claim(id));
            case Fix.AtLayer(String id) -> leave(() -> fixes.layer(id));
        }
    }

    private void leave(Runnable then) {
        stage.close();
        then.run();
    }

    private void draw() {
        describe();
        size.sizeProperty().get().filter(_ -> export.ready()).ifPresent(picture -> preview.look(request(picture),
                picture.paperDpi(), export.leftOut()));
    }

    private FrameRequest request(PictureSize picture) {
        return export.request(picture, look.getValue(), wholeStory.isSelected());
    }

    /** What the check log will hold, in words. */
    private String contents(PictureSize picture) {
        return PictureLog.of(PictureOrder.of(request(picture), picture)).contents();
    }

    private PictureOrder order(PictureSize picture) {
        FrameRequest request = request(picture);
        PictureFacts facts = words.in(PictureFacts.drafted(request));
        return new PictureOrder(request, picture, file.dated(facts).orElse(facts), file.storyInside(), file.sidecarProperty().get());
    }

    private void describe() {
        Optional<PictureSize> picture = size.sizeProperty().get();
        boolean dated = file.dated(new PictureFacts("", "", "", "", "", "", "")).isPresent();
        write.setDisable(picture.isEmpty() || !dated || !export.ready());
        summary.setText(!export.ready() ? "The map is not loaded yet." : picture.isEmpty() ? size.fault() : !dated ? "Write the date as 2024-07-09." : picture.map(this::told).orElse(""));
    }

    private String told(PictureSize picture) {
        return switch (file.kind()) {
            case PNG -> String.format(Locale.ROOT, "A PNG of %,d × %,d pixels.", picture.deviceWidth(), picture.deviceHeight());
            case SVG -> String.format(Locale.ROOT, "An SVG of %,d × %,d pixels, with live text and named groups.", picture.width(), picture.height());
            case PDF -> "A PDF of one page, with embedded fonts.";
        };
    }

    private String suggestedName() {
        String plain = desk.story().title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "map" : plain) + file.kind().ending();
    }

    private void write() {
        size.sizeProperty().get().ifPresent(picture -> files.save("Export the map", suggestedName(), file.kind().toString()).ifPresent(chosen -> {
            export.write(order(picture), chosen);
            stage.close();
        }));
    }
}
