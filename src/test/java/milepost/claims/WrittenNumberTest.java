package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    @ParameterizedTest(name = "“{0}” ({1}): grain {2}, last digit {3} of {4}")
    @CsvSource(delimiter = '|', value = {
        "130        |    130 |  10 | 0 | 1",
        "183        |    183 |   1 | 3 | 1",
        "35         |     35 |   5 | 5 | 1",
        "250        |    250 |  50 | 0 | 1",
        "1,500      |   1500 | 500 | 0 | 1",
        "1.500      |   1500 | 500 | 0 | 1",
        "1 500      |   1500 | 500 | 0 | 1",
        "1.5        |    1.5 | 0.5 | 5 | 0.1",
        "7.0        |      7 | 0.1 | 0 | 0.1",
        "0.25       |   0.25 | 0.05 | 5 | 0.01",
        "100        |    100 | 100 | 0 | 1",
        "0          |      0 |   1 | 0 | 1",
        "forty      |     40 |  10 | 0 | 1",
        "half a     |    0.5 | 0.5 | 5 | 0.1",
        "20–30      |     20 |  10 | 0 | 1",
        "''         |    130 |  10 | 0 | 1",
    })
    void readsTheGrainOffTheDigits(String text, double value, double grain, int lastDigit, double lastDigitUnit) {
        assertThat(WrittenNumber.of(text, value, Set.of(5))).isEqualTo(new WrittenNumber(value, grain, lastDigit, lastDigitUnit));
    }
}
