package milepost.ui;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Layers, map and claims beside one another. The columns can be dragged; only the map grows with the window. */
final class Columns extends SplitPane {

    private static final double LEFT_WIDTH = 256;
    private static final double RIGHT_WIDTH = 376;

    Columns(Node left, Node middle, Node right) {
        super(left, middle, right);
        getStyleClass().add("columns");
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        widthProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                setDividerPositions(LEFT_WIDTH / now.doubleValue(), 1 - RIGHT_WIDTH / now.doubleValue());
                width.removeListener(this);
            }
        });
    }
}
