package milepost.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.Source;
import milepost.claims.Tolerance;
import milepost.claims.Verdict;
import milepost.geodesy.MetresRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {

    @Test
    void wholeMilesAreSaidFromTenOnAndOneDecimalBelow() {
        assertThat(FindingText.range(miles(114.14, 115.32), DistanceUnit.MILE)).isEqualTo("114–115 mi");
        assertThat(FindingText.range(miles(2.18, 3.65), DistanceUnit.MILE)).isEqualTo("2.2–3.7 mi");
        assertThat(FindingText.range(miles(1234.4, 1240.2), DistanceUnit.MILE)).isEqualTo("1,234–1,240 mi");
    }

    @Test
    void endsThatRoundToTheSameNumberAreSaidOnce() {
        assertThat(FindingText.range(miles(147.6, 148.2), DistanceUnit.MILE)).isEqualTo("148 mi");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-08,8 Jul 2024", "2024-07,Jul 2024", "summer 2024,summer 2024", "2024-13,2024-13", "2024-02-30,2024-02-30"})
    void datesAreSaidAsPreciselyAsTheyAreKnown(String iso, String said) {
        assertThat(FindingText.date(iso)).isEqualTo(said);
    }

    @Test
    void aNumberBeyondBothEndsIsTooFarByThePercentOfEachEnd() {
        assertThat(FindingText.difference(finding(130, miles(114.14, 115.32)))).contains("13–14% too far");
        assertThat(FindingText.exactDifference(finding(130, miles(114.14, 115.32)))).contains("12.7–13.9% too far");
        assertThat(FindingText.difference(finding(40, miles(29.9, 30.8)))).contains("30–34% too far");
    }

    @Test
    void aNumberBetweenTheEndsHasNoDifference() {
        assertThat(FindingText.difference(finding(115, miles(114, 116)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, names = {"FITS", "NO_VERDICT"})
    void aNumberThatNothingSpeaksAgainstHasNoDifference(Verdict verdict) {
        assertThat(FindingText.difference(finding(90, miles(69, 70), verdict))).isEmpty();
        assertThat(FindingText.exactDifference(finding(90, miles(69, 70), verdict))).isEmpty();
    }

    @Test
    void theReportedNumberKeepsItsHedgeAndItsSpelling() {
        assertThat(FindingText.reported(claim("1,500", 1500, Hedge.ABOUT, "around"))).contains("around 1,500 miles");
    }

    @Test
    void anIntervalWithoutALimitNamesTheOneItHas() {
        assertThat(FindingText.interval(new Tolerance.Interval(100, Double.POSITIVE_INFINITY), DistanceUnit.MILE)).isEqualTo("from 100 mi");
        assertThat(FindingText.interval(new Tolerance.Interval(0, 40), DistanceUnit.MILE)).isEqualTo("up to 40 mi");
        assertThat(FindingText.interval(new Tolerance.Interval(123.5, 136.5), DistanceUnit.MILE)).isEqualTo("123.5–136.5 mi");
    }

    private static MetresRange miles(double low, double high) {
        return new MetresRange(DistanceUnit.MILE.toMetres(low), DistanceUnit.MILE.toMetres(high));
    }

    private static Finding finding(double reportedMiles, MetresRange measured) {
        return finding(reportedMiles, measured, Verdict.OVERSTATED);
    }

    private static Finding finding(double reportedMiles, MetresRange measured, Verdict verdict) {
        return new Finding(claim("n", reportedMiles, Hedge.BARE, ""), verdict, Optional.empty(), List.of(),
                OptionalDouble.of(DistanceUnit.MILE.toMetres(reportedMiles)), Optional.of(measured), Optional.empty(), OptionalDouble.empty(),
                List.of(), List.of(), "");
    }

    private static Claim claim(String text, double number, Hedge hedge, String words) {
        Quantity quantity = new Quantity(OptionalDouble.of(number), OptionalDouble.empty(), text, DistanceUnit.MILE, hedge, words);
        return new Claim("1", "quote", Source.UNKNOWN, new ClaimEnd.Open("here"), new ClaimEnd.Open("there"), new Assertion.Amount(quantity), "");
    }
}
