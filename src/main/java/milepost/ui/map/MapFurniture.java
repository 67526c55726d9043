package milepost.ui.map;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import milepost.render.marks.ClaimMarks;
import milepost.render.scene.Theme;
import milepost.ui.theme.Buttons;

/** The strip below the map, where no name can be covered: scale bar, credits, the buttons to zoom. And a word while there
 * is no map. */
final class MapFurniture {

    private static final double GAP = 10;
    private static final double LEAST_STRIP = 46;
    private static final double LEAST_ROOM = 40;

    private final ScaleBarView scaleBar = new ScaleBarView();
    private final Label credits = new Label();
    private final Label message = new Label();
    private final HBox buttons = new HBox();
    private final Region strip = new Region();
    private double stripHeight = LEAST_STRIP;

    MapFurniture(Runnable zoomIn, Runnable zoomOut, Runnable home) {
        scaleBar.setVisible(false);
        credits.getStyleClass().add("map-credits");
        credits.setWrapText(true);
        credits.setTextAlignment(TextAlignment.RIGHT);
        credits.setAlignment(Pos.CENTER_RIGHT);
        strip.getStyleClass().add("map-strip");
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
        return List.of(strip, scaleBar, credits, buttons, message);
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
        credits.setTextFill(MapFonts.color(theme.textMuted()));
        strip.setBackground(fill(MapFonts.color(theme.panel()), 0));
        strip.setBorder(new Border(new BorderStroke(MapFonts.color(theme.lines().rule()), BorderStrokeStyle.SOLID, CornerRadii.EMPTY,
                new BorderWidths(1, 0, 0, 0))));
        message.setTextFill(MapFonts.color(theme.textMuted()));
    }

    static Background fill(Color color, double radius) {
        return new Background(new BackgroundFill(color, new CornerRadii(radius), Insets.EMPTY));
    }

    /** How much of the pane's lower edge is not map. */
    double stripHeight() {
        return stripHeight;
    }

    /** Puts everything into the strip. The credits stand beside the scale bar, or below it where that takes less of the map. */
    void layout(double width, double height, Insets insets) {
        double left = insets.getLeft() + GAP;
        double right = width - insets.getRight() - GAP;
        double room = Math.max(LEAST_ROOM, right - left);
        buttons.autosize();
        scaleBar.autosize();
        double besideRight = right - buttons.getWidth() - GAP;
        double besideWidth = Math.max(LEAST_ROOM, besideRight - left - scaleBar.getWidth() - GAP);
        double rowBeside = Math.max(LEAST_STRIP, credits.prefHeight(Math.min(besideWidth, credits.prefWidth(-1))) + GAP);
        boolean below = LEAST_STRIP + credits.prefHeight(room) + GAP < rowBeside;
        double creditsWidth = Math.min(credits.prefWidth(-1), below ? room : besideWidth);
        double creditsHeight = credits.prefHeight(creditsWidth);
        double row = below ? LEAST_STRIP : rowBeside;
        stripHeight = Math.min(height, Math.ceil(below ? row + creditsHeight + GAP : row));
        double top = height - stripHeight;
        strip.resizeRelocate(0, top, width, stripHeight);
        scaleBar.relocate(left, top + (row - scaleBar.getHeight()) / 2);
        buttons.relocate(right - buttons.getWidth(), top + (row - buttons.getHeight()) / 2);
        credits.resizeRelocate((below ? right : besideRight) - creditsWidth, below ? top + row : top + (row - creditsHeight) / 2,
                creditsWidth, creditsHeight);
        double messageWidth = Math.min(room, message.prefWidth(-1));
        double messageHeight = message.prefHeight(messageWidth);
        message.resizeRelocate((left + right - messageWidth) / 2, (top - messageHeight) / 2, messageWidth, messageHeight);
    }

    /** Not on the way of the Tab key: the map's own keys do the same. */
    private static Button button(String icon, String name, Runnable action) {
        Button button = Buttons.icon(icon, name, action);
        button.getStyleClass().add("map-button");
        button.setFocusTraversable(false);
        return button;
    }
}
