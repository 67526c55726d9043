package milepost.ui.features;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milepost.layers.Layer;
import milepost.ui.theme.Buttons;

/** What is known of the chosen feature: its name, its layer, its properties that have a value. */
final class FeatureCard extends VBox {

    private static final double WIDTH = 260;
    private static final double KEY_WIDTH = 88;
    private static final double MOST_HEIGHT = 180;
    private static final int MOST_LETTERS = 400;

    private final Label name = new Label();
    private final Label of = new Label();
    private final GridPane properties = new GridPane();

    FeatureCard(Runnable table, Runnable close) {
        setId("feature-card");
        getStyleClass().add("feature-card");
        name.getStyleClass().add("feature-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        of.getStyleClass().add("feature-layer");
        properties.getStyleClass().add("feature-properties");
        ColumnConstraints keys = new ColumnConstraints(KEY_WIDTH);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        properties.getColumnConstraints().setAll(keys, values);
        ScrollPane scroll = new ScrollPane(properties);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Button inTable = new Button("Show in table");
        inTable.setId("show-in-table");
        inTable.getStyleClass().add("small-button");
        inTable.setOnAction(_ -> table.run());
        HBox head = new HBox(name, Buttons.icon("close", "Close the card", close));
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(head, of, scroll, inTable);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        scroll.setMaxHeight(MOST_HEIGHT);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(String layerTitle, Layer layer, int feature) {
        name.setText(FeatureName.of(layer, feature));
        of.setText(layerTitle + (layer.shapes().bounds(feature).isEmpty() ? " · without a place" : ""));
        properties.getChildren().clear();
        int row = 0;
        for (Map.Entry<String, Object> property : layer.attributes().properties(feature).entrySet()) {
            String text = layer.attributes().text(feature, property.getKey());
            if (!text.isBlank()) {
                properties.addRow(row++, key(property.getKey()),
                        word(text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text, "feature-value"));
            }
        }
        setVisible(true);
    }

    private static Label key(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("feature-key");
        label.setMaxHeight(Double.MAX_VALUE);
        label.setAlignment(Pos.TOP_LEFT);
        return label;
    }

    private static Label word(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
