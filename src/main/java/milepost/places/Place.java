package milepost.places;

import java.util.List;
import java.util.Objects;
import milepost.geodesy.Position;

/**
 * A named position, with every coordinate its sources give.
 *
 * @param id               stable short name within a story or a gazetteer ("brest")
 * @param name             the name shown ("Brest")
 * @param countryIso3      ISO 3166 alpha-3 code, "" when unknown
 * @param coordinates      at least one; the first is the one drawn
 * @param alternativeNames other names, in any script
 * @param population       people, 0 when unknown
 * @param capital          whether it is a national capital
 * @param note             anything a person wrote about it, or ""
 * @param uncertaintyMetres how far off its coordinates may be; every distance runs over that circle. 0 when nobody said
 * @param area             the outline of the area that it is only known to lie in ("the Brestsky range"), at least three corners;
 *                         empty for a place whose position is known. Every distance runs over the whole area, and its
 *                         coordinate is no more than a point to hang its name on
 */
public record Place(String id, String name, String countryIso3, List<Coordinate> coordinates, List<String> alternativeNames,
                    long population, boolean capital, String note, double uncertaintyMetres, List<Position> area) {

    private static final int LEAST_CORNERS = 3;

    /**
     * Where one source puts a place.
     *
     * @param source   who says so ("GeoNames 2026")
     * @param position the position
     */
    public record Coordinate(String source, Position position) {
        public Coordinate {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(position, "position");
        }
    }

    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(countryIso3, "countryIso3");
        Objects.requireNonNull(note, "note");
        coordinates = List.copyOf(coordinates);
        alternativeNames = List.copyOf(alternativeNames);
        area = List.copyOf(area);
        if (!(uncertaintyMetres >= 0 && Double.isFinite(uncertaintyMetres))) {
            throw new IllegalArgumentException("an uncertainty is no distance: " + uncertaintyMetres);
        }
        if (!area.isEmpty() && area.size() < LEAST_CORNERS) {
            throw new IllegalArgumentException("an area needs three corners: " + name);
        }
        if (coordinates.isEmpty()) {
            throw new IllegalArgumentException("a place without a coordinate: " + name);
        }
    }

    /** A place whose coordinates are taken as they are. */
    public Place(String id, String name, String countryIso3, List<Coordinate> coordinates, List<String> alternativeNames,
                 long population, boolean capital, String note) {
        this(id, name, countryIso3, coordinates, alternativeNames, population, capital, note, 0, List.of());
    }

    /** The same place, its coordinates good to so many metres. */
    public Place within(double metres) {
        return new Place(id, name, countryIso3, coordinates, alternativeNames, population, capital, note, metres, area);
    }

    /** The same place, known only to lie in an area. */
    public Place somewhereIn(List<Position> outline) {
        return new Place(id, name, countryIso3, coordinates, alternativeNames, population, capital, note, uncertaintyMetres, outline);
    }

    /** Whether it is known only to lie in an area: it is never drawn as a point. */
    public boolean knownToAnArea() {
        return !area.isEmpty();
    }

    /** The position drawn on the map; for a place known only to an area, where its name stands. */
    public Position position() {
        return coordinates.getFirst().position();
    }
}
