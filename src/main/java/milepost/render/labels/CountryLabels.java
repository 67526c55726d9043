package milepost.render.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import milepost.geodesy.Position;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/**
 * Places the names of countries in letter-spaced capitals: at the country's own label point when it is in view, otherwise
 * in the roomiest spot of what is seen of it; a name that does not fit inside its country is left out.
 */
final class CountryLabels {

    private static final double LARGEST_PIXELS = 20;
    private static final double[] SHRINK = {1, 0.85, 0.72, 0.6};
    private static final double SMALLEST_PIXELS = 10.5;
    private static final int TRIED_SPOTS = 40;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;
    private final LabelSpace points;
    private final CountryGrid grid;

    /** @param points what names keep off where they can */
    CountryLabels(FrameRequest request, LabelSizes sizes, LabelSpace space, LabelSpace points, CountryRings rings) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
        this.points = points;
        grid = CountryGrid.of(rings.of(request.base().overview(), request.viewport().projection()), request.viewport(), space.seen());
    }

    List<CountryLabel> place() {
        Attributes attributes = request.base().overview().attributes();
        return grid.seen().stream().boxed().sorted(Comparator.comparingDouble(country -> -attributes.number(country, "areaKm2")))
                .map(this::label).flatMap(Optional::stream).toList();
    }

    private Optional<CountryLabel> label(int country) {
        Layer layer = request.base().overview();
        String name = LocalNames.country(layer.attributes(), country, request.story().map().namesIn()).toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        double natural = naturalSize(layer.attributes().number(country, "areaKm2"));
        List<double[]> spots = spots(country, layer.attributes());
        Optional<CountryLabel> clear = label(country, name, natural, spots, points::untouched);
        return clear.isPresent() || points.untouched() ? clear : label(country, name, natural, spots, _ -> true);
    }

    private Optional<CountryLabel> label(int country, String name, double natural, List<double[]> spots, Predicate<LabelBox> fits) {
        for (double shrink : SHRINK) {
            double size = Math.max(SMALLEST_PIXELS, natural * shrink);
            TextStyle style = sizes.country(size);
            double width = style.width(name);
            double height = LabelCandidates.height(style);
            for (double[] spot : spots) {
                LabelBox box = new LabelBox(spot[0] - width / 2, spot[1] - height / 2, width, height);
                if (space.seen().holds(box) && grid.inside(box, country) && space.free(box.grown(sizes.scaled(3))) && fits.test(box)) {
                    space.reserve(box.grown(sizes.scaled(10)));
                    return Optional.of(new CountryLabel(name, style, box));
                }
            }
        }
        return Optional.empty();
    }

    /** Larger for a larger country on the map; the smallest for one of unknown area. */
    private double naturalSize(double areaSquareKilometres) {
        double across = Math.sqrt(areaSquareKilometres) * 1000 / request.viewport().metresPerPixel();
        return Double.isNaN(across) ? SMALLEST_PIXELS : Math.clamp(across / 22, SMALLEST_PIXELS, LARGEST_PIXELS);
    }

    /** Pixel positions worth trying, best first. */
    private List<double[]> spots(int country, Attributes attributes) {
        List<double[]> spots = new ArrayList<>();
        double longitude = attributes.number(country, "labelLon");
        double latitude = attributes.number(country, "labelLat");
        if (!Double.isNaN(longitude) && Math.abs(latitude) <= 90) {
            request.viewport().pixel(new Position(longitude, latitude)).ifPresent(spots::add);
        }
        int[] cells = roomiestFirst(grid.clearance(country));
        // Neighbouring cells say much the same: taking every few of them covers more of the country.
        int stride = Math.max(1, cells.length / TRIED_SPOTS);
        for (int i = 0; i < cells.length; i += stride) {
            spots.add(new double[] {grid.x(cells[i] % grid.columns()), grid.y(cells[i] / grid.columns())});
        }
        return spots;
    }

    /** The cells with room around them; a clearance is a small number, so each has its place by counting. */
    private static int[] roomiestFirst(int[] clearance) {
        int[] ofClearance = new int[Arrays.stream(clearance).max().orElse(0) + 2];
        for (int room : clearance) {
            ofClearance[room]++;
        }
        int[] next = new int[ofClearance.length];
        for (int room = ofClearance.length - 2; room > 0; room--) {
            next[room] = next[room + 1] + ofClearance[room + 1];
        }
        int[] cells = new int[next[1]];
        for (int cell = 0; cell < clearance.length; cell++) {
            if (clearance[cell] > 1) {
                cells[next[clearance[cell]]++] = cell;
            }
        }
        return cells;
    }
}
