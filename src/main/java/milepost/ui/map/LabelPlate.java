package milepost.ui.map;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.TextLine;

/** A placed label on its plate. It keeps its size; its middle keeps to the ground. */
public final class LabelPlate extends Group implements Glued {

    private static final double WHOLE_AT_SCALE = 0.8;
    private static final double GONE_AT_SCALE = 0.5;

    private final double groundX;
    private final double groundY;

    public LabelPlate(Label label) {
        groundX = label.x() + label.width() / 2;
        groundY = label.y() + label.height() / 2;
        Rectangle plate = new Rectangle(label.x(), label.y(), label.width(), label.height());
        plate.setArcWidth(label.cornerPixels());
        plate.setArcHeight(label.cornerPixels());
        plate.setFill(MapFonts.color(label.plateArgb()));
        getChildren().add(plate);
        label.text().forEach(line -> getChildren().add(text(line)));
    }

    @Override
    public void scaleTo(double scale) {
        setTranslateX(groundX * (scale - 1));
        setTranslateY(groundY * (scale - 1));
        // Labels of a map that has shrunk under them would pile up; they fade until they have been placed anew.
        setOpacity(Math.clamp((scale - GONE_AT_SCALE) / (WHOLE_AT_SCALE - GONE_AT_SCALE), 0, 1));
    }

    private static Text text(TextLine line) {
        Text text = new Text(line.x(), line.baseline(), line.text());
        text.setFont(MapFonts.font(line.face(), line.sizePixels()));
        text.setFill(MapFonts.color(line.argb()));
        text.setMouseTransparent(true);
        return text;
    }
}
