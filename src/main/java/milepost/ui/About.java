package milepost.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.layers.LayerInfo;
import milepost.layers.geojson.BundledHeads;
import milepost.render.scene.Theme;
import milepost.report.ProgramVersion;
import milepost.ui.theme.Copies;
import milepost.ui.theme.Icon;

/** Which Milepost this is, on what it runs, of when its data is and under which licences. */
final class About {

    private final Stage stage;
    private final List<LayerInfo> data = BundledHeads.all();

    About(Window owner, Theme theme) {
        Label name = new Label("Milepost " + ProgramVersion.text(), new Icon("mark", 30));
        name.getStyleClass().add("about-name");
        Button copy = new Button("Copy");
        copy.setId("about-copy");
        copy.setOnAction(_ -> copy());
        Button close = new Button("Close");
        close.setDefaultButton(true);
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(name, new Label("Checks the distances a story reports, along the Earth."),
                quiet("Java " + Runtime.version() + ", JavaFX " + System.getProperty("javafx.runtime.version", "")), dataTable(),
                quiet("The licences of the program and of its data lie beside it: LICENSE and data/LICENSES.md."), buttons);
        content.setId("about");
        content.getStyleClass().add("about");
        stage = SideWindow.over(owner, theme, "About Milepost", content);
        stage.setResizable(false);
        close.setOnAction(_ -> stage.close());
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

    /** For a report of a fault, or for a story's notes. */
    private void copy() {
        Copies.text(Stream.concat(Stream.of("Milepost " + ProgramVersion.text() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name")),
                data.stream().map(info -> info.title() + ": " + info.vintage() + ", " + info.licence())).collect(Collectors.joining("\n")));
    }
}
