package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompassTest {

    @ParameterizedTest
    @CsvSource({"0, north, N", "360, north, N", "-0.1, north, N", "11.24, north, N", "11.26, north-northeast, NNE", "45, northeast, NE",
        "90, east, E", "135, southeast, SE", "180, south, S", "-180, south, S", "225, southwest, SW", "247.5, west-southwest, WSW",
        "270, west, W", "-90, west, W", "337.5, north-northwest, NNW", "348.76, north, N", "725, north, N"})
    void namesTheNearestOfSixteenPoints(double azimuth, String word, String letters) {
        assertThat(Compass.of(azimuth).word()).isEqualTo(word);
        assertThat(Compass.of(azimuth).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({"0, 0° (N)", "259.4, 259° (W)", "359.7, 0° (N)", "-90, 270° (W)", "22.5, 23° (NNE)", "180, 180° (S)"})
    void writesABearingInWholeDegrees(double azimuth, String text) {
        assertThat(Compass.bearing(azimuth)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"NNE, NORTH_NORTHEAST", "north west, NORTHWEST", "South-Southeast, SOUTH_SOUTHEAST", "e, EAST"})
    void knowsADirectionByItsLettersAndItsWord(String words, Compass point) {
        assertThat(Compass.named(words)).contains(point);
        assertThat(Compass.of(point.azimuthDegrees())).isEqualTo(point);
    }

    @Test
    void knowsNoOtherWords() {
        assertThat(Compass.named("upwards")).isEmpty();
    }

    @Test
    void refusesWhatIsNoDirection() {
        assertThatIllegalArgumentException().isThrownBy(() -> Compass.of(Double.NaN));
    }
}
