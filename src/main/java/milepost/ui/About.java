package milepost.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.layers.LayerInfo;
import milepost.layers.geojson.BundledHeads;
import milepost.render.scene.Theme;
import milepost.ui.theme.Icon;
import milepost.ui.theme.Looks;

/** Which Milepost this is, on what it runs, of when its data is and under which licences. */
final class About {

    private final Stage stage = new Stage();
    private final List<LayerInfo> data = BundledHeads.all();

    About(Window owner, Theme theme) {
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("About Milepost");
        stage.setResizable(false);
        Label name = new Label("Milepost " + version(), new Icon("mark", 30));
        name.getStyleClass().add("about-name");
        Button copy = new Button("Copy");
        copy.setId("about-copy");
        copy.setOnAction(_ -> copy());
        Button close = new Button("Close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> stage.close());
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(name, new Label("Checks the distances a story reports, along the Earth."),
                quiet("Java " + Runtime.version() + ", JavaFX " + System.getProperty("javafx.runtime.version", "")), dataTable(),
                quiet("The licences of the program and of its data lie beside it: LICENSE and data/LICENSES.md."), buttons);
        content.setId("about");
        content.getStyleClass().add("about");
        stage.setScene(new Scene(content));
        stage.getScene().getStylesheets().setAll(Looks.sheets(theme));
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
    }

    void show() {
        stage.show();
    }

    private GridPane dataTable() {
        GridPane table = new GridPane();
        for (int row = 0; row < data.size(); row++) {
            LayerInfo info = data.get(row);
            table.addRow(row, new Label(info.title()), quiet(info.vintage()), quiet(info.licence()));
        }
        return table;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("about-quiet");
        return label;
    }

    private static String version() {
        String built = About.class.getPackage().getImplementationVersion();
        return built == null ? "(development)" : built;
    }

    /** For a report of a fault, or for a story's notes. */
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Stream.concat(Stream.of("Milepost " + version() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")),
                data.stream().map(info -> info.title() + ": " + info.vintage() + ", " + info.licence())).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
