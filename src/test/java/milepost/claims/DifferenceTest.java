package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.geodesy.MetresRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceTest {

    @Test
    void isTakenFromTheNearerEnd() {
        Difference tooFar = Difference.between(kilometres(130), new MetresRange(80_000, 100_000)).orElseThrow();
        Difference tooNear = Difference.between(kilometres(60), new MetresRange(80_000, 100_000)).orElseThrow();

        assertThat(tooFar.nearer()).isCloseTo(0.3, within(1e-12));
        assertThat(tooNear.nearer()).isCloseTo(-0.25, within(1e-12));
        assertThat(tooNear.words()).isEqualTo("25–40% too short");
    }

    @Test
    void isNothingInsideTheRange() {
        assertThat(Difference.between(kilometres(90), new MetresRange(80_000, 100_000))).contains(new Difference(0, 0));
    }

    @Test
    void isTakenFromTheNearerNumberOfABetween() {
        Quantity between = new Quantity(OptionalDouble.of(110), OptionalDouble.of(120), "", DistanceUnit.KILOMETRE, Hedge.BETWEEN, "");

        assertThat(Difference.between(between, MetresRange.of(100_000)).orElseThrow().nearer()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void isUnknownWhereTheDistanceMayBeNothing() {
        assertThat(Difference.between(kilometres(5), new MetresRange(0, 100))).isEmpty();
    }

    @Test
    void isToldInTimesWherePercentSayLittle() {
        assertThat(Difference.between(kilometres(50), MetresRange.of(10_000)).orElseThrow().words()).isEqualTo("at least 5 times too far");
    }

    @Test
    void isToldRoundedAndToTheTenth() {
        Difference difference = new Difference(0.127, 0.139);

        assertThat(difference.words()).isEqualTo("13–14% too far");
        assertThat(difference.exactWords()).isEqualTo("12.7–13.9%");
        assertThat(new Difference(0.002, 0.03).words()).isEqualTo("up to 3% too far");
        assertThat(new Difference(-0.002, -0.003).words()).isEqualTo("less than 1% too short");
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERSTATED", "UNDERSTATED", "STRETCHED", "TOO_CLOSE_TO_CALL"})
    void isHeldAgainstANumberThatMayMiss(Verdict verdict) {
        assertThat(Difference.of(finding(verdict, kilometres(130)))).map(Difference::words).contains("30–63% too far");
    }

    @ParameterizedTest
    @EnumSource(names = {"FITS", "HOLDS", "FAILS", "NO_VERDICT"})
    void isNotHeldAgainstAClaimThatFitsOrHasNoNumberToJudge(Verdict verdict) {
        assertThat(Difference.of(finding(verdict, kilometres(130)))).isEmpty();
    }

    @Test
    void isNotHeldAgainstANumberInsideTheRange() {
        assertThat(Difference.of(finding(Verdict.TOO_CLOSE_TO_CALL, kilometres(90)))).isEmpty();
    }

    @Test
    void isTakenFromTheNearerNumberWhicheverStandsFirst() {
        Quantity between = new Quantity(OptionalDouble.of(120), OptionalDouble.of(110), "", DistanceUnit.KILOMETRE, Hedge.BETWEEN, "");

        assertThat(Difference.of(finding(Verdict.OVERSTATED, between)).orElseThrow().words()).isEqualTo("10–38% too far");
    }

    private static Finding finding(Verdict verdict, Quantity quantity) {
        Claim claim = new Claim("1", "so far", Source.UNKNOWN, new ClaimEnd.Open("here"), new ClaimEnd.Open("there"),
                new Assertion.Amount(quantity), "");
        return new Finding(claim, verdict, Optional.empty(), List.of(), OptionalDouble.empty(),
                Optional.of(new MetresRange(80_000, 100_000)), Optional.empty(), OptionalDouble.empty(), List.of(), List.of(), "");
    }

    private static Quantity kilometres(double number) {
        return Quantities.of(number, DistanceUnit.KILOMETRE, Hedge.BARE);
    }
}
