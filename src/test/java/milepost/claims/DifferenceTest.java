package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import milepost.geodesy.MetresRange;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void isTakenFromTheNearerEnd() {
        Difference tooFar = Difference.of(kilometres(130), new MetresRange(80_000, 100_000)).orElseThrow();
        Difference tooNear = Difference.of(kilometres(60), new MetresRange(80_000, 100_000)).orElseThrow();

        assertThat(tooFar.nearer()).isCloseTo(0.3, within(1e-12));
        assertThat(tooNear.nearer()).isCloseTo(-0.25, within(1e-12));
        assertThat(tooNear.text()).isEqualTo("25–40%");
    }

    @Test
    void isNothingInsideTheRange() {
        assertThat(Difference.of(kilometres(90), new MetresRange(80_000, 100_000))).contains(new Difference(0, 0));
    }

    @Test
    void isTakenFromTheNearerNumberOfABetween() {
        Quantity between = new Quantity(OptionalDouble.of(110), OptionalDouble.of(120), "", DistanceUnit.KILOMETRE, Hedge.BETWEEN, "");

        assertThat(Difference.of(between, MetresRange.of(100_000)).orElseThrow().nearer()).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void isUnknownWhereTheDistanceMayBeNothing() {
        assertThat(Difference.of(kilometres(5), new MetresRange(0, 100))).isEmpty();
    }

    @Test
    void isToldInTimesWherePercentSayLittle() {
        assertThat(Difference.of(kilometres(50), MetresRange.of(10_000)).orElseThrow().text()).isEqualTo("at least 5 times");
    }

    private static Quantity kilometres(double number) {
        return Quantities.of(number, DistanceUnit.KILOMETRE, Hedge.BARE);
    }
}
