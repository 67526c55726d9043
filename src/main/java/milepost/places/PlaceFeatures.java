package milepost.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.Layer;

/** Reads places out of the features of a layer. */
final class PlaceFeatures {

    private static final String ALTERNATIVE_NAMES = "alternativeNames";

    private final Layer layer;
    private final long[] population;
    private final boolean[] capital;

    PlaceFeatures(Layer layer) {
        this.layer = layer;
        this.population = new long[layer.features()];
        this.capital = new boolean[layer.features()];
        for (int feature = 0; feature < layer.features(); feature++) {
            double people = layer.attributes().number(feature, "population");
            population[feature] = people > 0 ? (long) people : 0;
            capital[feature] = layer.attributes().text(feature, "capital").equals("true");
        }
    }

    int count() {
        return layer.features();
    }

    boolean usable(int feature) {
        return layer.shapes().firstPart(feature) < layer.shapes().endPart(feature) && !name(feature).isBlank();
    }

    String name(int feature) {
        return layer.attributes().text(feature, "name");
    }

    long population(int feature) {
        return population[feature];
    }

    boolean capital(int feature) {
        return capital[feature];
    }

    List<String> alternativeNames(int feature) {
        return layer.attributes().value(feature, ALTERNATIVE_NAMES) instanceof List<?> names
                ? names.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    /** The alternative names as they are kept: a JSON array, or "". */
    String packedAlternativeNames(int feature) {
        return layer.attributes().text(feature, ALTERNATIVE_NAMES);
    }

    Place place(int feature) {
        String iso3 = layer.attributes().text(feature, "iso3");
        List<Place.Coordinate> coordinates = coordinates(feature);
        return new Place(id(name(feature), iso3, coordinates.getFirst().position()), name(feature), iso3, coordinates,
                alternativeNames(feature), population[feature], capital[feature], "");
    }

    /** Names repeat within a country, so the id holds the position too: "brest-blr-52.109-23.717". */
    private static String id(String name, String iso3, Position at) {
        return String.format(Locale.ROOT, "%s-%s-%.3f-%.3f", NameFolding.fold(name).replace(' ', '-'),
                iso3.toLowerCase(Locale.ROOT), at.latitudeDegrees(), at.longitudeDegrees());
    }

    private List<Place.Coordinate> coordinates(int feature) {
        List<Place.Coordinate> all = new ArrayList<>();
        if (layer.attributes().value(feature, "coordinates") instanceof List<?> several) {
            for (Object one : several) {
                coordinate(one).ifPresent(all::add);
            }
        }
        if (all.isEmpty()) {
            int vertex = layer.shapes().firstVertex(layer.shapes().firstPart(feature));
            all.add(new Place.Coordinate(layer.info().title(), new Position(
                    layer.shapes().longitudeDegrees(vertex), layer.shapes().latitudeDegrees(vertex))));
        }
        return all;
    }

    private Optional<Place.Coordinate> coordinate(Object one) {
        if (one instanceof Map<?, ?> members && members.get("lon") instanceof Number longitude
                && members.get("lat") instanceof Number latitude && Math.abs(latitude.doubleValue()) <= 90) {
            String source = members.get("source") instanceof String text ? text : layer.info().title();
            return Optional.of(new Place.Coordinate(source, new Position(longitude.doubleValue(), latitude.doubleValue())));
        }
        return Optional.empty();
    }
}
