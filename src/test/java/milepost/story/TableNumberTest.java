package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNumberTest {

    @ParameterizedTest
    @CsvSource({"130, 130", "12.5, 12.5", "'1,500', 1500", "'1,234,567.5', 1234567.5", "1 500, 1500", "1’500, 1500", "0.500, 0.5"})
    void hasThePointForTheDecimalMarkBetweenCommas(String cell, double number) {
        assertThat(TableNumber.read(cell, "number", false)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"'12,5', 12.5", "12.5, 12.5", "'0,500', 0.5", "'1500,500', 1500.5", "'1.500,5', 1500.5", "'1,500.5', 1500.5",
        "1.234.567, 1234567", "'1,234,567', 1234567", "'1 500,25', 1500.25", "130, 130", "'12,50', 12.5"})
    void readsEitherMarkBetweenSemicolons(String cell, double number) {
        assertThat(TableNumber.read(cell, "number", true)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,500", "1.500", "12,345", "999.000"})
    void refusesWhatTwoReadersWouldReadDifferently(String cell) {
        assertThatThrownBy(() -> TableNumber.read(cell, "number", true)).hasMessageContaining("“" + cell + "”").hasMessageContaining("two ways");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1,50", "1500,500"})
    void refusesADecimalCommaBetweenCommas(String cell) {
        assertThatThrownBy(() -> TableNumber.read(cell, "number", false)).hasMessageContaining("two ways");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty", "-5", "1,,5", "1.2.3", "12,34,5", "1e5", "5 km", "٣"})
    void refusesWhatIsNoNumber(String cell) {
        assertThatThrownBy(() -> TableNumber.read(cell, "numberHigh", false)).hasMessageContaining("numberHigh is no number");
        assertThatThrownBy(() -> TableNumber.read(cell, "numberHigh", true)).hasMessageContaining("numberHigh is no number");
    }

    @Test
    void leavesAnEmptyCellEmpty() {
        assertThat(TableNumber.read(" ", "number", false)).isEmpty();
    }
}
