package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.geodesy.MetresRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTextTest {

    private static final MetresRange BREST_WARSAW = new MetresRange(183_688.854, 185_597.433);

    @Test
    void tellsARangeInMilesAndKilometers() {
        assertThat(MeasureText.range(BREST_WARSAW)).isEqualTo("114–115 miles (184–186 km)");
    }

    @Test
    void tellsTheClaimsOwnUnitFirst() {
        assertThat(MeasureText.range(BREST_WARSAW, DistanceUnit.KILOMETRE)).isEqualTo("184–186 km (114–115 miles)");
    }

    @Test
    void tellsTheMiddleOfANarrowRangeInASentence() {
        assertThat(MeasureText.prose(BREST_WARSAW, DistanceUnit.MILE)).isEqualTo("about 115 miles (185 kilometers)");
    }

    @Test
    void tellsBothEndsOfAWideRangeInASentence() {
        assertThat(MeasureText.prose(new MetresRange(3_306.924, 6_073.159), DistanceUnit.MILE)).isEqualTo("2.1–3.8 miles (3.3–6.1 kilometers)");
    }

    @Test
    void keepsExactMetres() {
        assertThat(MeasureText.exact(BREST_WARSAW)).isEqualTo("183,688.854–185,597.433 m");
    }

    @ParameterizedTest(name = "{0} m are {1}")
    @CsvSource(delimiter = '|', value = {
        "1609.344    | 1 mile (1.6 km)",
        "16029.07    | 10 miles (16 km)",
        "2414.016    | 1.5 miles (2.4 km)",
        "1609344     | 1,000 miles (1,610 km)",
        "4023360     | 2,500 miles (4,020 km)",
        "60          | 197 feet (60 meters)",
        "0           | 0 feet (0 meters)",
    })
    void roundsAsANewsroomDoes(double metres, String text) {
        assertThat(MeasureText.range(MetresRange.of(metres))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6.5 | 6.5", "130 | 130", "1500 | 1,500", "0.30000000000000004 | 0.3", "Infinity | ∞"})
    void writesNumbersWithoutBinaryCrumbs(double number, String text) {
        assertThat(MeasureText.plain(number)).isEqualTo(text);
    }
}
