package milepost.ui.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.scene.Viewport;
import milepost.render.tools.ToolMarks;
import milepost.ui.map.Glued;
import milepost.ui.map.LabelPlate;
import milepost.ui.map.MapFonts;
import milepost.ui.map.PixelPath;

/** What a tool shows, over the map. While the map moves it keeps to its ground, until it has been made for the new view. */
public final class ToolLayer extends Group {

    private final Group ground = new Group();
    private final Rectangle clip = new Rectangle();
    private final List<Glued> marks = new ArrayList<>();
    private Optional<Viewport> madeFor = Optional.empty();

    public ToolLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setClip(clip);
        getChildren().add(ground);
    }

    public void show(ToolMarks made, Viewport view) {
        madeFor = Optional.of(view);
        marks.clear();
        ground.getChildren().clear();
        made.areas().forEach(area -> {
            PixelPath path = new PixelPath(area.outlines(), true);
            path.setFillRule(FillRule.EVEN_ODD);
            path.setFill(MapFonts.color(area.argb()));
            add(path);
        });
        made.strokes().forEach(stroke -> add(new PixelPath(stroke.pieces(), false).pen(stroke.casing())));
        made.strokes().forEach(stroke -> add(new PixelPath(stroke.pieces(), false).pen(stroke.pen())));
        made.dots().forEach(dot -> add(new SetPoint(dot)));
        made.labels().forEach(label -> add(plate(label)));
    }

    public void clear() {
        madeFor = Optional.empty();
        marks.clear();
        ground.getChildren().clear();
    }

    public void follow(Viewport view) {
        clip.setWidth(view.width());
        clip.setHeight(view.height());
        madeFor.ifPresent(was -> {
            setVisible(was.projection().equals(view.projection()));
            double scale = was.metresPerPixel() / view.metresPerPixel();
            marks.forEach(mark -> mark.scaleTo(scale));
            ground.setTranslateX(view.pixelX(was.planeX(0)));
            ground.setTranslateY(view.pixelY(was.planeY(0)));
        });
    }

    private <T extends Node & Glued> void add(T mark) {
        marks.add(mark);
        ground.getChildren().add(mark);
    }

    private static LabelPlate plate(Label label) {
        LabelPlate plate = new LabelPlate(label);
        plate.getStyleClass().add("tool-label");
        plate.setAccessibleText(String.join(", ", label.text().stream().map(line -> line.text()).toList()));
        return plate;
    }

    /** A point that was set, of the same size at every scale. */
    private static final class SetPoint extends Group implements Glued {

        private final ToolMarks.Dot dot;

        SetPoint(ToolMarks.Dot dot) {
            this.dot = dot;
            Circle casing = circle();
            casing.setStroke(MapFonts.color(dot.casing().argb()));
            casing.setStrokeWidth(dot.casing().widthPixels());
            Circle edge = circle();
            edge.setFill(MapFonts.color(dot.fillArgb()));
            edge.setStroke(MapFonts.color(dot.edge().argb()));
            edge.setStrokeWidth(dot.edge().widthPixels());
            getChildren().addAll(casing, edge);
        }

        private Circle circle() {
            return new Circle(dot.x(), dot.y(), dot.radiusPixels());
        }

        @Override
        public void scaleTo(double scale) {
            setTranslateX(dot.x() * (scale - 1));
            setTranslateY(dot.y() * (scale - 1));
        }
    }
}
