package milepost.ui.map;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import milepost.render.ClaimMarks;
import milepost.render.Theme;
import milepost.ui.theme.Buttons;

/** What stands in the map's corners: scale bar, credits, the buttons to zoom, and a word while there is no map. */
final class MapFurniture {

    private static final double GAP = 10;
    private static final double PLATE_ALPHA = 0.86;

    private final ScaleBarView scaleBar = new ScaleBarView();
    private final Label credits = new Label();
    private final Label message = new Label();
    private final VBox buttons = new VBox();

    MapFurniture(Runnable zoomIn, Runnable zoomOut, Runnable home) {
        scaleBar.setVisible(false);
        credits.getStyleClass().add("map-credits");
        credits.setWrapText(true);
        credits.setVisible(false);
        message.getStyleClass().add("map-message");
        message.setWrapText(true);
        message.setMouseTransparent(true);
        buttons.getStyleClass().add("map-buttons");
        buttons.getChildren().addAll(button("zoom-in", "Zoom in (+)", zoomIn),
                button("zoom-out", "Zoom out (−)", zoomOut),
                button("home", "Show the whole story (Home)", home));
    }

    List<Node> nodes() {
        return List.of(scaleBar, credits, buttons, message);
    }

    /** Says why there is no map; "" when there is one. */
    void say(String words) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
    }

    String said() {
        return message.getText();
    }

    void show(ClaimMarks marks, Theme theme) {
        scaleBar.show(marks.scaleBar(), theme);
        credits.setText(marks.credits());
        credits.setVisible(!marks.credits().isEmpty());
    }

    /** Takes over the colours of the map, on which all this stands. */
    void colour(Theme theme) {
        Color panel = MapFonts.color(theme.panel());
        credits.setTextFill(MapFonts.color(theme.textMuted()));
        Background plate = fill(new Color(panel.getRed(), panel.getGreen(), panel.getBlue(), PLATE_ALPHA), 3);
        credits.setBackground(plate);
        scaleBar.setBackground(plate);
        message.setTextFill(MapFonts.color(theme.textMuted()));
    }

    static Background fill(Color color, double radius) {
        return new Background(new BackgroundFill(color, new CornerRadii(radius), Insets.EMPTY));
    }

    /** Puts everything in its corner; in a narrow pane the bar stands above the credits. */
    void layout(double width, double height, Insets insets) {
        double left = insets.getLeft() + GAP;
        double right = width - insets.getRight() - GAP;
        double bottom = height - insets.getBottom() - GAP;
        buttons.autosize();
        buttons.relocate(right - buttons.getWidth(), insets.getTop() + GAP);
        double room = Math.max(40, right - left);
        double creditsWidth = Math.min(room, credits.prefWidth(-1));
        double creditsHeight = credits.prefHeight(creditsWidth);
        credits.resizeRelocate(right - creditsWidth, bottom - creditsHeight, creditsWidth, creditsHeight);
        scaleBar.autosize();
        boolean beside = scaleBar.getWidth() + GAP + creditsWidth <= room || !credits.isVisible();
        double barBottom = beside ? bottom : credits.getLayoutY() - GAP / 2;
        scaleBar.relocate(left, barBottom - scaleBar.getHeight());
        double messageWidth = Math.min(room, message.prefWidth(-1));
        double messageHeight = message.prefHeight(messageWidth);
        message.resizeRelocate((left + right - messageWidth) / 2, (height - messageHeight) / 2, messageWidth, messageHeight);
    }

    /** Not on the way of the Tab key: the map's own keys do the same. */
    private static Button button(String icon, String name, Runnable action) {
        Button button = Buttons.icon(icon, name, action);
        button.getStyleClass().add("map-button");
        button.setFocusTraversable(false);
        return button;
    }
}
