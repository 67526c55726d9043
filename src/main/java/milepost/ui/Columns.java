package milepost.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import milepost.ui.settings.Settings.ColumnLayout;

/**
 * Layers, map and claims beside one another. The columns can be dragged and folded away; only the map grows with the
 * window. An unfolded column is as wide as it was.
 */
final class Columns extends SplitPane {

    private final Region left;
    private final Region right;
    private final BooleanProperty leftShown;
    private final BooleanProperty rightShown;
    private double leftWidth;
    private double rightWidth;

    Columns(Region left, Node middle, Region right, ColumnLayout layout) {
        super(left, middle, right);
        this.left = left;
        this.right = right;
        leftWidth = layout.layersWidth();
        rightWidth = layout.claimsWidth();
        leftShown = new SimpleBooleanProperty(this, "leftShown", layout.layersShown());
        rightShown = new SimpleBooleanProperty(this, "rightShown", layout.claimsShown());
        getStyleClass().add("columns");
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        fold();
        leftShown.addListener(_ -> arrange());
        rightShown.addListener(_ -> arrange());
        widthProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Number> width, Number before, Number now) {
                place();
                width.removeListener(this);
            }
        });
    }

    BooleanProperty leftShownProperty() {
        return leftShown;
    }

    BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /** How the columns stand now, to be kept until the next start. */
    ColumnLayout columnLayout() {
        remember();
        return new ColumnLayout(leftWidth, rightWidth, leftShown.get(), rightShown.get());
    }

    private void arrange() {
        remember();
        fold();
        place();
    }

    private void remember() {
        leftWidth = getItems().contains(left) && left.getWidth() > 0 ? left.getWidth() : leftWidth;
        rightWidth = getItems().contains(right) && right.getWidth() > 0 ? right.getWidth() : rightWidth;
    }

    private void fold() {
        if (!leftShown.get()) {
            getItems().remove(left);
        } else if (!getItems().contains(left)) {
            getItems().addFirst(left);
        }
        if (!rightShown.get()) {
            getItems().remove(right);
        } else if (!getItems().contains(right)) {
            getItems().addLast(right);
        }
    }

    private void place() {
        if (getWidth() > 0) {
            layout();
            if (leftShown.get()) {
                setDividerPosition(0, leftWidth / getWidth());
            }
            if (rightShown.get()) {
                setDividerPosition(getDividers().size() - 1, 1 - rightWidth / getWidth());
            }
        }
    }
}
