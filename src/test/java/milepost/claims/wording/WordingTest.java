package milepost.claims.wording;

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
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.claims.Verdict;
import milepost.geodesy.MetresRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final MetresRange BREST_TO_WARSAW = new MetresRange(183_688.854, 185_597.433);

    @Test
    void printsMilesFirstAndKilometersFirst() {
        Wording wording = wording(quantity(130, "130", DistanceUnit.MILE, Hedge.ABOUT), BREST_TO_WARSAW).orElseThrow();

        assertThat(wording.ap()).isEqualTo("about 115 miles (185 kilometers)");
        assertThat(wording.metric()).isEqualTo("about 185 kilometers (115 miles)");
        assertThat(wording.remarks()).isEmpty();
    }

    @Test
    void keepsNauticalMilesWhereTheClaimHasThem() {
        assertThat(wording(quantity(60, "60", DistanceUnit.NAUTICAL_MILE, Hedge.BARE), MetresRange.of(111_120)).orElseThrow().ap())
                .isEqualTo("about 60 nautical miles (111 kilometers)");
    }

    @Test
    void saysNothingOfWhatWasNotMeasured() {
        assertThat(Wording.of(finding(quantity(60, "60", DistanceUnit.MILE, Hedge.BARE), Optional.empty()))).isEmpty();
    }

    @Test
    void pointsOutNumbersMoreExactThanTheirEnds() {
        assertThat(remarks(quantity(115.32, "115.32", DistanceUnit.MILE, Hedge.BARE))).singleElement().asString()
                .contains("“115.32 miles”").contains("1.2 miles open");
        assertThat(remarks(quantity(115, "115", DistanceUnit.MILE, Hedge.BARE))).isEmpty();
    }

    @Test
    void pointsOutRoboticConversions() {
        assertThat(remarks(quantity(100, "100", DistanceUnit.MILE, Hedge.BARE).also(new SecondSpelling(160.9, "160.9", DistanceUnit.KILOMETRE))))
                .singleElement().asString().contains("“160.9 kilometers”").contains("write 160 kilometers");
        assertThat(remarks(quantity(100, "100", DistanceUnit.MILE, Hedge.BARE).also(new SecondSpelling(160, "160", DistanceUnit.KILOMETRE)))).isEmpty();
        assertThat(remarks(quantity(24.14, "24.14", DistanceUnit.KILOMETRE, Hedge.BARE).also(new SecondSpelling(15, "15", DistanceUnit.MILE))))
                .anySatisfy(remark -> assertThat(remark).contains("write 24 kilometers"));
    }

    @Property
    void whatIsPrintedIsWhatWasMeasured(@ForAll @DoubleRange(min = 1000, max = 20_000_000) double metres) {
        String ap = wording(quantity(1, "1", DistanceUnit.MILE, Hedge.BARE), MetresRange.of(metres)).orElseThrow().ap();
        double miles = Double.parseDouble(ap.replaceFirst("about ([\\d,.]+) miles?.*", "$1").replace(",", ""));

        double half = miles < 10 ? 0.05 : miles < 1000 ? 0.5 : 5;
        assertThat(Math.abs(miles - DistanceUnit.MILE.fromMetres(metres))).as(ap).isLessThanOrEqualTo(half + 1e-9);
    }

    private static List<String> remarks(Quantity quantity) {
        return wording(quantity, BREST_TO_WARSAW).orElseThrow().remarks();
    }

    private static Optional<Wording> wording(Quantity quantity, MetresRange measured) {
        return Wording.of(finding(quantity, Optional.of(measured)));
    }

    private static Finding finding(Quantity quantity, Optional<MetresRange> measured) {
        Claim claim = new Claim("1", "quote", Source.UNKNOWN, new ClaimEnd.Open("a"), new ClaimEnd.Open("b"), new Assertion.Amount(quantity), "");
        return new Finding(claim, Verdict.FITS, Optional.empty(), List.of(), OptionalDouble.empty(), measured, Optional.empty(),
                OptionalDouble.empty(), List.of(), List.of(), "");
    }

    private static Quantity quantity(double number, String text, DistanceUnit unit, Hedge hedge) {
        return new Quantity(OptionalDouble.of(number), OptionalDouble.empty(), text, unit, hedge, hedge == Hedge.ABOUT ? "about" : "");
    }
}
