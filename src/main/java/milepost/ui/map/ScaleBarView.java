package milepost.ui.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import milepost.render.marks.ClaimMarks.ScaleBar;
import milepost.render.scene.Theme;
import milepost.render.faces.Face;

/** Miles above the line, kilometres below it, each of a round length; nothing where no one bar is true. */
final class ScaleBarView extends Region {

    private static final double TICK = 6;
    private static final double TEXT_PIXELS = 11;
    private static final double LINE_FOR_TEXT = 15;
    private static final double PAD_X = 7;
    private static final double PAD_Y = 2;

    private final Group drawing = new Group();

    ScaleBarView() {
        getStyleClass().add("scale-bar");
        setMouseTransparent(true);
        getChildren().add(drawing);
        drawing.setLayoutX(PAD_X);
        drawing.setLayoutY(PAD_Y);
    }

    /** @param bars miles, then kilometres */
    void show(List<ScaleBar> bars, Theme theme) {
        drawing.getChildren().clear();
        setVisible(!bars.isEmpty());
        setAccessibleText(String.join(", ", bars.stream().map(ScaleBar::label).toList()));
        double width = bars.stream().mapToDouble(ScaleBar::widthPixels).max().orElse(0);
        Path line = new Path(new MoveTo(1, LINE_FOR_TEXT), new LineTo(1 + width, LINE_FOR_TEXT));
        for (int i = 0; i < bars.size(); i++) {
            double direction = i == 0 ? -1 : 1;
            double end = 1 + bars.get(i).widthPixels();
            for (double x : new double[] {1, end}) {
                line.getElements().addAll(new MoveTo(x, LINE_FOR_TEXT), new LineTo(x, LINE_FOR_TEXT + direction * TICK));
            }
            double baseline = i == 0 ? LINE_FOR_TEXT - 4 : LINE_FOR_TEXT + 13;
            drawing.getChildren().add(text(bars.get(i), baseline, theme));
        }
        drawing.getChildren().add(line);
        line.setStroke(MapFonts.color(theme.text()));
        line.setStrokeWidth(1.5);
        line.setStrokeLineCap(StrokeLineCap.SQUARE);
        double widest = drawing.getLayoutBounds().getMaxX();
        setPrefSize(Math.ceil(widest) + 2 * PAD_X, 2 * LINE_FOR_TEXT + 2 * PAD_Y);
    }

    private static Text text(ScaleBar bar, double baseline, Theme theme) {
        Text text = new Text(7, baseline, bar.label());
        text.setFont(MapFonts.font(theme.faces().medium(), TEXT_PIXELS));
        text.setFill(MapFonts.color(theme.text()));
        return text;
    }
}
