package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    /** "around 100": fair 90–110, stretched 80–120. */
    private static final Tolerance HUNDRED =
            new Tolerance(new Tolerance.Interval(90, 110), new Tolerance.Interval(80, 120), "");

    @ParameterizedTest(name = "measured {0} to {1}: {2}")
    @CsvSource({"90, 110, FITS", "100, 100, FITS", "80, 89, STRETCHED", "111, 120, STRETCHED", "60, 79, OVERSTATED", "121, 130, UNDERSTATED"})
    void namesThePartOfTheToleranceThatHoldsTheWholeRange(double low, double high, Verdict verdict) {
        assertThat(judge(low, high)).isEqualTo(new Judgement(verdict, List.of()));
    }

    @ParameterizedTest(name = "measured {0} to {1}: {2} or {3}")
    @CsvSource({"85, 95, FITS, STRETCHED", "75, 85, STRETCHED, OVERSTATED", "115, 125, STRETCHED, UNDERSTATED",
        "85, 115, FITS, STRETCHED", "70, 100, FITS, OVERSTATED", "70, 130, OVERSTATED, UNDERSTATED"})
    void isTooCloseToCallWhenTheRangeCrossesAnEdge(double low, double high, Verdict kinder, Verdict harsher) {
        assertThat(judge(low, high)).isEqualTo(new Judgement(Verdict.TOO_CLOSE_TO_CALL, List.of(kinder, harsher)));
    }

    @Test
    void hasNoStretchedVerdictWhereTheToleranceHasNoStretchedPart() {
        Tolerance aFew = new Tolerance(new Tolerance.Interval(2, 10), new Tolerance.Interval(2, 10), "");

        assertThat(Judgement.of(new Tolerance.Interval(11, 12), aFew).verdict()).isEqualTo(Verdict.UNDERSTATED);
        assertThat(Judgement.of(new Tolerance.Interval(9, 12), aFew).between()).containsExactly(Verdict.FITS, Verdict.UNDERSTATED);
    }

    private static Judgement judge(double low, double high) {
        return Judgement.of(new Tolerance.Interval(low, high), HUNDRED);
    }
}
