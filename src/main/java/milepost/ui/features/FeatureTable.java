package milepost.ui.features;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import milepost.layers.Layer;
import milepost.layers.index.FeatureOrder;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Newest;
import milepost.ui.theme.Buttons;

/**
 * The features of one layer, a row each: searched as one types, sorted by a click on a heading, both on a worker. Only
 * the rows in sight are made, so that millions scroll like ten.
 */
final class FeatureTable extends VBox {

    private static final double ROW_PIXELS = 28;
    private static final double COLUMN_PIXELS = 140;
    private static final double NUMBER_PIXELS = 72;
    private static final Duration TYPING_RESTS = Duration.millis(180);

    private record Asked(Layer layer, FeatureOrder.Query query) {
    }

    /** What a person can do with the table. */
    record Actions(IntConsumer choose, Consumer<FeatureRows> save, Runnable close) {
    }

    private final Label title = new Label();
    private final Label count = new Label();
    private final TextField search = new TextField();
    private final TableView<Integer> table = new TableView<>();
    private final PauseTransition typing = new PauseTransition(TYPING_RESTS);
    private final Newest<Asked, FeatureRows> ordering;
    private final Actions actions;
    private Optional<Layer> layer = Optional.empty();
    private FeatureRows rows = FeatureRows.NONE;
    private Optional<Integer> lit = Optional.empty();
    private boolean following;

    FeatureTable(Jobs jobs, Actions actions) {
        this.actions = actions;
        ordering = new Newest<>(jobs, (asked, cancel) -> new FeatureRows(FeatureOrder.of(asked.layer(), asked.query(), cancel)), this::arrived,
                _ -> { });
        getStyleClass().add("feature-table");
        setId("feature-table");
        setMinHeight(0);
        build();
        table.setSortPolicy(_ -> {
            if (!following) {
                ask();
            }
            return true;
        });
        table.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (!following && row.intValue() >= 0 && row.intValue() < rows.size()) {
                lit = Optional.of(rows.feature(row.intValue()));
                actions.choose().accept(lit.get());
            }
        });
        typing.setOnFinished(_ -> ask());
        search.textProperty().subscribe((_, _) -> typing.playFromStart());
    }

    private void build() {
        title.getStyleClass().add("feature-table-title");
        count.getStyleClass().add("feature-table-count");
        count.setId("feature-count");
        count.setMinWidth(USE_PREF_SIZE);
        search.setPromptText("Search in all columns");
        search.setAccessibleText("Search the features");
        search.setId("feature-search");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, count, gap, search,
                Buttons.icon("export", "Save the features listed as GeoJSON", () -> actions.save().accept(rows)),
                Buttons.icon("close", "Close the table", actions.close()));
        head.getStyleClass().add("feature-table-head");
        head.setAlignment(Pos.CENTER_LEFT);
        table.setFixedCellSize(ROW_PIXELS);
        table.setId("features");
        table.setAccessibleText("Features of the layer");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table);
    }

    /** Lists another layer, or the same one read again; what was searched and sorted is forgotten with the old columns. */
    void show(String name, Layer shown) {
        title.setText(name);
        if (layer.filter(same -> same == shown).isPresent()) {
            return;
        }
        layer = Optional.of(shown);
        lit = Optional.empty();
        search.clear();
        typing.stop();
        put(FeatureRows.NONE);
        count.setText("listing…");
        table.getSortOrder().clear();
        table.getColumns().clear();
        table.getColumns().add(number());
        shown.attributes().columns().forEach(column -> table.getColumns().add(column(shown, column)));
        ask();
    }

    /** Marks a feature's row and brings it into sight; nothing is marked when it is not listed. */
    void light(Optional<Integer> feature) {
        if (!feature.equals(lit)) {
            lit = feature;
            follow(true);
        }
    }

    private void follow(boolean scroll) {
        following = true;
        int row = lit.map(rows::rowOf).orElse(-1);
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row);
            if (scroll) {
                table.scrollTo(Math.max(0, row - 2));
            }
        } else {
            table.getSelectionModel().clearSelection();
        }
        following = false;
    }

    private void put(FeatureRows now) {
        following = true;
        rows = now;
        // A table forgets its sorting with its rows.
        List<TableColumn<Integer, ?>> sorted = List.copyOf(table.getSortOrder());
        table.setItems(now);
        table.getSortOrder().setAll(sorted);
        following = false;
    }

    private void ask() {
        layer.ifPresent(shown -> ordering.askInstead(new Asked(shown, query())));
    }

    private FeatureOrder.Query query() {
        Optional<FeatureOrder.Sorting> sorted = table.getSortOrder().stream().findFirst().filter(column -> column.getUserData() != null)
                .map(column -> new FeatureOrder.Sorting((String) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING));
        return new FeatureOrder.Query(search.getText(), sorted);
    }

    private void arrived(Asked asked, FeatureRows found) {
        if (layer.filter(shown -> shown == asked.layer()).isPresent()) {
            put(found);
            int all = asked.layer().features();
            count.setText(found.size() == all ? amount(all) : number(found.size()) + " of " + amount(all));
            table.setPlaceholder(new Label(all == 0 ? "The layer has no features." : "No feature contains “" + asked.query().words() + "”."));
            follow(true);
        }
    }

    private static String amount(int features) {
        return number(features) + (features == 1 ? " feature" : " features");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static TableColumn<Integer, String> number() {
        TableColumn<Integer, String> column = new TableColumn<>("No.");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue() + 1)));
        column.setPrefWidth(NUMBER_PIXELS);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<Integer, String> column(Layer layer, String name) {
        TableColumn<Integer, String> column = new TableColumn<>(name);
        column.setUserData(Objects.requireNonNull(name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(layer.attributes().text(row.getValue(), name)));
        column.setPrefWidth(COLUMN_PIXELS);
        return column;
    }
}
