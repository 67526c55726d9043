package milepost.ui.layers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.geodesy.GeoBounds;
import milepost.layers.LoadChoices;
import milepost.story.RemoveLayer;
import milepost.story.ReplaceLayer;
import milepost.story.ShowLayer;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.ui.desk.BaseLayers;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.Desk;
import milepost.ui.theme.EmptyState;
import milepost.ui.theme.Icon;

/** The column of layers: the user's above the bundled ones, each with its load report. */
public final class LayersPane extends VBox {

    private final Desk desk;
    private final Consumer<GeoBounds> flyTo;
    private final Consumer<String> openTable;
    private final Consumer<String> loadAgain;
    private final VBox userRows = new VBox();
    private final Map<String, UserLayerRow> rowsById = new HashMap<>();
    private final VBox bundledRows = new VBox();

    /**
     * @param flyTo     shows a box on the map
     * @param openTable shows the features of a layer, given its id, in a table
     * @param loadAgain reads the file of a layer, given its id, once more
     * @param add       asks for files and opens them
     */
    public LayersPane(Desk desk, Consumer<GeoBounds> flyTo, Consumer<String> openTable, Consumer<String> loadAgain, Runnable add) {
        this.desk = desk;
        this.flyTo = flyTo;
        this.openTable = openTable;
        this.loadAgain = loadAgain;
        getStyleClass().add("layers-pane");
        setId("layers");
        Button addButton = new Button("Add a layer…", new Icon("zoom-in", 16));
        addButton.setId("add-layer");
        addButton.getStyleClass().add("small-button");
        addButton.setOnAction(_ -> add.run());
        VBox content = new VBox(heading("Layers"), userRows, addButton, subheading("Base map"), bundledRows);
        content.getStyleClass().add("layers-content");
        userRows.getStyleClass().add("layer-rows");
        bundledRows.getStyleClass().add("layer-rows");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        desk.storyProperty().subscribe(this::showUserLayers);
        desk.filesReadProperty().subscribe(_ -> showUserLayers(desk.story()));
        desk.base().arrivalsProperty().subscribe(_ -> showBundled());
    }

    /** The topmost layer of the map is the topmost row. */
    private void showUserLayers(Story story) {
        rowsById.keySet().retainAll(story.layers().stream().map(StoryLayer::id).toList());
        if (story.layers().isEmpty()) {
            userRows.getChildren().setAll(new EmptyState("layers", "Nothing of yours yet",
                    "Drop a GeoJSON file anywhere in the window, or add one."));
            return;
        }
        List<UserLayerRow> topFirst = story.layers().reversed().stream().map(this::userRow).toList();
        // Rows that stay where they are keep the focus, and what is unfolded in them.
        if (!userRows.getChildren().equals(topFirst)) {
            userRows.getChildren().setAll(topFirst);
        }
    }

    private UserLayerRow userRow(StoryLayer layer) {
        UserLayerRow row = rowsById.computeIfAbsent(layer.id(), id -> new UserLayerRow(layer, desk.loadedFile(id), new UserLayerRow.Actions(
                visible -> desk.make(new ShowLayer(id, visible)), () -> desk.make(new RemoveLayer(id)), flyTo, () -> openTable.accept(id),
                () -> loadAgain.accept(id), reading -> decide(id, reading))));
        row.show(layer, desk.loadedFile(layer.id()));
        return row;
    }

    private void decide(String layerId, LoadChoices reading) {
        desk.story().layers().stream().filter(layer -> layer.id().equals(layerId)).findFirst()
                .ifPresent(layer -> desk.make(new ReplaceLayer(layer.withReading(reading))));
    }

    private void showBundled() {
        List<Bundled> shown = Arrays.stream(Bundled.values()).filter(Bundled::optional).toList();
        for (int i = 0; i < shown.size(); i++) {
            BaseLayers.Arrival arrival = desk.base().arrival(shown.get(i));
            if (i == bundledRows.getChildren().size()) {
                bundledRows.getChildren().add(new BundledRow(shown.get(i), desk.base()));
            } else if (((BundledRow) bundledRows.getChildren().get(i)).arrival() != arrival) {
                bundledRows.getChildren().set(i, new BundledRow(shown.get(i), desk.base()));
            }
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }

    private static Label subheading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("pane-subheading");
        return heading;
    }
}
