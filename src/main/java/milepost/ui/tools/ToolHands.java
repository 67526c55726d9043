package milepost.ui.tools;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;
import milepost.ui.map.MapPane;

/** What mouse and keys do with a tool in the hand. Dragging, the wheel and the box remain the map's own. */
final class ToolHands {

    private final MapTools tools;
    private final MapPane map;
    private final Spots spots;

    ToolHands(MapTools tools, MapPane map, Spots spots) {
        this.tools = tools;
        this.map = map;
        this.spots = spots;
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tools.hover().at(Optional.empty()));
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        tools.toolProperty().subscribe(this::showCursor);
        Consumer<Scene> listen = scene -> {
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressAnywhere);
            }
        };
        map.sceneProperty().subscribe(listen);
    }

    private void move(MouseEvent event) {
        showCursor();
        onMap(event).ifPresentOrElse(view -> {
            Optional<Spot> spot = spots.at(event.getX(), event.getY(), view);
            tools.hover().at(view.position(event.getX(), event.getY()));
            spot.ifPresent(there -> tools.handed().ifPresent(tool -> tool.move(there)));
        }, () -> tools.hover().at(Optional.empty()));
    }

    private void click(MouseEvent event) {
        boolean meant = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !event.isShiftDown()
                && !onButton(event.getTarget());
        Optional<Viewport> view = onMap(event);
        if (!meant || view.isEmpty() || tools.handed().isEmpty()) {
            return;
        }
        MapTool tool = tools.handed().get();
        if (event.getClickCount() > 1) {
            tool.finish();
        } else {
            spots.at(event.getX(), event.getY(), view.get()).map(spot -> grasp(tool, spot, event, view.get())).ifPresent(tool::click);
        }
        event.consume();
    }

    /** A ring may be drawn around a border, so a click on one takes it; a path goes where it is led. */
    private Spot grasp(MapTool tool, Spot spot, MouseEvent event, Viewport view) {
        boolean centre = tool instanceof RingTool ring && !ring.asking();
        return centre ? Spots.onLine(spot, tools.hover().nearestProperty().get(), event.getX(), event.getY(), view) : spot;
    }

    private void press(KeyEvent event) {
        if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case ENTER -> tools.handed().filter(MapTool::finish).isPresent();
            case BACK_SPACE -> tools.handed().filter(MapTool::takeBack).isPresent();
            case ESCAPE -> tools.cancel();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    /** The tools' letters, wherever the focus is but in a text. */
    private void pressAnywhere(KeyEvent event) {
        boolean typing = map.getScene().getFocusOwner() instanceof TextInputControl;
        if (event.isConsumed() || typing || event.isShortcutDown() || event.isAltDown() || event.getCode() == KeyCode.UNDEFINED) {
            return;
        }
        for (Tool tool : Tool.values()) {
            if (tool.key() == event.getCode()) {
                tools.take(tool);
                event.consume();
            }
        }
    }

    private Optional<Viewport> onMap(MouseEvent event) {
        return map.viewport().filter(view -> event.getY() >= 0 && event.getY() < view.height());
    }

    private static boolean onButton(Object target) {
        return target instanceof Node node && Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(ButtonBase.class::isInstance);
    }

    /** The map sets its own cursor while it is dragged. */
    private void showCursor() {
        boolean held = tools.toolProperty().get() != Tool.SELECT;
        if (held && (map.getCursor() == null || map.getCursor() == Cursor.DEFAULT)) {
            map.setCursor(Cursor.CROSSHAIR);
        } else if (!held && map.getCursor() == Cursor.CROSSHAIR) {
            map.setCursor(Cursor.DEFAULT);
        }
    }
}
