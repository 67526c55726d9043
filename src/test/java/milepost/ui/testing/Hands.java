package milepost.ui.testing;

import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Mouse, wheel and keys, given straight to a node: the headless platform's robot knows no modifiers and no pinch.
 * Positions are pixels in the node. All methods wait until the node has had the event.
 */
public final class Hands {

    private final Node node;

    public Hands(Node node) {
        this.node = node;
    }

    public void wheel(double x, double y, double deltaY, KeyCode... held) {
        scroll(ScrollEvent.SCROLL, x, y, 0, deltaY, false, held);
    }

    /** Two fingers on a touch pad. */
    public void fingers(double x, double y, double deltaX, double deltaY) {
        scroll(ScrollEvent.SCROLL_STARTED, x, y, 0, 0, false);
        scroll(ScrollEvent.SCROLL, x, y, deltaX, deltaY, false);
        scroll(ScrollEvent.SCROLL_FINISHED, x, y, 0, 0, false);
    }

    /** What a wheel or pad still sends when the hand has let go. */
    public void inertia(double x, double y, double deltaY) {
        scroll(ScrollEvent.SCROLL, x, y, 0, deltaY, true);
    }

    public void pinch(double x, double y, double factor) {
        for (EventType<ZoomEvent> type : List.of(ZoomEvent.ZOOM_STARTED, ZoomEvent.ZOOM, ZoomEvent.ZOOM_FINISHED)) {
            Point2D at = scene(x, y);
            fire(new ZoomEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, true, false,
                    type == ZoomEvent.ZOOM ? factor : 1, factor, null));
        }
    }

    public void press(double x, double y, MouseButton button, KeyCode... held) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, button, 1, false, held);
    }

    public void drag(double x, double y, MouseButton button, KeyCode... held) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, button, 0, false, held);
    }

    public void release(double x, double y, MouseButton button, KeyCode... held) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, button, 1, false, held);
    }

    public void move(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, true);
    }

    /** From one point to another in a few moves. */
    public void drag(double fromX, double fromY, double toX, double toY, MouseButton button, KeyCode... held) {
        press(fromX, fromY, button, held);
        for (int step = 1; step <= 4; step++) {
            drag(fromX + (toX - fromX) * step / 4, fromY + (toY - fromY) * step / 4, button, held);
        }
        release(toX, toY, button, held);
    }

    public void click(double x, double y, int count, KeyCode... held) {
        press(x, y, MouseButton.PRIMARY, held);
        release(x, y, MouseButton.PRIMARY, held);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY, count, true, held);
    }

    public void key(KeyCode code, KeyCode... held) {
        Set<KeyCode> down = Set.of(held);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, down.contains(KeyCode.SHIFT),
                down.contains(KeyCode.CONTROL), down.contains(KeyCode.ALT), false));
    }

    private void scroll(EventType<ScrollEvent> type, double x, double y, double deltaX, double deltaY, boolean inertia, KeyCode... held) {
        Set<KeyCode> down = Set.of(held);
        Point2D at = scene(x, y);
        fire(new ScrollEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), down.contains(KeyCode.SHIFT),
                down.contains(KeyCode.CONTROL), down.contains(KeyCode.ALT), false, false, inertia, deltaX, deltaY, deltaX, deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks, boolean still, KeyCode... held) {
        Set<KeyCode> down = Set.of(held);
        Point2D at = scene(x, y);
        boolean pressed = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        fire(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), button, clicks, down.contains(KeyCode.SHIFT),
                down.contains(KeyCode.CONTROL), down.contains(KeyCode.ALT), false, pressed && button == MouseButton.PRIMARY,
                pressed && button == MouseButton.MIDDLE, pressed && button == MouseButton.SECONDARY, false, false, still, null));
    }

    private Point2D scene(double x, double y) {
        return Window.get(() -> node.localToScene(x, y));
    }

    private void fire(Event event) {
        Window.run(() -> Event.fireEvent(node, event));
    }
}
