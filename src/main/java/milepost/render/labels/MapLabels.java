package milepost.render.labels;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import milepost.render.ground.LayerScene;
import milepost.render.marks.LabelPainter;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;
import milepost.render.text.LiveCanvas;
import milepost.render.text.TextStyle;

/**
 * Paints the names of places and countries. The story's places come first, then world cities, then countries, then
 * the other places by importance; none overlaps another, a claim's label or the furniture, and none is cut by the frame. Thread-safe.
 */
public final class MapLabels {

    /** Names keep off so many points of the user's at most: among more there is no place for any. */
    private static final int MOST_POINTS = 500;

    private final CountryRings countryRings = new CountryRings();
    private final LabelPlanes cityPlanes = new LabelPlanes();

    /** All names of a picture, placed. */
    record Placed(List<PlaceLabel> places, List<CountryLabel> countries, List<LayerLabels.Written> layers) {
    }

    /**
     * @param graphics scaled to viewport pixels
     * @param layers   the user's layers as they were painted
     */
    public void paint(Graphics2D graphics, FrameRequest request, List<LayerScene> layers) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paint(g, place(request, layers), request.theme());
        } finally {
            g.dispose();
        }
    }

    Placed place(FrameRequest request, List<LayerScene> layers) {
        ClaimMarksLayout layout = new ClaimMarksLayout(request);
        LabelSizes sizes = LabelSizes.of(request);
        List<PlaceLabel> places = new ArrayList<>(layout.storyPlaces());
        List<LayerLabels.Written> written = new LayerLabels(request, sizes, layout.space()).place(layers);
        LabelSpace points = points(request, layers, layout.space().frame());
        LabelCities cities = new LabelCities(request, sizes, layout.space(), points, cityPlanes, layout.storyPlaces());
        places.addAll(cities.place(true, places));
        List<CountryLabel> countries = new CountryLabels(request, sizes, layout.space(), points, countryRings).place();
        places.addAll(cities.place(false, places));
        return new Placed(places, countries, written);
    }

    /** What the points of the user's layers cover, as long as they are few enough to leave room for names. */
    private static LabelSpace points(FrameRequest request, List<LayerScene> layers, LabelBox frame) {
        List<LabelBox> points = new ArrayList<>();
        layers.forEach(layer -> points.addAll(layer.points(request.viewport(), MOST_POINTS + 1 - points.size())));
        LabelSpace covered = new LabelSpace(frame);
        if (points.size() <= MOST_POINTS) {
            points.forEach(covered::reserve);
        }
        return covered;
    }

    /** Name by name: one fill of them all would be cheaper to call, but it sweeps the whole frame twice. */
    private static void paint(Graphics2D g, Placed placed, Theme theme) {
        if (g instanceof LiveCanvas live) {
            write(g, live, placed, theme);
            return;
        }
        for (CountryLabel country : placed.countries()) {
            Path2D halo = new Path2D.Double(Path2D.WIND_NON_ZERO);
            Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
            name(country.style(), country.name(), country.box().x(), country.box(), halo, letters);
            fill(g, halo, theme.halo());
            fill(g, letters, theme.writing().country());
        }
        for (PlaceLabel place : placed.places()) {
            BasicStroke edge = new BasicStroke((float) (place.dotRadius() * 0.7));
            Path2D halo = nonZero(edge.createStrokedShape(dot(place)));
            Path2D letters = nonZero(dot(place));
            place.box().ifPresent(box -> name(place.style(), place.name(), box.centreX() - place.style().width(place.name()) / 2, box, halo, letters));
            fill(g, halo, theme.halo());
            fill(g, letters, theme.text());
        }
        for (LayerLabels.Written label : placed.layers()) {
            LabelPainter.text(g, label.style(), label.text(), label.box().centreX() - label.style().width(label.text()) / 2,
                    LabelCandidates.baseline(label.box(), label.style()), label.argb(), label.haloed() ? theme.halo() : 0);
        }
    }

    /** The same as live text. */
    private static void write(Graphics2D g, LiveCanvas live, Placed placed, Theme theme) {
        placed.countries().forEach(country -> live.text(new LiveCanvas.Line(country.name(), country.style(), country.box().x(),
                LabelCandidates.baseline(country.box(), country.style()), theme.writing().country(), theme.halo(), true)));
        for (PlaceLabel place : placed.places()) {
            fill(g, new BasicStroke((float) (place.dotRadius() * 0.7)).createStrokedShape(dot(place)), theme.halo());
            fill(g, dot(place), theme.text());
            place.box().ifPresent(box -> live.text(new LiveCanvas.Line(place.name(), place.style(),
                    box.centreX() - place.style().width(place.name()) / 2, LabelCandidates.baseline(box, place.style()), theme.text(), theme.halo(), true)));
        }
        placed.layers().forEach(label -> live.text(new LiveCanvas.Line(label.text(), label.style(),
                label.box().centreX() - label.style().width(label.text()) / 2, LabelCandidates.baseline(label.box(), label.style()), label.argb(), label.haloed() ? theme.halo() : 0, true)));
    }

    private static void name(TextStyle style, String name, double x, LabelBox box, Path2D halo, Path2D letters) {
        double baseline = LabelCandidates.baseline(box, style);
        halo.append(style.halo(name, x, baseline), false);
        letters.append(style.outline(name, x, baseline), false);
    }

    private static Path2D nonZero(Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(shape, false);
        return path;
    }

    private static void fill(Graphics2D g, Shape shape, int argb) {
        g.setColor(new Color(argb, true));
        g.fill(shape);
    }

    private static Shape dot(PlaceLabel place) {
        double radius = place.dotRadius();
        LabelBox square = new LabelBox(place.x(), place.y(), 0, 0).grown(radius);
        return place.kind() == PlaceLabel.Kind.CAPITAL ? new Rectangle2D.Double(square.x(), square.y(), square.width(), square.height())
                : new Ellipse2D.Double(square.x(), square.y(), square.width(), square.height());
    }
}
