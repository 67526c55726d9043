package milepost.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.Position;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    private static final Position BREST = Position.latLon(52.0976, 23.6878);

    @ParameterizedTest
    @ValueSource(strings = {
        "52.0976, 23.6878", "52.0976,23.6878", "52.0976 23.6878", "  52.0976 ;23.6878 ", "52.0976/23.6878", "+52.0976+023.6878",
        "52,0976; 23,6878", "52,0976 23,6878", "52,0976, 23,6878", "52,0976° N, 23,6878° E",
        "52.0976° N, 23.6878° E", "52.0976N 23.6878E", "52.0976N23.6878E", "N52.0976 E23.6878", "N 52.0976, E 23.6878", "n 52.0976 e 23.6878",
        "23.6878° E, 52.0976° N", "E23.6878 N52.0976", "23.6878E, 52.0976", "23.6878, 52.0976 N",
        "lat 52.0976 lon 23.6878", "lon: 23.6878, lat: 52.0976", "Latitude=52.0976; Longitude=23.6878",
        "geo:52.0976,23.6878", "geo:52.0976,23.6878,120;u=35", "GEO:52.0976,23.6878;crs=wgs84;u=35",
        "POINT (23.6878 52.0976)", "point(23.6878 52.0976)", "POINT Z (23.6878 52.0976 120)", "SRID=4326;POINT(23.6878 52.0976)",
        "[23.6878, 52.0976]", "[23.6878,52.0976,120.5]", "[2.36878e1, 520976E-4]",
        "{\"type\":\"Point\",\"coordinates\":[23.6878,52.0976]}", "{ \"coordinates\" : [ 23.6878 , 52.0976 ], \"type\" : \"Point\" }",
        "52° 5′ 51.36″ N, 23° 41′ 16.08″ E", "52°5'51.36\"N 23°41'16.08\"E", "52º5’51.36”N, 23º41’16.08”E", "52 5 51.36 23 41 16.08",
        "52 5 51,36 N 23 41 16,08 E", "N52°5'51.36'' E23°41'16.08''", "52 deg 5 min 51.36 sec N, 23 deg 41 min 16.08 sec E",
        "52° 5.856′ N, 23° 41.268′ E", "52 5.856 23 41.268", "52 5.856N, 23 41.268E", "N52 5.856 E23.6878",
        "52.0976\u00a0N 23.6878\u202fE"})
    void readsEverySpellingOfTheSamePlace(String text) {
        assertThat(Coordinates.parse(text)).get().satisfies(position -> {
            assertThat(position.latitudeDegrees()).isCloseTo(BREST.latitudeDegrees(), within(1e-12));
            assertThat(position.longitudeDegrees()).isCloseTo(BREST.longitudeDegrees(), within(1e-12));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-33.5, -70.25", "33.5 S, 70.25 W", "S33 30 W70 15", "33°30′S 70°15′W", "−33.5 −70.25", "-33.5-70.25",
        "-33 30 -70 15", "70.25W 33.5S", "geo:-33.5,-70.25", "POINT(-70.25 -33.5)"})
    void readsSouthAndWest(String text) {
        assertThat(Coordinates.parse(text)).contains(Position.latLon(-33.5, -70.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0, 0", ".5, -.5", "1e-05, -2.5e-7", "36, 210", "90, 180", "-90, -180", "52, 23", "52,23", "52 5 23 41"})
    void readsWholeNumbersAndTheEdgesOfTheRange(String text) {
        assertThat(Coordinates.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Brest", "52.1", "52,09", "52,0976", "90.1, 0", "0, 360.1", "123.5, 45.2 91", "52° 60′ N, 23° E", "52 5 60 N 23 E",
        "52.1 N, 23.7 N", "52.1 E 23.7 E", "-52.1 N, 23.7 E", "N 52.1 S, 23.7", "52.1.2, 3", "52.1, 23.7, 5", "52 5 23", "geo:52.1", "geo:91,0",
        "geo:52.1,23.7;crs=mars", "POINT EMPTY", "POINT(23.7)", "LINESTRING(1 2, 3 4)", "[]", "[1]", "[361, 10]", "[10, 95]", "2026-11-23", "NaN, NaN",
        "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}", "lat 52 lat 23", "52 5.5 30 N 23 E", "about 40 miles", "1.5, 2.5e0"})
    void isEmptyForWhatIsNoPlaceOnEarth(String text) {
        assertThat(Coordinates.parse(text)).isEmpty();
    }

    @Test
    void isEmptyForAWholeArticle() {
        assertThat(Coordinates.parse("52 5 51 N 23 41 16 E ".repeat(20_000))).isEmpty();
    }

    @Test
    void printsDegreesWithTheDecimalsAskedFor() {
        assertThat(Coordinates.decimal(BREST)).isEqualTo("52.0976° N, 23.6878° E");
        assertThat(Coordinates.decimal(Position.latLon(-33.45, -70.66666), 2)).isEqualTo("33.45° S, 70.67° W");
        assertThat(Coordinates.decimal(Position.latLon(-0.0000001, -0.0), 4)).isEqualTo("0.0000° N, 0.0000° E");
    }

    @Test
    void printsMinutesAndSecondsAndCarriesWhatRoundsToSixty() {
        assertThat(Coordinates.degreesMinutesSeconds(BREST)).isEqualTo("52° 5′ 51″ N, 23° 41′ 16″ E");
        assertThat(Coordinates.degreesMinutesSeconds(BREST, 2)).isEqualTo("52° 5′ 51.36″ N, 23° 41′ 16.08″ E");
        assertThat(Coordinates.degreesMinutesSeconds(Position.latLon(-9.99999, 179.99999)))
                .isEqualTo("10° 0′ 0″ S, 180° 0′ 0″ E");
        assertThat(Coordinates.format(BREST, Notation.DEGREES_DECIMAL_MINUTES, 3)).isEqualTo("52° 5.856′ N, 23° 41.268′ E");
    }

    @Test
    void printsTheNotationsOfMachines() {
        assertThat(Coordinates.format(BREST, Notation.GEO_URI, 4)).isEqualTo("geo:52.0976,23.6878");
        assertThat(Coordinates.format(BREST, Notation.WELL_KNOWN_TEXT, 2)).isEqualTo("POINT (23.69 52.10)");
        assertThat(Coordinates.format(Position.latLon(1, 190), Notation.GEOJSON, 1)).isEqualTo("[-170.0, 1.0]");
    }

    @Test
    void refusesAnImpossibleNumberOfDecimals() {
        assertThatIllegalArgumentException().isThrownBy(() -> Coordinates.decimal(BREST, -1));
    }

    @Provide
    Arbitrary<Notation> inDegrees() {
        return Arbitraries.of(Notation.class).filter(notation -> notation != Notation.UTM && notation != Notation.MGRS);
    }

    @Property
    void readsWhatItPrintsInEveryLanguage(@ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude, @ForAll("inDegrees") Notation notation) {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"tr", "ar-EG", "de", "hi-IN-u-nu-deva"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                String printed = Coordinates.format(Position.latLon(latitude, longitude), notation, 9);
                Optional<Position> read = Coordinates.parse(printed);
                assertThat(read).as(printed).isPresent();
                assertThat(read.get().latitudeDegrees()).isCloseTo(latitude, within(1e-9));
                assertThat(read.get().longitudeDegrees()).isCloseTo(longitude, within(1e-9));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
