package milepost.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import milepost.render.marks.ClaimMarks.Pen;

/** Polylines in the pixels of a view, redrawn at other scales with the same line width. */
public final class PixelPath extends Path implements Glued {

    private final List<double[]> pieces;
    private final boolean closed;

    /** @param pieces pixel polylines x, y, … */
    public PixelPath(List<double[]> pieces, boolean closed) {
        this.pieces = pieces;
        this.closed = closed;
        setStroke(null);
        setFill(null);
        setStrokeLineCap(StrokeLineCap.ROUND);
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        draw(1);
    }

    /** Draws its outline as a picture has it. */
    public PixelPath pen(Pen pen) {
        if (pen.dashed()) {
            setStrokeLineCap(StrokeLineCap.BUTT);
            getStrokeDashArray().setAll(pen.dashPixels(), pen.gapPixels());
        }
        return pen(pen.widthPixels(), MapFonts.color(pen.argb()));
    }

    /** Draws its outline with a round pen. */
    public PixelPath pen(double widthPixels, Paint paint) {
        setStrokeWidth(widthPixels);
        setStroke(paint);
        return this;
    }

    @Override
    public void scaleTo(double scale) {
        draw(scale);
    }

    private void draw(double scale) {
        List<PathElement> elements = new ArrayList<>();
        for (double[] piece : pieces) {
            for (int i = 0; i + 1 < piece.length; i += 2) {
                double x = piece[i] * scale;
                double y = piece[i + 1] * scale;
                elements.add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            }
            if (closed && piece.length > 0) {
                elements.add(new ClosePath());
            }
        }
        getElements().setAll(elements);
    }
}
