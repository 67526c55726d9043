package milepost.ui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import milepost.geodesy.GeoBounds;
import milepost.layers.Layer;
import milepost.layers.LoadChoices;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.places.BorderBook;
import milepost.story.BorderViewChoice;
import milepost.story.StoryLayer;
import milepost.ui.desk.LoadedFile;
import milepost.ui.layers.looks.LookPane;
import milepost.ui.layers.reading.ReadingPane;
import milepost.ui.theme.Buttons;

/** One of the user's layers: show, zoom to, remove, and what was found in its file. Follows the layer as it changes. */
final class UserLayerRow extends VBox {

    /** What can be done with the layer. */
    record Actions(Consumer<Boolean> show, Runnable remove, Consumer<GeoBounds> flyTo, Runnable table, Runnable loadAgain,
                   Consumer<LoadChoices> read, IntConsumer moveUp, Runnable save, Consumer<Optional<BorderViewChoice>> borders,
                   Consumer<StoryLayer> change) {
    }

    private final EyeButton eye;
    private final Label title = new Label();
    private final Button zoomTo;
    private final Button table;
    private final Button remove;
    private final ToggleButton style = Buttons.toggle("style", "");
    private final Label counts = counts("loading…");
    private final HBox head;
    private final HBox doings;
    private final Actions actions;
    private Optional<LoadedFile> loaded = Optional.empty();
    private Optional<BorderViewChoice> view = Optional.empty();
    private Optional<LookPane> look = Optional.empty();
    private StoryLayer layer;

