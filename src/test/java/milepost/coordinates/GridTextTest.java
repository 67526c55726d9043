package milepost.coordinates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTextTest {

    /** Computed with GeographicLib's GeoConvert: ordinary zones, Norway, Svalbard, the edges of the grid, both poles. */
    @ParameterizedTest
    @CsvSource({
        "52.0976, 23.6878, 34U 684100.863 5775302.045, 34U FC 84100 75302",
        "0.5, 179.9999, 60N 833954.759 55341.383, 60N ZF 33954 55341",
        "-45.1, -70, 19G 421321.929 5005454.402, 19G DL 21321 05454",
        "60, 4, 32V 221288.770 6661953.041, 32V KM 21288 61953",
        "78, 8, 31X 615914.525 8663320.201, 31X FG 15914 63320",
        "-80, 179, 60C 538764.058 1117747.830, 60C WS 38764 17747",
        "90, 0, Z 2000000.000 2000000.000, Z AH 00000 00000",
        "-80.5, -20, A 1638467.072 2993303.557, A UX 38467 93303",
        "84, 0, Z 2000000.000 1333272.296, Z AA 00000 33272"})
    void printsTheGridOfThePlace(double latitude, double longitude, String utm, String mgrs) {
        Position position = Position.latLon(latitude, longitude);
        assertThat(Coordinates.format(position, Notation.UTM, 3)).isEqualTo(utm);
        assertThat(Coordinates.format(position, Notation.MGRS, 0)).isEqualTo(mgrs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"34U 684100.863 5775302.045", "34u684100.863 5775302.045", "UTM zone 34 north, 684100.863 mE, 5775302.045 mN",
        "34 N 684100.863 5775302.045", "34U, 684100.863E 5775302.045N"})
    void readsEverySpellingOfAUtmPosition(String text) {
        assertThat(Coordinates.parse(text)).get()
                .satisfies(position -> assertThat(Earth.measure(position, Position.latLon(52.0976, 23.6878)).metres()).isLessThan(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"34U FC 84100 75302, 1", "34UFC8410075302, 1", "34u fc 8410 7530, 10", "34UFC841753, 100", "34U FC 84 75, 1000",
        "34UFC87, 10000", "34UFC, 100000"})
    void readsAnMgrsReferenceAsTheMiddleOfItsSquare(String text, double squareMetres) {
        assertThat(Coordinates.parse(text)).get().satisfies(position -> {
            assertThat(Earth.measure(position, Position.latLon(52.0976, 23.6878)).metres()).isLessThan(0.75 * squareMetres);
            assertThat(Coordinates.format(position, Notation.MGRS, 0).replace(" ", "")).startsWith("34UFC");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"61U FC 84100 75302", "0U FC 84100 75302", "34I FC 84100 75302", "34U JC 84100 75302", "34U FW 84100 75302",
        "34U FC 841 7530", "34U FC 8410075", "34A FC 84100 75302", "ZIH0000000000", "34U 684100 15775302",
        "61N 684100 5775302", "34C 684100 5775302", "34U 684100", "Z 20000 20000"})
    void isEmptyForWhatIsNotOnTheGrid(String text) {
        assertThat(Coordinates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34S 700000 4200000, 37.9", "34 south 700000 4200000, -52.3", "34N 700000 400000, 3.6", "34S 700000 8000000, -18.1"})
    void readsNAndSAsBandsWhereTheyFitAndElseAsHemispheres(String text, double latitude) {
        assertThat(Coordinates.parse(text)).get().satisfies(position -> assertThat(position.latitudeDegrees()).isCloseTo(latitude, within(0.1)));
    }

    @Property
    void readsWhatItPrintsEverywhereAndInEveryLanguage(@ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Position position = Position.latLon(latitude, longitude);
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"tr", "ar-EG", "de"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(apart(position, Coordinates.format(position, Notation.UTM, 9))).isLessThan(1e-8);
                assertThat(apart(position, Coordinates.format(position, Notation.MGRS, 0))).isLessThan(0.75);
                assertThat(apart(position, Coordinates.format(position, Notation.MGRS, 4))).isLessThan(0.75e-4);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static double apart(Position position, String text) {
        return Earth.measure(position, Coordinates.parse(text).orElseThrow(() -> new AssertionError(text))).metres();
    }
}
