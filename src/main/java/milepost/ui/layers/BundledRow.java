package milepost.ui.layers;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import milepost.ui.desk.BaseLayers;
import milepost.ui.desk.Bundled;
import milepost.ui.theme.Icon;

/** One bundled layer: shown or hidden, still loading, or missing. */
final class BundledRow extends HBox {

    private static final double ICON_SIZE = 18;

    private final BaseLayers.Arrival arrival;

    BundledRow(Bundled which, BaseLayers base) {
        arrival = base.arrival(which);
        getStyleClass().add("layer-row");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(which.title());
        title.getStyleClass().add("layer-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        switch (arrival) {
            case HERE -> {
                EyeButton eye = new EyeButton(which.title(), base.visible(which), visible -> base.show(which, visible));
                eye.setId("show-" + which.name().toLowerCase(Locale.ROOT));
                getChildren().addAll(eye, title, gap, state(base.layer(which).map(layer -> LoadReportText.number(layer.features())).orElse("")));
            }
            case LOADING -> getChildren().addAll(placeholder("visible"), title, gap, state("loading…"));
            case FAILED -> getChildren().addAll(placeholder("error"), title, gap, state("missing"));
        }
    }

    /** What had become of the layer when the row was made. */
    BaseLayers.Arrival arrival() {
        return arrival;
    }

    private static Label state(String text) {
        Label state = new Label(text);
        state.getStyleClass().add("layer-state");
        return state;
    }

    private static Label placeholder(String icon) {
        Label placeholder = new Label(null, new Icon(icon, ICON_SIZE));
        placeholder.getStyleClass().add("eye-placeholder");
        return placeholder;
    }
}
