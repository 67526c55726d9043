package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.places.Place;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;

/** Names of places by importance: capitals and large cities first, and no more of them than the map can carry. */
final class LabelCities {

    private static final double SAME_PLACE_PIXELS = 45;

    /** Nearer to a more important place than this, a name is clutter: mostly its suburbs. */
    private static final double SPACING_PIXELS = 40;

    /** A map so wide shows a region and not a country: its towns matter more than the country's name. */
    private static final double CLOSE_METRES = 400_000;
    private static final double MAJOR_AT_CLOSE = 100_000;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;
    private final LabelSpace points;
    private final List<City> cities = new ArrayList<>();
    private final double majorFromPeople;

    /** @param points what names keep off, but for those of major cities that find no other place */
    LabelCities(FrameRequest request, LabelSizes sizes, LabelSpace space, LabelSpace points, LabelPlanes planes, List<PlaceLabel> storyPlaces) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
        this.points = points;
        request.base().labels().ifPresent(layer -> cities.addAll(inFrame(layer, planes)));
        cities.removeIf(city -> storyPlaces.stream().anyMatch(place -> same(place, city)) || request.story().places().stream().anyMatch(place -> stands(place, city)));
        double wide = request.viewport().groundMetresPerPixel() * request.viewport().width();
        majorFromPeople = wide < CLOSE_METRES ? MAJOR_AT_CLOSE * (wide / CLOSE_METRES) * (wide / CLOSE_METRES) : Double.POSITIVE_INFINITY;
        cities.sort((a, b) -> Double.compare(b.importance(), a.importance()));
    }

    private record City(String name, double x, double y, double population, boolean capital) {
        /** A capital counts as a city four times its size, and a third of a million people more. */
        double importance() {
            return capital ? population * 4 + 300_000 : population;
        }

        /** Known to everyone, or to everyone so close to it: named even where a country's name must make way. */
        boolean major(double fromPeople) {
            return population >= (capital ? 1_000_000 : 4_000_000) || population >= fromPeople;
        }
    }

    /**
     * Places the major cities, or all others.
     *
     * @param before the names placed so far
     */
    List<PlaceLabel> place(boolean major, List<PlaceLabel> before) {
        if (cities.isEmpty()) {
            return List.of();
        }
        List<PlaceLabel> labels = new ArrayList<>();
        int most = (int) (space.frame().width() * space.frame().height() / (sizes.factor() * sizes.factor()) / 14_000);
        List<PlaceLabel> placed = new ArrayList<>(before);
        for (City city : cities) {
            if (placed.size() >= most) {
                break;
            }
            if (city.major(majorFromPeople) == major && placed.stream().noneMatch(other -> Math.hypot(other.x() - city.x(), other.y() - city.y()) < sizes.scaled(SPACING_PIXELS))) {
                label(city).ifPresent(label -> {
                    labels.add(label);
                    placed.add(label);
                });
            }
        }
        return labels;
    }

    private static boolean same(PlaceLabel place, City city) {
        double apart = Math.hypot(place.x() - city.x(), place.y() - city.y());
        return apart < 6 || apart < SAME_PLACE_PIXELS && place.name().equalsIgnoreCase(city.name());
    }

    /** A place of the story under its own name, whatever language the map has. */
    private boolean stands(Place place, City city) {
        return place.name().equalsIgnoreCase(city.name()) && request.viewport().pixel(place.position())
                .filter(at -> Math.hypot(at[0] - city.x(), at[1] - city.y()) < SAME_PLACE_PIXELS).isPresent();
    }

    private List<City> inFrame(Layer layer, LabelPlanes planes) {
        Attributes attributes = layer.attributes();
        Viewport viewport = request.viewport();
        double[] plane = planes.of(layer, viewport.projection());
        List<City> found = new ArrayList<>();
        for (int feature = 0; feature < layer.features(); feature++) {
            double x = viewport.pixelX(plane[2 * feature]);
            double y = viewport.pixelY(plane[2 * feature + 1]);
            if (space.frame().holds(x, y)) {
                found.add(new City(attributes.text(feature, "name"), x, y, attributes.number(feature, "population"),
                        Boolean.TRUE.equals(attributes.value(feature, "capital"))));
            }
        }
        return found;
    }

    /** Its dot and its name, or nothing: a nameless dot tells a reader nothing. */
    private Optional<PlaceLabel> label(City city) {
        TextStyle style = sizes.city(city.capital() || city.population() >= 1_000_000 ? 0 : city.population() >= 200_000 ? 1 : 2);
        PlaceLabel.Kind kind = city.capital() ? PlaceLabel.Kind.CAPITAL : PlaceLabel.Kind.CITY;
        LabelBox dot = new LabelBox(city.x(), city.y(), 0, 0).grown(style.size() * 0.45);
        if (!space.free(dot)) {
            return Optional.empty();
        }
        List<LabelBox> free = LabelCandidates.around(city.x(), city.y(), style.width(city.name()) + sizes.scaled(4), LabelCandidates.height(style),
                sizes.scaled(6)).stream().filter(placed -> space.together(city.x(), city.y(), placed) && space.free(placed)).toList();
        Optional<LabelBox> box = free.stream().filter(points::untouched).findFirst()
                .or(() -> free.stream().filter(_ -> city.major(majorFromPeople)).findFirst());
        box.ifPresent(placed -> {
            space.reserve(placed);
            space.reserve(dot);
        });
        return box.map(placed -> new PlaceLabel(city.name(), city.x(), city.y(), kind, style, Optional.of(placed)));
    }
}
