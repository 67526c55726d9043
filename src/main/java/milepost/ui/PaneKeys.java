package milepost.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** F6 goes to the next pane, Shift+F6 to the one before: to its first control that takes the focus. */
final class PaneKeys {

    private final Scene scene;
    private final List<? extends Node> panes;

    PaneKeys(Scene scene, List<? extends Node> panes) {
        this.scene = scene;
        this.panes = panes;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F6) {
                step(key.isShiftDown() ? -1 : 1);
                key.consume();
            }
        });
    }

    private void step(int direction) {
        int here = -1;
        for (int i = 0; i < panes.size(); i++) {
            if (holdsFocus(panes.get(i))) {
                here = i;
            }
        }
        int count = panes.size();
        int start = here < 0 && direction < 0 ? 0 : here;
        for (int i = 1; i <= count; i++) {
            Optional<Node> next = firstControl(panes.get(Math.floorMod(start + direction * i, count)));
            if (next.isPresent()) {
                next.get().requestFocus();
                return;
            }
        }
    }

    private boolean holdsFocus(Node pane) {
        return Stream.iterate(scene.getFocusOwner(), node -> node != null, Node::getParent).anyMatch(pane::equals);
    }

    private static Optional<Node> firstControl(Node node) {
        if (node.getScene() == null || !node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(PaneKeys::firstControl).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
