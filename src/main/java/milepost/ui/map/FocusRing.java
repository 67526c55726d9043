package milepost.ui.map;

import javafx.scene.shape.Rectangle;

/** Shows that the keys go to the map. */
final class FocusRing extends Rectangle {

    FocusRing() {
        getStyleClass().add("map-focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void surround(double width, double height) {
        setX(1);
        setY(1);
        setWidth(Math.max(0, width - 2));
        setHeight(Math.max(0, height - 2));
    }
}
