package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.places.BorderView;
import milepost.places.Place;
import milepost.places.TownOutlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings other than the straight line, in {@link EquatorWorld}; a degree of latitude there is some 69 miles. */
class OtherReadingsTest {

    private static final Place TOWN = EquatorWorld.place("Town", 0.5, 1);
    private static final Layer BORDERS = EquatorWorld.borders("0", "200");
    private static final Evidence EVIDENCE = Evidence.of(BorderBook.of(BORDERS));

    @Test
    void measuresFromAnotherPlaceOfTheName() {
        Place other = people("Town", "FRA", 3, 5_000);
        Finding finding = check(EVIDENCE.with((Namesakes) _ -> List.of(other)), toBorder(69), TOWN);

        Reading reading = only(finding, Reading.Kind.OTHER_PLACE);
        assertThat(reading.note()).startsWith("If “Town” is the one in France (5,000 people): Town to the AAA–BBB border: 206 miles");
        assertThat(reading.verdict()).contains(Verdict.UNDERSTATED);
    }

    @Test
    void passesOverHamletsUnlessTheNumberFitsThem() {
        Place town = people("Town", "AAA", 1, 100_000);
        Namesakes hamlets = _ -> List.of(people("Town", "FRA", 3, 500), people("Town", "DEU", 2, 500));

        assertThat(readings(check(EVIDENCE.with(hamlets), toBorder(138), town), Reading.Kind.OTHER_PLACE)).extracting(Reading::name).containsExactly("Town, Germany");
    }

    @Test
    void asksNoNamesakesOfAStandIn() {
        ClaimEnd standIn = new ClaimEnd.AtPlace("the drills", "Town", "the drills");
        Claim claim = new Claim("1", "q", Source.UNKNOWN, standIn, EquatorWorld.border(), miles(69), "");

        assertThat(readings(check(EVIDENCE.with((Namesakes) _ -> List.of(people("Town", "FRA", 3, 5_000))), claim, TOWN), Reading.Kind.OTHER_PLACE)).isEmpty();
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource({"Bigtown, true", "the capital of BBB, false", "Bigtown city, false"})
    void readsABareCapitalAsItsCountryToo(String words, boolean read) {
        Place capital = new Place("Bigtown", "Bigtown", "BBB", List.of(new Place.Coordinate("a map", new Position(0.5, -2))), List.of(), 0, true, "");
        Claim claim = new Claim("1", "q", Source.UNKNOWN, EquatorWorld.at("Town"), new ClaimEnd.AtPlace(words, "Bigtown", ""), miles(206), "");

        List<Reading> readings = readings(check(EVIDENCE, claim, TOWN, capital), Reading.Kind.COUNTRY_FOR_CITY);

        assertThat(readings).hasSize(read ? 1 : 0);
        readings.forEach(reading -> assertThat(reading.range().orElseThrow().lowMetres()).isCloseTo(110_574, within(300.0)));
    }

    @Test
    void measuresFromTheEdgeThatALayerHas() {
        Layer towns = EquatorWorld.layer("""
                {"type":"Feature","properties":{"NAME":"TOWN"},"geometry":{"type":"Polygon",
                 "coordinates":[[[0.4,0.9],[0.6,0.9],[0.6,1.1],[0.4,1.1],[0.4,0.9]]]}}""");
        Place town = people("Town", "AAA", 1, 1_000_000);

        Reading reading = only(check(EVIDENCE.with(TownOutlines.of(List.of(towns))), toBorder(69), town), Reading.Kind.EDGE_TO_EDGE);

        assertThat(reading.note()).contains("Town as drawn in").doesNotContain("estimate");
        assertThat(reading.range().orElseThrow().highMetres()).isCloseTo(0.9 * 110_574 + 200, within(5.0));
        assertThat(reading.verdict()).contains(Verdict.OVERSTATED);
    }

    @Test
    void takesNoOutlineOfAnotherPlaceOfTheName() {
        Layer elsewhere = EquatorWorld.layer("""
                {"type":"Feature","properties":{"NAME":"Town"},"geometry":{"type":"Polygon","coordinates":[[[3,3],[4,3],[4,4],[3,3]]]}}""");

        assertThat(TownOutlines.of(List.of(elsewhere)).of(TOWN)).isEmpty();
    }

    @Test
    void saysWhereTheVerdictDependsOnTheBorder() {
        BorderView other = new BorderView("the other side’s map", BorderBook.of(EquatorWorld.borders("0.5", "200")));

        Finding finding = check(EVIDENCE.with(List.of(other)), toBorder(69), TOWN);

        assertThat(finding.verdict()).isEqualTo(Verdict.FITS);
        assertThat(finding.flips()).extracting(Reading::name).containsExactly("the other side’s map");
        assertThat(finding.sentence()).endsWith("The verdict depends on the border: by the other side’s map it would be “overstated”.");
    }

    @Test
    void flipsNothingWhereTheViewIsTooCoarseOrTheSame() {
        BorderView coarse = new BorderView("a sketch", BorderBook.of(EquatorWorld.borders("0.5", "20000")));
        BorderView same = new BorderView("a copy", BorderBook.of(BORDERS));

        Finding finding = check(EVIDENCE.with(List.of(coarse, same)), toBorder(69), TOWN);

        assertThat(readings(finding, Reading.Kind.BORDER_VIEW)).extracting(Reading::name).containsExactly("a sketch");
        assertThat(finding.flips()).isEmpty();
    }

    @Test
    void flipsNothingWhereAViewOnlyLeavesTheVerdictOpen() {
        BorderView unsure = new BorderView("a rough map", BorderBook.of(EquatorWorld.borders("0.05", "4000")));

        Finding finding = check(EVIDENCE.with(List.of(unsure)), toBorder(69), TOWN);

        assertThat(only(finding, Reading.Kind.BORDER_VIEW).verdict()).contains(Verdict.TOO_CLOSE_TO_CALL);
        assertThat(finding.flips()).isEmpty();
    }

    private static Place people(String name, String iso3, double latitude, long population) {
        return new Place(name, name, iso3, List.of(new Place.Coordinate("a map", new Position(0.5, latitude))), List.of(), population, false, "");
    }

    private static Claim toBorder(double number) {
        return new Claim("1", "q", Source.UNKNOWN, EquatorWorld.at("Town"), EquatorWorld.border(), miles(number), "", Optional.empty());
    }

    private static Assertion miles(double number) {
        return new Assertion.Amount(Quantities.miles(number, Hedge.BARE));
    }

    private static Finding check(Evidence evidence, Claim claim, Place... places) {
        Map<String, Place> byId = EquatorWorld.byId(places);
        return new ClaimChecker(ToleranceTable.standard(), evidence).check(claim, byId);
    }

    private static List<Reading> readings(Finding finding, Reading.Kind kind) {
        return finding.readings().stream().filter(reading -> reading.kind() == kind).toList();
    }

    private static Reading only(Finding finding, Reading.Kind kind) {
        List<Reading> found = readings(finding, kind);
        assertThat(found).as(kind.toString()).hasSize(1);
        return found.getFirst();
    }
}