    /** @param file what was read; empty while the file is being read */
    UserLayerRow(StoryLayer layer, Optional<LoadedFile> file, Actions actions) {
        this.actions = actions;
        this.layer = layer;
        eye = new EyeButton(layer.title(), layer.visible(), actions.show());
        zoomTo = button("zoom-to", () -> bounds().ifPresent(actions.flyTo()));
        table = button("table", actions.table());
        remove = button("remove", actions.remove());
        title.getStyleClass().add("layer-title");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        style.getStyleClass().add("style");
        style.selectedProperty().addListener((_, _, unfolded) -> unfold(unfolded));
        head = line(eye, title);
        doings = line(style, table, zoomTo, remove);
        doings.getStyleClass().add("layer-doings");
        getStyleClass().add("user-layer");
        ContextMenu menu = menu();
        for (HBox line : List.of(head, doings)) {
            line.setOnContextMenuRequested(asked -> {
                menu.show(line, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            });
        }
        getChildren().addAll(head, counts, doings);
        show(layer, file);
    }

    /** Shows the layer as it is now; what has not changed, such as an unfolded report, stays as it is. */
    void show(StoryLayer layer, Optional<LoadedFile> file) {
        this.layer = layer;
        eye.tell(layer.title(), layer.visible());
        if (!layer.borders().equals(view)) {
            view = layer.borders();
            loaded = Optional.empty();
        }
        title.setText(layer.title());
        title.setTooltip(new Tooltip(layer.path()));
        Buttons.named(zoomTo, "Zoom to " + layer.title());
        Buttons.named(style, "Style " + layer.title());
        Buttons.named(table, "Table of " + layer.title());
        Buttons.named(remove, "Remove " + layer.title());
        if (!file.equals(loaded)) {
            loaded = file;
            getChildren().setAll(head, counts, doings);
            unfold(style.isSelected());
            file.ifPresentOrElse(this::report, () -> counts.setText("loading…"));
        }
        table.setVisible(loaded.flatMap(read -> read.result().layer()).isPresent());
        table.setManaged(table.isVisible());
        style.setVisible(table.isVisible());
        style.setManaged(table.isVisible());
        look.ifPresent(pane -> pane.show(layer));
        zoomTo.setVisible(bounds().isPresent());
        zoomTo.setManaged(zoomTo.isVisible());
    }

    /** The fields of the look below the row, and gone again. */
    private void unfold(boolean wanted) {
        look.ifPresent(getChildren()::remove);
        look = wanted ? loaded.flatMap(file -> file.result().layer()).map(read -> new LookPane(layer, read, actions.change())) : Optional.empty();
        look.ifPresent(pane -> getChildren().add(3, pane));
    }

    private ContextMenu menu() {
        MenuItem inTable = item("Show in a table", "table-item", actions.table());
        MenuItem styled = item("Style…", "style-item", () -> style.setSelected(true));
        MenuItem zoom = item("Zoom to the layer", "zoom-item", () -> bounds().ifPresent(actions.flyTo()));
        MenuItem save = item("Save as GeoJSON…", "save-item", actions.save());
        Menu borders = new Menu("Use as a view of the borders");
        borders.setId("borders-item");
        ContextMenu menu = new ContextMenu(styled, inTable, zoom, new SeparatorMenuItem(), borders, new SeparatorMenuItem(),
                item("Move up", "up-item", () -> actions.moveUp().accept(1)), item("Move down", "down-item", () -> actions.moveUp().accept(-1)),
                new SeparatorMenuItem(), save, item("Load again", "again-item", actions.loadAgain()),
                item("Remove from the story", "remove-item", actions.remove()));
        menu.setOnShowing(_ -> {
            inTable.setDisable(!table.isVisible());
            styled.setDisable(!table.isVisible());
            save.setDisable(!table.isVisible());
            zoom.setDisable(bounds().isEmpty());
            offerBorders(borders);
        });
        return menu;
    }

    /** A column that names countries makes the layer's areas a view of the borders. */
    private void offerBorders(Menu menu) {
        List<String> columns = loaded.flatMap(file -> file.result().layer()).map(BorderBook::columnsOfCountries).orElse(List.of());
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        items.add(choice("No", group, view.isEmpty(), Optional.empty()));
        columns.forEach(column -> items.add(choice("Countries by “" + column + "”", group, view.filter(one -> one.codeProperty().equals(column)).isPresent(),
                Optional.of(new BorderViewChoice(column, OptionalDouble.empty())))));
        menu.getItems().setAll(items);
        menu.setDisable(columns.isEmpty() && view.isEmpty());
    }

    private RadioMenuItem choice(String words, ToggleGroup group, boolean chosen, Optional<BorderViewChoice> choice) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> actions.borders().accept(choice));
        return item;
    }

    private static MenuItem item(String words, String id, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Optional<GeoBounds> bounds() {
        return loaded.flatMap(file -> file.result().layer()).flatMap(Layer::bounds);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("layer-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button button(String icon, Runnable action) {
        Button button = Buttons.icon(icon, "", action);
        button.getStyleClass().add(icon);
        return button;
    }

    private void report(LoadedFile file) {
        LoadResult result = file.result();
        LoadReport report = result.report();
        counts.setText(report.outcome() == LoadReport.Outcome.REFUSED ? "could not be read" : LoadReportText.counts(report));
        if (!report.problems().isEmpty()) {
            getChildren().add(new ProblemList(result, actions.flyTo()));
        }
        view.ifPresent(choice -> getChildren().add(counts("A view of the borders: countries by “" + choice.codeProperty() + "”.")));
        switch (file.now()) {
            case SAME -> { }
            case CHANGED -> offer("The file has changed since it was read.", "Load again", "load-again", actions.loadAgain());
            case GONE -> getChildren().add(counts("The file is gone; the map still shows it."));
        }
        result.suggestions().forEach(fix -> offer(fix.sentence(), fix.label(), "fix-" + fix.code(), () -> actions.read().accept(fix.choices())));
        getChildren().add(new ReadingPane(result, file.reading(), actions.read(), result.layer().isEmpty() && result.suggestions().isEmpty() && result.table().isPresent()));
        if (!file.reading().equals(LoadChoices.NONE)) {
            offer("Read as you decided.", "Read as the file says", "read-plainly", () -> actions.read().accept(LoadChoices.NONE));
        }
    }

    private void offer(String why, String label, String styleClass, Runnable action) {
        Button button = new Button(label);
        button.getStyleClass().addAll("small-button", styleClass);
        button.setOnAction(_ -> action.run());
        VBox offer = new VBox(counts(why), button);
        offer.getStyleClass().add("layer-offer");
        getChildren().add(offer);
    }

    private static Label counts(String text) {
        Label counts = new Label(text);
        counts.setWrapText(true);
        counts.getStyleClass().add("layer-counts");
        return counts;
    }
}
