package milepost.ui.layers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.layers.LoadChoices;
import milepost.story.BorderViewChoice;
import milepost.story.MoveLayer;
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
    private final LayerDoing doing;
    private final VBox userRows = new VBox();
    private final Map<String, UserLayerRow> rowsById = new HashMap<>();
    private final VBox bundledRows = new VBox();

    public LayersPane(Desk desk, LayerDoing doing) {
        this.desk = desk;
        this.doing = doing;
        getStyleClass().add("layers-pane");
        setId("layers");
        Button addButton = new Button("Add a layer…", new Icon("zoom-in", 16));
        addButton.setId("add-layer");
        addButton.getStyleClass().add("small-button");
        addButton.setOnAction(_ -> doing.add().run());
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
                visible -> desk.make(new ShowLayer(id, visible)), () -> desk.make(new RemoveLayer(id)), doing.flyTo(), () -> doing.openTable().accept(id),
                () -> doing.loadAgain().accept(id), reading -> decide(id, reading), by -> move(id, by), () -> doing.save().accept(id), view -> useAsBorders(id, view),
                changed -> desk.make(new ReplaceLayer(changed)))));
        row.show(layer, desk.loadedFile(layer.id()));
        return row;
    }

    /** One place up in the column is one place later in the story, which is drawn from the lowest. */
    private void move(String layerId, int up) {
        List<String> ids = desk.story().layers().stream().map(StoryLayer::id).toList();
        int to = ids.indexOf(layerId) + up;
        if (ids.contains(layerId) && to >= 0 && to < ids.size()) {
            desk.make(new MoveLayer(layerId, to));
        }
    }

    private void useAsBorders(String layerId, Optional<BorderViewChoice> view) {
        desk.story().layers().stream().filter(layer -> layer.id().equals(layerId)).findFirst()
                .ifPresent(layer -> desk.make(new ReplaceLayer(layer.withBorders(view))));
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
