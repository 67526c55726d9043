package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.places.Place;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;

/** A made-up country pair whose border runs along the equator, so that a latitude is a distance. */
class ClaimCheckerTest {

    private static final double METRES_A_DEGREE = Earth.measure(new Position(0, 0), new Position(0, 1)).metres();

    @Test
    void measuresOverEveryCoordinateOfAPlace() {
        Finding finding = check("200", claim(toBorder(), about(70)), place("town", 1.0, 1.1));

        assertThat(finding.measured().orElseThrow().lowMetres()).isCloseTo(METRES_A_DEGREE - 200, within(1.0));
        assertThat(finding.measured().orElseThrow().highMetres()).isCloseTo(1.1 * METRES_A_DEGREE + 200, within(100.0));
    }

    @Test
    void takesTheDifferenceFromTheNearerEnd() {
        Finding finding = check("200", claim(toBorder(), about(100)), place("town", 1.0));
        double high = finding.measured().orElseThrow().highMetres();

        assertThat(finding.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(finding.differencePercent().orElseThrow())
                .isCloseTo((DistanceUnit.MILE.toMetres(100) - high) / high * 100, within(1e-9));
    }

    @Test
    void drawsTheLineFromTheDrawnPositionToTheNearestPoint() {
        Reading.Line line = check("200", claim(toBorder(), about(70)), place("town", 1.0, 1.1)).line().orElseThrow();

        assertThat(line.from()).isEqualTo(new Position(0.5, 1.0));
        assertThat(line.to().latitudeDegrees()).isCloseTo(0, within(1e-9));
        assertThat(line.to().longitudeDegrees()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void withholdsTheVerdictBelowTenTimesTheStatedError() {
        Finding finding = check("12000", claim(toBorder(), about(70)), place("town", 1.0));

        assertThat(finding.withheld()).containsExactly(Withheld.COARSE_DATA);
        assertThat(finding.measured()).isPresent();
        assertThat(finding.differencePercent()).isEmpty();
        assertThat(finding.sentence()).contains("within 12 km only").contains("load a finer border");
    }

    @Test
    void withholdsTheVerdictWhenTheLayerDoesNotStateItsError() {
        Finding finding = check("null", claim(toBorder(), about(70)), place("town", 1.0));

        assertThat(finding.withheld()).containsExactly(Withheld.COARSE_DATA);
        assertThat(finding.sentence()).contains("does not say how exact it is");
    }

    @Test
    void withholdsTheVerdictForAStandIn() {
        ClaimEnd standIn = new ClaimEnd.AtPlace("the drills", "town", "the drills at a secret site");
        Claim claim = new Claim("1", "around 70 miles", Source.UNKNOWN, standIn, toBorder(), about(70), "");

        Finding finding = check("200", claim, place("town", 1.0));

        assertThat(finding.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(finding.withheld()).containsExactly(Withheld.STAND_IN);
        assertThat(finding.sentence()).contains("the drills at a secret site").contains("town");
    }

    @Test
    void saysInAFewWordsWhyThereIsNoVerdict() {
        ClaimEnd standIn = new ClaimEnd.AtPlace("the drills", "town", "the drills at a secret site");
        Claim placed = new Claim("1", "around 70 miles", Source.UNKNOWN, standIn, toBorder(), about(70), "");
        Place town = place("town", 1.0);

        assertThat(Withheld.why(check("200", placed, town), Map.of("town", town))).contains("town stands in for the drills at a secret site");
        assertThat(Withheld.why(check("12000", claim(toBorder(), about(70)), town), Map.of("town", town))).contains(Withheld.COARSE_DATA.reason());
        assertThat(Withheld.why(check("200", claim(toBorder(), about(70)), town), Map.of("town", town))).isEmpty();
    }

    @Test
    void namesEveryReasonAgainstAVerdictTheWeightiestFirst() {
        ClaimEnd standIn = new ClaimEnd.AtPlace("the drills", "town", "the drills");
        Claim claim = new Claim("1", "just miles from", Source.UNKNOWN, standIn, toBorder(),
                new Assertion.Amount(Quantities.noNumber(Hedge.VAGUE, "just miles")), "");

        assertThat(check("20000", claim, place("town", 1.0)).withheld())
                .containsExactly(Withheld.VAGUE, Withheld.STAND_IN, Withheld.COARSE_DATA);
    }

    @Test
    void saysWhatHasNoPlaceYet() {
        Claim claim = claim(new ClaimEnd.Open("the front line"), about(70));

        Finding finding = check("200", claim, place("town", 1.0));

        assertThat(finding.withheld()).containsExactly(Withheld.UNRESOLVED);
        assertThat(finding.measured()).isEmpty();
        assertThat(finding.sentence()).contains("“the front line”");
    }

    @Test
    void leavesAClaimUnresolvedWhoseBorderNoLayerHas() {
        Claim claim = claim(new ClaimEnd.AtBorder("the moon's border", List.of("XXX"), List.of()), about(70));

        assertThat(check("200", claim, place("town", 1.0)).withheld()).containsExactly(Withheld.UNRESOLVED);
    }

    @Test
    void letsAComparisonHoldOrFail() {
        Claim farther = claim(toBorder(), new Assertion.Comparison(Assertion.Order.FARTHER, at("near"), "farther"));
        Claim closer = claim(toBorder(), new Assertion.Comparison(Assertion.Order.CLOSER, at("near"), "closer"));

        assertThat(check("200", farther, place("town", 1.0), place("near", 0.9)).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(check("200", closer, place("town", 1.0), place("near", 0.9)).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void comparesDistancesFromOneCoordinateAtATime() {
        Claim farther = claim(toBorder(), new Assertion.Comparison(Assertion.Order.FARTHER, at("near"), "farther"));

        Finding finding = check("200", farther, place("town", 1.0, 0.5), place("near", 0.9));

        assertThat(finding.verdict()).as("at 1.0° it is 1.0 against 0.1, at 0.5° 0.5 against 0.4").isEqualTo(Verdict.HOLDS);
    }

    @Test
    void cannotCallAComparisonWithinTheStatedError() {
        Claim farther = claim(toBorder(), new Assertion.Comparison(Assertion.Order.FARTHER, at("near"), "farther"));

        for (double near : new double[] {1.19, 1.21}) {
            Finding finding = check("5000", farther, place("town", 0.6), place("near", near));

            assertThat(finding.verdict()).as("other place at %s°", near).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
            assertThat(finding.alternative()).contains(Verdict.FAILS);
        }
    }

    @Test
    void namesBothVerdictsWhenTheRangeCrossesAnEdge() {
        Finding finding = check("200", claim(toBorder(), about(70)), place("town", 1.0, 1.1));

        assertThat(finding.verdict()).isEqualTo(Verdict.TOO_CLOSE_TO_CALL);
        assertThat(finding.between()).containsExactly(Verdict.FITS, Verdict.STRETCHED);
        assertThat(finding.alternative()).contains(Verdict.STRETCHED);
        assertThat(finding.sentence()).endsWith("fits or is a stretch is too close to call.");
    }

    @Test
    void readsAMetonymAsTheCity() {
        ClaimEnd border = new ClaimEnd.AtBorder("capital's border", List.of("AAA", "BBB"), List.of("capital"));

        Finding finding = check("200", claim(border, about(70)), place("town", 1.0), place("capital", 3.0));

        assertThat(kinds(finding)).contains(Reading.Kind.CITY_FOR_COUNTRY);
        assertThat(finding.readings().get(1).range().orElseThrow().lowMetres()).isCloseTo(3 * METRES_A_DEGREE - 200, within(2000.0));
    }

    @Test
    void asksForASlipOfTheUnit() {
        double kilometres = Math.rint(METRES_A_DEGREE / 1000);

        Finding finding = check("200", claim(toBorder(), about(kilometres)), place("town", 1.0));

        assertThat(finding.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(kinds(finding)).contains(Reading.Kind.UNIT_SLIP);
    }

    @Test
    void asksForNoSlipWhereTheNumberFits() {
        assertThat(kinds(check("200", claim(toBorder(), about(70)), place("town", 1.0)))).doesNotContain(Reading.Kind.UNIT_SLIP);
    }

    @Test
    void mentionsARoadOnlyWhereTheRatioIsARoads() {
        assertThat(kinds(check("200", claim(toBorder(), about(90)), place("town", 1.0)))).contains(Reading.Kind.ROAD_LIKE);
        assertThat(kinds(check("200", claim(toBorder(), about(70)), place("town", 1.0)))).doesNotContain(Reading.Kind.ROAD_LIKE);
        assertThat(kinds(check("200", claim(toBorder(), about(200)), place("town", 1.0)))).doesNotContain(Reading.Kind.ROAD_LIKE);
    }

    @Test
    void mentionsNoRoadForACeilingOrForANumberThatFits() {
        Assertion ceiling = new Assertion.Amount(Quantities.miles(90, Hedge.LESS_THAN));
        Assertion floor = new Assertion.Amount(Quantities.miles(60, Hedge.MORE_THAN));
        Assertion fitting = new Assertion.Amount(Quantities.miles(75, Hedge.NEARLY));

        for (Assertion says : List.of(ceiling, floor, fitting)) {
            Finding finding = check("200", claim(toBorder(), says), place("town", 1.0));

            assertThat(kinds(finding)).as(says.toString()).doesNotContain(Reading.Kind.ROAD_LIKE);
            assertThat(finding.sentence()).doesNotContain("%");
        }
    }

    @Test
    void estimatesTheEdgeOfATownAndSaysSo() {
        Place town = new Place("town", "town", "AAA", List.of(new Place.Coordinate("a map", new Position(0.5, 1))), List.of(), 1_000_000, false, "");

        Reading edge = check("200", claim(toBorder(), about(70)), town).readings().get(1);

        assertThat(edge.kind()).isEqualTo(Reading.Kind.EDGE_TO_EDGE);
        assertThat(edge.note()).containsIgnoringCase("estimate").contains("population");
        assertThat(edge.range().orElseThrow().highMetres()).isLessThan(METRES_A_DEGREE);
    }

    @Test
    void writesWhatANewsroomWouldPrint() {
        Claim claim = new Claim("1", "around 130 miles from the border", new Source("CNN", "2024-07-08", ""), at("town"), toBorder(),
                new Assertion.Amount(new Quantity(OptionalDouble.of(130), OptionalDouble.empty(), "130", DistanceUnit.MILE, Hedge.ABOUT, "around")), "");

        assertThat(check("200", claim, place("town", 1.0)).sentence()).isEqualTo(
                "Town is about 69 miles (111 kilometers) from the AAA–BBB border as the crow flies; CNN’s “around 130 miles” is 89–90% too far.");
    }

    @Test
    void isTheSameInEveryLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        Claim claim = claim(toBorder(), about(1500));
        String expected = check("200", claim, place("town", 1.0)).toString();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(check("200", claim, place("town", 1.0)).toString()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<Reading.Kind> kinds(Finding finding) {
        return finding.readings().stream().map(Reading::kind).toList();
    }

    private static Claim claim(ClaimEnd to, Assertion says) {
        return new Claim("1", "quoted words", Source.UNKNOWN, at("town"), to, says, "");
    }

    private static Assertion about(double miles) {
        return new Assertion.Amount(Quantities.miles(miles, Hedge.ABOUT));
    }

    private static ClaimEnd at(String id) {
        return new ClaimEnd.AtPlace(id, id, "");
    }

    private static ClaimEnd toBorder() {
        return new ClaimEnd.AtBorder("the border", List.of("BBB", "AAA"), List.of());
    }

    /** On one meridian, at each of the latitudes. */
    private static Place place(String id, double... latitudes) {
        List<Place.Coordinate> coordinates = Arrays.stream(latitudes)
                .mapToObj(latitude -> new Place.Coordinate("a map", new Position(0.5, latitude))).toList();
        return new Place(id, id, "AAA", coordinates, List.of(), 0, false, "");
    }

    private static Finding check(String statedError, Claim claim, Place... places) {
        Map<String, Place> byId = new HashMap<>();
        for (Place place : places) {
            byId.put(place.id(), place);
        }
        return new ClaimChecker(ToleranceTable.standard(), BorderBook.of(borders(statedError))).check(claim, byId);
    }

    private static Layer borders(String statedError) {
        String text = """
                {"type":"FeatureCollection","milepost":{"id":"b","title":"Borders","statedErrorMetres":%s,"role":"borders"},
                 "features":[{"type":"Feature","properties":{"pair":"AAA-BBB","a":"AAA","b":"BBB","kind":"land"},
                 "geometry":{"type":"LineString","coordinates":[[-5,0],[5,0]]}}]}""".formatted(statedError);
        return new LayerLoader().load("borders.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new Cancel(), Progress.NONE)
                .layer().orElseThrow();
    }
}
