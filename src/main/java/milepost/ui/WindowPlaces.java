package milepost.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import milepost.ui.settings.Settings.WindowPlace;

/** Puts the window where it stood the last time, if that is still on a screen. */
final class WindowPlaces {

    private static final double LEAST_VISIBLE = 100;

    private WindowPlaces() { }

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), Math.max(stage.getMinWidth(), stage.getWidth()),
                Math.max(stage.getMinHeight(), stage.getHeight()), stage.isMaximized());
    }

    static void restore(Stage stage, WindowPlace place) {
        boolean visible = Screen.getScreensForRectangle(place.x(), place.y(), LEAST_VISIBLE, LEAST_VISIBLE).stream()
                .map(Screen::getVisualBounds).anyMatch(screen -> holds(screen, place));
        if (visible) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        }
    }

    private static boolean holds(Rectangle2D screen, WindowPlace place) {
        return place.x() + LEAST_VISIBLE <= screen.getMaxX() && place.y() + LEAST_VISIBLE <= screen.getMaxY();
    }
}
