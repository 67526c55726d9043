package milepost.layers.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import milepost.layers.TableColumns;
import milepost.layers.wellknown.WellKnown;

/** Guesses which columns of a table say where its rows are, from their names and from what stands in them. */
final class PlaceColumns {

    /** Words in the languages newsrooms' tables come in, without anything but letters. */
    private static final Set<String> LONGITUDES = Set.of("longitude", "lon", "lng", "long", "longdd", "lond", "geolon", "geolng", "longitud", "longitudine",
            "laengengrad", "längengrad", "laenge", "länge", "dlugosc", "długość", "dlugoscgeograficzna", "долгота", "довгота", "x", "xcoord", "xcoordinate",
            "coordx", "pointx", "lonx", "easting", "east", "rechtswert");
    private static final Set<String> LATITUDES = Set.of("latitude", "lat", "latd", "latdd", "geolat", "latitud", "latitudine", "breitengrad", "breite", "szerokosc",
            "szerokość", "szerokoscgeograficzna", "широта", "y", "ycoord", "ycoordinate", "coordy", "pointy", "laty", "northing", "north", "hochwert");
    private static final Set<String> PAIRS = Set.of("coordinates", "coordinate", "coords", "coord", "latlng", "latlon", "latlong", "latitudelongitude",
            "location", "position", "geopoint", "geopointd", "geolocation", "geo", "gps", "koordinaten", "coordenadas", "coordonnees", "coordonnées",
            "координаты", "координати", "współrzędne", "mgrs", "utm");
    private static final Set<String> LONGITUDE_FIRST = Set.of("lonlat", "lnglat", "longlat", "xy");

    private final TableHead head;

    PlaceColumns(TableHead head) {
        this.head = head;
    }

    Optional<TableColumns> guess() {
        return shapes().or(this::twoNamed).or(this::pair).or(this::twoNamedLikely);
    }

    /** Two columns of decimal numbers that could be it, where no name says so: to be offered, not taken. */
    Optional<TableColumns> candidates() {
        List<Integer> decimals = columns().filter(column -> most(column, value -> value.matches("[-+]?[0-9]{1,3}[.,][0-9]{2,}"))).boxed().toList();
        return decimals.size() < 2 ? Optional.empty() : Optional.of(TableColumns.of(name(decimals.get(1)), name(decimals.get(0))));
    }

    private Optional<TableColumns> shapes() {
        return columns().filter(column -> most(column, value -> WellKnown.looksLikeText(value) || value.startsWith("{\"type\"")))
                .mapToObj(column -> TableColumns.of(TableColumns.Kind.GEOMETRY, name(column))).findFirst();
    }

    private Optional<TableColumns> twoNamed() {
        return two(LONGITUDES::contains, LATITUDES::contains);
    }

    /** "start_longitude", "lon_wgs84". */
    private Optional<TableColumns> twoNamedLikely() {
        return two(word -> word.contains("longitude") || word.endsWith("lon") || word.endsWith("lng") || word.startsWith("lon"),
                word -> word.contains("latitude") || word.endsWith("lat") || word.startsWith("lat"));
    }

    private Optional<TableColumns> two(Predicate<String> isLongitude, Predicate<String> isLatitude) {
        Optional<String> longitude = columns().filter(column -> isLongitude.test(word(column)) && placed(column)).mapToObj(this::name).findFirst();
        Optional<String> latitude = columns().filter(column -> isLatitude.test(word(column)) && placed(column)).mapToObj(this::name).findFirst();
        return longitude.flatMap(lon -> latitude.filter(lat -> !lat.equals(lon)).map(lat -> TableColumns.of(lon, lat)));
    }

    private boolean placed(int column) {
        return most(column, value -> PositionCell.number(value, true).isPresent() || value.matches(".*[0-9].*[°'′NSEWO].*"));
    }

    private Optional<TableColumns> pair() {
        Optional<TableColumns> named = columns().filter(column -> PAIRS.contains(word(column)) || LONGITUDE_FIRST.contains(word(column)))
                .filter(this::holdsPositions).mapToObj(this::ordered).findFirst();
        return named.or(() -> columns().filter(this::holdsPairs).mapToObj(this::ordered).findFirst());
    }

    private boolean holdsPositions(int column) {
        return most(column, value -> PositionCell.pair(value).isPresent() || PositionCell.spelled(value).isPresent());
    }

    /** Stricter, for a column whose name says nothing: two decimal fractions in every value. */
    private boolean holdsPairs(int column) {
        List<String> values = head.values(column);
        return !values.isEmpty() && values.stream().allMatch(value -> value.matches("[\\[(]?\\s*[-+]?[0-9]{1,3}\\.[0-9]{2,}\\s*[,; ]\\s*[-+]?[0-9]{1,3}\\.[0-9]{2,}\\s*[\\])]?"));
    }

    /** Latitude comes first unless the name, the brackets of GeoJSON, or a number beyond 90 say otherwise. */
    private TableColumns ordered(int column) {
        boolean tooFar = head.values(column).stream().map(PositionCell::pair).flatMap(Optional::stream).anyMatch(pair -> Math.abs(pair.first()) > 90);
        boolean brackets = most(column, value -> value.startsWith("["));
        boolean longitudeFirst = LONGITUDE_FIRST.contains(word(column)) || brackets || tooFar;
        return TableColumns.of(longitudeFirst ? TableColumns.Kind.LONGITUDE_LATITUDE : TableColumns.Kind.LATITUDE_LONGITUDE, name(column));
    }

    private boolean most(int column, Predicate<String> test) {
        List<String> values = head.values(column);
        return !values.isEmpty() && values.stream().filter(test).count() * 2 > values.size();
    }

    private IntStream columns() {
        return IntStream.range(0, head.names().size());
    }

    private String name(int column) {
        return head.names().get(column);
    }

    private String word(int column) {
        return name(column).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "").replaceFirst("wgs$", "");
    }
}
