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
            Rectangle2D screen = Screen.getScreensForRectangle(place.x(), place.y(), LEAST_VISIBLE, LEAST_VISIBLE).getFirst().getVisualBounds();
            stage.setWidth(Math.min(place.width(), screen.getWidth()));
            stage.setHeight(Math.min(place.height(), screen.getHeight()));
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setMaximized(place.maximized());
        }
    }

    /** The first time: as large as is comfortable, in the middle of the screen, and never larger than it. */
    static void first(Stage stage, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(width, screen.getWidth()));
        stage.setHeight(Math.min(height, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }

    private static boolean holds(Rectangle2D screen, WindowPlace place) {
        return place.x() + LEAST_VISIBLE <= screen.getMaxX() && place.y() + LEAST_VISIBLE <= screen.getMaxY();
    }
}
