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
 */
public record Place(String id, String name, String countryIso3, List<Coordinate> coordinates,
                    List<String> alternativeNames, long population, boolean capital, String note) {

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
        if (coordinates.isEmpty()) {
            throw new IllegalArgumentException("a place without a coordinate: " + name);
        }
    }

    /** The position drawn on the map. */
    public Position position() {
        return coordinates.getFirst().position();
    }
}
