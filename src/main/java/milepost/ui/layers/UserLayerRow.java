package milepost.ui.layers;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.geodesy.GeoBounds;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.story.StoryLayer;
import milepost.ui.desk.LoadedFile;
import milepost.ui.theme.Buttons;

/** One of the user's layers: show, zoom to, remove, and what was found in its file. */
final class UserLayerRow extends VBox {

    /** What can be done with the layer. */
    record Actions(Consumer<Boolean> show, Runnable remove, Consumer<GeoBounds> flyTo) {
    }

    /** @param loaded what was read; empty while the file is being read */
    UserLayerRow(StoryLayer layer, Optional<LoadedFile> loaded, Actions actions) {
        getStyleClass().add("user-layer");
        getChildren().add(head(layer, loaded, actions));
        loaded.map(file -> file.result().report()).ifPresentOrElse(this::report, () -> getChildren().add(counts("loading…")));
    }

    private static HBox head(StoryLayer layer, Optional<LoadedFile> loaded, Actions actions) {
        Label title = new Label(layer.title());
        title.getStyleClass().add("layer-title");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setTooltip(new Tooltip(layer.path()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(new EyeButton(layer.title(), layer.visible(), actions.show()), title);
        head.getStyleClass().add("layer-row");
        head.setAlignment(Pos.CENTER_LEFT);
        Optional<GeoBounds> bounds = loaded.flatMap(file -> file.result().layer()).flatMap(Layer::bounds);
        bounds.ifPresent(box -> head.getChildren().add(button("zoom-to", "Zoom to " + layer.title(), () -> actions.flyTo().accept(box))));
        head.getChildren().add(button("remove", "Remove " + layer.title(), actions.remove()));
        return head;
    }

    private static Button button(String icon, String name, Runnable action) {
        Button button = Buttons.icon(icon, name, action);
        button.getStyleClass().add(icon);
        return button;
    }

    private void report(LoadReport report) {
        getChildren().add(counts(report.outcome() == LoadReport.Outcome.REFUSED ? "could not be read" : LoadReportText.counts(report)));
        if (!report.problems().isEmpty()) {
            getChildren().add(new ProblemList(report));
        }
    }

    private static Label counts(String text) {
        Label counts = new Label(text);
        counts.setWrapText(true);
        counts.getStyleClass().add("layer-counts");
        return counts;
    }
}
