package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import milepost.problems.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTableTest {

    private static final double CRUMB = 1e-9;
    private final ToleranceTable table = ToleranceTable.standard();

    @ParameterizedTest(name = "{0} {1}: fair {2} to {3}, stretched {4} to {5}")
    @CsvSource({
        "ABOUT,     130,  123.5, 136.5,  117,  143",
        "BARE,      130,  123.5, 136.5,  117,  143",
        "ABOUT,      40,     36,    44,   32,   48",
        "BARE,       36,  35.28, 36.72, 34.56, 37.44",
        "ABOUT,      36,   34.2,  37.8,  32.4, 39.6",
        "BARE,        7,    6.5,   7.5,    6,    8",
        "BARE,       35,   32.5,  37.5,   30,   40",
        "BARE,      250,    225,   275,  200,  300",
        "BARE,     1500,   1350,  1650, 1200, 1800",
        "BARE,      183, 179.34, 186.66, 175.68, 190.32",
        "NEARLY,    100,     80,   100,   70,  110",
        "MORE_THAN, 100,    100,   120,  100, Infinity",
        "LESS_THAN, 100,      0,   100,    0,  100",
        "EXACTLY,   130,  129.5, 130.5,  129,  131",
        "BARE,        0,      0,   0.5,    0,    1",
    })
    void allowsWhatTheVerdictRuleSays(Hedge hedge, double number, double fairLow, double fairHigh, double low, double high) {
        Tolerance tolerance = table.tolerance(Quantities.miles(number, hedge)).orElseThrow();

        assertThat(tolerance.fair().low()).isCloseTo(fairLow, within(CRUMB));
        assertThat(tolerance.fair().high()).isCloseTo(fairHigh, within(CRUMB));
        assertThat(tolerance.stretched().low()).isCloseTo(low, within(CRUMB));
        assertThat(tolerance.stretched().high()).isEqualTo(high, within(CRUMB));
    }

    @Test
    void stretchesARangeByTheGrainOfEachEnd() {
        Quantity between = new Quantity(OptionalDouble.of(20), OptionalDouble.of(35), "20–35", DistanceUnit.MILE, Hedge.BETWEEN, "");

        Tolerance tolerance = table.tolerance(between).orElseThrow();

        assertThat(tolerance.fair()).isEqualTo(new Tolerance.Interval(20, 35));
        assertThat(tolerance.stretched()).isEqualTo(new Tolerance.Interval(10, 40));
    }

    @Test
    void readsAFewAsTwoToTenOfTheUnit() {
        Tolerance tolerance = table.tolerance(Quantities.noNumber(Hedge.A_FEW, "a few")).orElseThrow();

        assertThat(tolerance.fair()).isEqualTo(new Tolerance.Interval(2, 10));
    }

    @Test
    void allowsNothingAroundAVagueQuantity() {
        assertThat(table.tolerance(Quantities.noNumber(Hedge.VAGUE, "just miles"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"around, ABOUT", "Just under, NEARLY", "at least, MORE_THAN", "up to, LESS_THAN", "precisely, EXACTLY",
        "several, A_FEW", "next to, VAGUE", "'', BARE"})
    void knowsTheHedgeThatWordsStandFor(String words, Hedge hedge) {
        assertThat(table.hedge(words)).contains(hedge);
    }

    @Test
    void doesNotGuessAHedgeItDoesNotKnow() {
        assertThat(table.hedge("allegedly")).isEmpty();
    }

    @Test
    void readsADesksOwnTable(@TempDir Path folder) throws IOException {
        Path file = write(folder, standardText().replace("\"low\": 2, \"high\": 10", "\"low\": 3, \"high\": 7"));

        Tolerance tolerance = ToleranceTable.read(file).tolerance(Quantities.noNumber(Hedge.A_FEW, "a few")).orElseThrow();

        assertThat(tolerance.fair()).isEqualTo(new Tolerance.Interval(3, 7));
    }

    @Test
    void namesTheMemberThatIsWrongInADesksTable(@TempDir Path folder) throws IOException {
        Path file = write(folder, standardText().replace("\"coarseBelowTimesStatedError\": 10", "\"coarseBelowTimesStatedError\": \"ten\""));

        assertThatThrownBy(() -> ToleranceTable.read(file)).isInstanceOf(UserException.class)
                .hasMessageContaining("/coarseBelowTimesStatedError");
    }

    @Test
    void saysWhereADesksTableIsNoJson(@TempDir Path folder) throws IOException {
        Path file = write(folder, "{\n  \"format\": oops");

        assertThatThrownBy(() -> ToleranceTable.read(file))
                .isInstanceOfSatisfying(UserException.class, fault -> assertThat(fault.where().line()).isEqualTo(2));
    }

    @Test
    void refusesATableWhoseStretchedIntervalIsTheNarrowerOne(@TempDir Path folder) throws IOException {
        Path file = write(folder, standardText().replace("\"fair\": [-2, 0], \"stretched\": [-3, 1]", "\"fair\": [-3, 1], \"stretched\": [-2, 0]"));

        assertThatThrownBy(() -> ToleranceTable.read(file)).isInstanceOf(UserException.class).hasMessageContaining("nearly");
    }

    @Test
    void needsOnlyWhatADeskChanges(@TempDir Path folder) throws IOException {
        Path file = write(folder, "{\"format\":\"milepost-tolerance\",\"version\":1,\"round\":{\"mostPercent\":20}}");

        Tolerance tolerance = ToleranceTable.read(file).tolerance(Quantities.miles(40, Hedge.BARE)).orElseThrow();

        assertThat(tolerance.fair()).isEqualTo(new Tolerance.Interval(35, 45));
        assertThat(tolerance.rule()).isEqualTo("40 is a round number, good to 10: half-width 5 miles (half of that), by tolerance.json");
    }

    @Test
    void namesAMemberThatNoTableHas(@TempDir Path folder) throws IOException {
        Path file = write(folder, "{\"format\":\"milepost-tolerance\",\"version\":1,\"rounds\":{\"mostPercent\":20}}");

        assertThatThrownBy(() -> ToleranceTable.read(file)).isInstanceOf(UserException.class).hasMessageContaining("/rounds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "130 | 130 is a round number, good to 10: half-width 6.5 miles (at least 5% of the number)",
        "40 | 40 is a round number, good to 10: half-width 4 miles (at most 10% of the number)",
        "70 | 70 is a round number, good to 10: half-width 5 miles (half of that)",
        "7 | 7 is no round number, good to 1: half-width 0.5 miles (half a unit of the last digit)"})
    void saysWhatWasAllowedAndWhy(double number, String rule) {
        assertThat(table.tolerance(Quantities.miles(number, Hedge.BARE)).orElseThrow().rule()).isEqualTo(rule);
    }

    @Test
    void handsOutTheShippedTableAsItCanBeReadBack(@TempDir Path folder) throws IOException {
        Path file = write(folder, ToleranceTable.standardText());

        assertThat(ToleranceTable.read(file).words()).isEqualTo(table.words());
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("tolerance.json"), text);
    }

    private static String standardText() throws IOException {
        try (var in = ToleranceTable.class.getResourceAsStream("tolerance.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
