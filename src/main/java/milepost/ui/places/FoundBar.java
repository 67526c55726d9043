package milepost.ui.places;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milepost.coordinates.Coordinates;
import milepost.ui.theme.Buttons;
import milepost.ui.theme.Icon;

/** What was found, and what can be done with it, over the map's upper edge. Hidden while there is nothing. */
final class FoundBar extends HBox {

    private static final double MOST_WIDTH = 620;

    private final Label name = new Label();
    private final Label coordinates = new Label();
    private final Label detail = new Label();
    private final Button add = new Button("Add to the story");
    private final Button measure = new Button("Measure from here");
    private Optional<Hit> shown = Optional.empty();

    FoundBar(Consumer<Hit> onAdd, Consumer<Hit> onMeasure, Runnable onClose) {
        setId("found-bar");
        getStyleClass().addAll("tool-panel", "found-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(MOST_WIDTH, Region.USE_PREF_SIZE);
        name.getStyleClass().add("tool-words");
        detail.getStyleClass().add("tool-hint");
        coordinates.getStyleClass().add("tool-hint");
        coordinates.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(10, name, coordinates);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox both = new VBox(first, detail);
        both.setMinWidth(0);
        for (Button button : new Button[] {add, measure}) {
            button.getStyleClass().add("small-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        add.setId("found-add");
        add.setOnAction(_ -> shown.ifPresent(onAdd));
        measure.setId("found-measure");
        measure.setOnAction(_ -> shown.ifPresent(onMeasure));
        getChildren().setAll(new Icon("pin", 18), both, add, measure, Buttons.icon("close", "Close (Esc)", onClose));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                key.consume();
            }
        });
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Optional<Hit> hit) {
        shown = hit;
        setVisible(hit.isPresent());
        hit.ifPresent(one -> {
            String at = Coordinates.decimal(one.at());
            name.setText(one.name());
            coordinates.setText(one.name().equals(at) ? "" : at);
            detail.setText(one.detail());
            boolean addable = !one.inStory() && one.feature().isEmpty();
            add.setVisible(addable);
            add.setManaged(addable);
        });
    }
}
