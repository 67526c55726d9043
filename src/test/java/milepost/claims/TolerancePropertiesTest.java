package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import milepost.geodesy.MetresRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TolerancePropertiesTest {

    private final ToleranceTable table = ToleranceTable.standard();

    @Provide
    Arbitrary<Hedge> numbered() {
        return Arbitraries.of(Hedge.BARE, Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.EXACTLY);
    }

    @Property
    void holdsTheFairIntervalInTheStretchedOneAndNeitherBelowNothing(@ForAll @IntRange(max = 100_000) int number, @ForAll("numbered") Hedge hedge) {
        Tolerance tolerance = table.tolerance(Quantities.miles(number, hedge)).orElseThrow();

        assertThat(tolerance.stretched().low()).isBetween(0.0, tolerance.fair().low());
        assertThat(tolerance.stretched().high()).isGreaterThanOrEqualTo(tolerance.fair().high());
    }

    @Property
    void alwaysAllowsTheReportedNumberItself(@ForAll @IntRange(max = 100_000) int number, @ForAll("numbered") Hedge hedge) {
        assertThat(table.tolerance(Quantities.miles(number, hedge)).orElseThrow().fair().holds(number)).isTrue();
    }

    @Property
    void isNeverNarrowerForAHedgedNumberThanForABareOne(@ForAll @IntRange(max = 100_000) int number) {
        assertThat(width(number, Hedge.ABOUT)).isGreaterThanOrEqualTo(width(number, Hedge.BARE));
    }

    @Property
    void growsWithARoundNumber(@ForAll @IntRange(min = 1, max = 10_000) int tens) {
        assertThat(width(100.0 * tens, Hedge.ABOUT)).isCloseTo(10 * width(10.0 * tens, Hedge.ABOUT), within(1e-6));
    }

    @Property
    void stretchesTwiceAsFarAsFair(@ForAll @IntRange(min = 10, max = 100_000) int number) {
        Tolerance tolerance = table.tolerance(Quantities.miles(number, Hedge.ABOUT)).orElseThrow();

        assertThat(tolerance.stretched().high() - number).isCloseTo(2 * (tolerance.fair().high() - number), within(1e-6));
    }

    @Property
    void judgesTheSameInEveryUnit(@ForAll @IntRange(min = 1, max = 5_000) int number, @ForAll("numbered") Hedge hedge,
                                  @ForAll @DoubleRange(min = 0.3, max = 2) double share, @ForAll DistanceUnit one, @ForAll DistanceUnit other) {
        assertThat(verdict(number, hedge, share, one)).isEqualTo(verdict(number, hedge, share, other));
    }

    private Verdict verdict(int number, Hedge hedge, double share, DistanceUnit unit) {
        MetresRange measured = MetresRange.of(unit.toMetres(number * share));
        return Judgement.of(Difference.in(unit, measured), table.tolerance(Quantities.of(number, unit, hedge)).orElseThrow()).verdict();
    }

    private double width(double number, Hedge hedge) {
        Tolerance.Interval fair = table.tolerance(Quantities.miles(number, hedge)).orElseThrow().fair();
        return fair.high() - number;
    }
}
