package milepost.ui.map;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import milepost.render.scene.Viewport;

/** What the hands do on the map: drag, box, wheel, double-click, touch pad, pinch. */
final class MapGestures {

    /** A notch of a usual wheel reports 40; it zooms by the square root of two. */
    private static final double WHEEL_FOR_TWICE = 80;
    private static final double FINE_WHEEL_FOR_TWICE = 400;
    private static final double MOST_OCTAVES_AT_ONCE = 2;
    private static final double DRAG_STARTS_PIXELS = 3;

    private enum Hand { FREE, PRESSED, PANNING, BOXING }

    private final Node pane;
    private final MapView view;
    private final BoxFrame box;
    private Hand hand = Hand.FREE;
    private double startX;
    private double startY;
    private Optional<Viewport> startView = Optional.empty();
    private boolean fingers;

    MapGestures(Node pane, MapView view, BoxFrame box) {
        this.pane = pane;
        this.view = view;
        this.box = box;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(ScrollEvent.SCROLL_STARTED, _ -> fingers = true);
        pane.addEventHandler(ScrollEvent.SCROLL_FINISHED, _ -> fingers = false);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.addEventHandler(ZoomEvent.ZOOM_STARTED, _ -> view.hold());
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    /** Gives up a box that is being drawn; false when there was none. */
    boolean cancel() {
        boolean boxing = hand == Hand.BOXING;
        if (boxing) {
            box.take();
            hand = Hand.FREE;
            pane.setCursor(Cursor.DEFAULT);
        }
        return boxing;
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (!primary && event.getButton() != MouseButton.MIDDLE || hand != Hand.FREE) {
            return;
        }
        hand = primary && event.isShiftDown() ? Hand.BOXING : Hand.PRESSED;
        takeHold(event.getX(), event.getY());
        if (hand == Hand.BOXING) {
            box.start(event.getX(), event.getY());
            pane.setCursor(Cursor.CROSSHAIR);
        }
    }

    private void drag(MouseEvent event) {
        switch (hand) {
            case BOXING -> box.stretch(event.getX(), event.getY());
            case PRESSED -> {
                if (Math.hypot(event.getX() - startX, event.getY() - startY) >= DRAG_STARTS_PIXELS) {
                    hand = Hand.PANNING;
                    view.hold();
                    startView = view.viewport();
                    pane.setCursor(Cursor.CLOSED_HAND);
                    pan(event);
                }
            }
            case PANNING -> pan(event);
            case FREE -> { }
        }
    }

    /** By whole device pixels from where the hand took hold, so that nothing adds up and nothing blurs. */
    private void pan(MouseEvent event) {
        double deviceScale = PixelScreen.deviceScale(pane);
        double dx = Math.round((startX - event.getX()) * deviceScale) / deviceScale;
        double dy = Math.round((startY - event.getY()) * deviceScale) / deviceScale;
        startView.ifPresent(start -> view.drag(start.panned(dx, dy)));
    }

    private void release(MouseEvent event) {
        Hand was = hand;
        hand = Hand.FREE;
        if (was == Hand.PANNING || was == Hand.BOXING) {
            pane.setCursor(Cursor.DEFAULT);
        }
        if (was == Hand.BOXING) {
            box.take().ifPresent(this::fill);
        }
    }

    private void fill(Bounds bounds) {
        view.viewport().ifPresent(now -> {
            double wanted = Math.min(now.width() / bounds.getWidth(), now.height() / bounds.getHeight());
            double factor = ViewLimits.allowedFactor(now, wanted);
            view.fly(new Viewport(now.projection(), now.planeX(bounds.getCenterX()), now.planeY(bounds.getCenterY()),
                    now.metresPerPixel() / factor, now.width(), now.height()));
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            view.zoom(event.isShiftDown() ? 0.5 : 2, event.getX(), event.getY());
        }
    }

    private void scroll(ScrollEvent event) {
        if (fingers || event.isDirect()) {
            view.viewport().ifPresent(now -> view.drag(now.panned(-event.getDeltaX(), -event.getDeltaY())));
        } else if (!event.isInertia() && event.getDeltaY() != 0) {
            double octaves = event.getDeltaY() / (event.isControlDown() ? FINE_WHEEL_FOR_TWICE : WHEEL_FOR_TWICE);
            double factor = Math.pow(2, Math.clamp(octaves, -MOST_OCTAVES_AT_ONCE, MOST_OCTAVES_AT_ONCE));
            view.zoom(factor, event.getX(), event.getY());
            if (hand == Hand.PANNING) {
                takeHold(event.getX(), event.getY());
            }
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        if (event.getZoomFactor() > 0 && Double.isFinite(event.getZoomFactor())) {
            view.zoomNow(event.getZoomFactor(), event.getX(), event.getY());
        }
        event.consume();
    }

    private void takeHold(double x, double y) {
        startX = x;
        startY = y;
        startView = view.viewport();
    }
}
