package milepost.ui.map;

import javafx.scene.input.KeyEvent;

/** What the keys do while the map has the focus. */
final class MapKeys {

    private static final double ZOOM_FACTOR = 1.5;
    private static final double STEP = 0.1;
    private static final double LONG_STEP = 0.5;

    private final MapPane pane;
    private final MapView view;

    MapKeys(MapPane pane, MapView view) {
        this.pane = pane;
        this.view = view;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        boolean known = !event.isShortcutDown() && (event.isAltDown() ? history(event) : pan(event) || zoom(event));
        if (known) {
            event.consume();
        }
    }

    private boolean history(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> view.back();
            case RIGHT -> view.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pan(KeyEvent event) {
        double share = event.isShiftDown() ? LONG_STEP : STEP;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> pan(-share, 0);
            case RIGHT, KP_RIGHT -> pan(share, 0);
            case UP, KP_UP -> pan(0, -share);
            case DOWN, KP_DOWN -> pan(0, share);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pan(double shareOfWidth, double shareOfHeight) {
        view.viewport().ifPresent(now ->
                view.pan(Math.round(now.width() * shareOfWidth), Math.round(now.height() * shareOfHeight)));
    }

    private boolean zoom(KeyEvent event) {
        if (event.getText().equals("+")) {
            zoom(ZOOM_FACTOR);
            return true;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(ZOOM_FACTOR);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM_FACTOR);
            case DIGIT0, NUMPAD0 -> pane.showClaims();
            case HOME -> pane.home();
            case ESCAPE -> {
                return pane.cancelGesture();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(double factor) {
        view.viewport().ifPresent(now -> view.zoom(factor, now.width() / 2.0, now.height() / 2.0));
    }
}
