package milepost.render;

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

/**
 * Paints the names of places and countries. The story's places come first, then world cities, then countries, then
 * the other places by importance; none overlaps another, a claim's label or the furniture, and none is cut by the frame. Thread-safe.
 */
public final class MapLabels {

    private final CountryRings countryRings = new CountryRings();
    private final LabelPlanes cityPlanes = new LabelPlanes();

    /** All names of a picture, placed. */
    record Placed(List<PlaceLabel> places, List<CountryLabel> countries) {
    }

    /** @param graphics scaled to viewport pixels */
    public void paint(Graphics2D graphics, FrameRequest request) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paint(g, place(request), request.theme());
        } finally {
            g.dispose();
        }
    }

    Placed place(FrameRequest request) {
        ClaimMarksLayout layout = new ClaimMarksLayout(request);
        LabelSizes sizes = LabelSizes.of(request);
        List<PlaceLabel> places = new ArrayList<>(layout.storyPlaces());
        LabelCities cities = new LabelCities(request, sizes, layout.space(), cityPlanes, layout.storyPlaces());
        places.addAll(cities.place(true, places));
        List<CountryLabel> countries = new CountryLabels(request, sizes, layout.space(), countryRings).place();
        places.addAll(cities.place(false, places));
        return new Placed(places, countries);
    }

    /** All halos in one path and all letters in another: one fill of many shapes costs far less than many fills. */
    private static void paint(Graphics2D g, Placed placed, Theme theme) {
        Path2D halos = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D countries = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D places = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (CountryLabel country : placed.countries()) {
            name(country.style(), country.name(), country.box().x(), country.box(), halos, countries);
        }
        for (PlaceLabel place : placed.places()) {
            BasicStroke edge = new BasicStroke((float) (place.dotRadius() * 0.7));
            halos.append(edge.createStrokedShape(dot(place)), false);
            places.append(dot(place), false);
            place.box().ifPresent(box -> name(place.style(), place.name(), box.centreX() - place.style().width(place.name()) / 2, box, halos, places));
        }
        fill(g, halos, theme.halo());
        fill(g, countries, theme.countryText());
        fill(g, places, theme.text());
    }

    private static void name(TextStyle style, String name, double x, LabelBox box, Path2D halos, Path2D letters) {
        double baseline = LabelCandidates.baseline(box, style);
        halos.append(style.halo(name, x, baseline), false);
        letters.append(style.outline(name, x, baseline), false);
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
