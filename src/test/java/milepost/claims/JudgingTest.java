package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.Compass;
import milepost.places.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Directions, ways and comparisons, in {@link EquatorWorld}. */
class JudgingTest {

    private static final Place TOWN = EquatorWorld.place("Town", 0.5, 1);

    @ParameterizedTest(name = "{0} of the border: {1}")
    @CsvSource({"NORTH, HOLDS", "NORTHEAST, FAILS", "SOUTH, FAILS", "NORTH_NORTHEAST, TOO_CLOSE_TO_CALL", "EAST, FAILS"})
    void judgesTheDirectionFromTheNearestPointOfTheBorder(Compass said, Verdict verdict) {
        Finding finding = EquatorWorld.check(toBorder(miles(69), said), TOWN);

        assertThat(direction(finding).verdict()).contains(verdict);
    }

    @Test
    void looksFromThePlaceWhereTheBorderIsTheThingPlaced() {
        Claim claim = new Claim("1", "69 miles", Source.UNKNOWN, EquatorWorld.border(), EquatorWorld.at("Town"), miles(69), "", Optional.of(Compass.SOUTH));

        assertThat(direction(EquatorWorld.check(claim, TOWN)).verdict()).contains(Verdict.HOLDS);
    }

    @Test
    void saysThatTheDistanceIsRightAndTheDirectionWrong() {
        Finding finding = EquatorWorld.check(toBorder(miles(69), Compass.SOUTH), TOWN);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(finding.sentence()).endsWith("has the right distance in the wrong direction: it lies north, not south.");
    }

    @Test
    void keepsTheVerdictOnADistanceThatIsWrongToo() {
        Finding finding = EquatorWorld.check(toBorder(miles(100), Compass.SOUTH), TOWN);

        assertThat(finding.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(finding.sentence()).endsWith("and the direction is wrong: it lies north, not south.");
    }

    @ParameterizedTest
    @EnumSource(value = Compass.class, names = {"NORTH", "SOUTH"})
    void letsAWrongDirectionFailAClaimWithoutANumberAndARightOneProveNothing(Compass said) {
        Finding finding = EquatorWorld.check(toBorder(new Assertion.Amount(Quantities.noNumber(Hedge.VAGUE, "just")), said), TOWN);

        assertThat(finding.verdict()).isEqualTo(said == Compass.SOUTH ? Verdict.FAILS : Verdict.NO_VERDICT);
    }

    @Test
    void cannotCallADirectionWithinThePlacesUncertainty() {
        Finding finding = EquatorWorld.check(toBorder(miles(69), Compass.SOUTH), TOWN.within(120_000));

        assertThat(direction(finding).verdict()).contains(Verdict.TOO_CLOSE_TO_CALL);
    }

    @Test
    void allowsWhatTheTableAllows() {
        Place east = EquatorWorld.place("East", 1.5, 2.0);
        Claim claim = new Claim("1", "108 miles", Source.UNKNOWN, EquatorWorld.at("East"), EquatorWorld.at("Town"), miles(97), "", Optional.of(Compass.EAST));

        assertThat(direction(EquatorWorld.check(claim, TOWN, east)).note()).startsWith("“east” allows 45° to either side of 90°; it lies at 45° (NE)");
    }

    @ParameterizedTest(name = "{0} miles by road: {1}")
    @CsvSource({"69, NO_VERDICT", "90, NO_VERDICT", "50, UNDERSTATED"})
    void letsAStraightLineContradictARoadAndNeverConfirmIt(double miles, Verdict verdict) {
        Claim claim = new Claim("1", "by road", Source.UNKNOWN, EquatorWorld.at("Town"), EquatorWorld.border(), miles(miles), "", Optional.empty(), Course.ROAD);

        Finding finding = EquatorWorld.check(claim, TOWN);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.withheld()).isEqualTo(verdict == Verdict.NO_VERDICT ? List.of(Withheld.BY_ROAD) : List.of());
    }

    @ParameterizedTest(name = "other place at {1}°, “{0}”: {2}")
    @CsvSource({"a little more, 1.4, HOLDS", "a little more, 1.8, FAILS", "more, 1.8, HOLDS", "slightly more, 1.501, TOO_CLOSE_TO_CALL", "a little more, 0.5, FAILS"})
    void holdsALittleToItsWord(String words, double latitude, Verdict verdict) {
        Assertion farther = new Assertion.Comparison(Assertion.Order.FARTHER, EquatorWorld.border(), words);
        Claim claim = new Claim("1", words, Source.UNKNOWN, EquatorWorld.at("Town"), EquatorWorld.at("Other"), farther, "");

        Finding finding = EquatorWorld.check(claim, TOWN, EquatorWorld.place("Other", 0.5, 1 + latitude));

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void saysThatTheOrderIsRightAndTheWordsAreNot() {
        Assertion farther = new Assertion.Comparison(Assertion.Order.FARTHER, EquatorWorld.border(), "a little more");
        Claim claim = new Claim("1", "a little more", Source.UNKNOWN, EquatorWorld.at("Town"), EquatorWorld.at("Other"), farther, "");

        assertThat(EquatorWorld.check(claim, TOWN, EquatorWorld.place("Other", 0.5, 4.0)).sentence())
                .endsWith("does not hold: it is farther, but one distance is at least 2.9 times the other.");
    }

    private static Claim toBorder(Assertion says, Compass direction) {
        return new Claim("1", "69 miles", Source.UNKNOWN, EquatorWorld.at("Town"), EquatorWorld.border(), says, "", Optional.of(direction));
    }

    private static Assertion miles(double number) {
        return new Assertion.Amount(Quantities.miles(number, Hedge.BARE));
    }

    private static Reading direction(Finding finding) {
        return finding.readings().stream().filter(reading -> reading.kind() == Reading.Kind.DIRECTION).findFirst().orElseThrow();
    }
}
