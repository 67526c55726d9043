package milepost.claims.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.ClaimEnd;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.claims.ToleranceTable;
import milepost.geodesy.Compass;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.places.Place;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {

    private static final Map<String, Place> PLACES = Map.of("a", place("a", 0), "b", place("b", 1), "c", place("c", 2));
    private static final Layer BORDERS = new LayerLoader().load("borders.geojson", new ByteArrayInputStream("""
            {"type":"FeatureCollection","milepost":{"id":"b","title":"Borders","statedErrorMetres":200,"role":"borders"},
             "features":[{"type":"Feature","properties":{"pair":"AAA-BBB","a":"AAA","b":"BBB","kind":"land"},
             "geometry":{"type":"LineString","coordinates":[[-5,0],[5,0]]}}]}""".getBytes(StandardCharsets.UTF_8)), new Cancel(), Progress.NONE).layer().orElseThrow();
    private static final ClaimChecker CHECKER = new ClaimChecker(ToleranceTable.standard(), BorderBook.of(BORDERS));

    @Test
    void twoNumbersForTheSameEndsAreTold() {
        assertThat(Consistency.of(List.of(told("1", "a", "b", 30), told("2", "b", "a", 45)))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Inconsistency.Kind.SAME_ENDS);
            assertThat(one.claimIds()).containsExactly("1", "2");
            assertThat(one.sentence()).contains("“30 miles” (Post)").contains("“45 miles” (Post)");
        });
    }

    @Test
    void numbersThatATolerantReaderAllowsAreNot() {
        assertThat(Consistency.of(List.of(told("1", "a", "b", 30), told("2", "a", "b", 32), told("3", "b", "c", 90)))).isEmpty();
    }

    @Test
    void oneSideIsNoLongerThanTheTwoOthers() {
        List<Finding> findings = List.of(told("1", "a", "b", 30), told("2", "b", "c", 40), told("3", "c", "a", 150));

        assertThat(Consistency.of(findings)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Inconsistency.Kind.TRIANGLE);
            assertThat(one.claimIds()).containsExactly("3", "1", "2");
        });
        assertThat(Consistency.of(List.of(told("1", "a", "b", 30), told("2", "b", "c", 40), told("3", "c", "a", 70)))).isEmpty();
    }

    @Test
    void aPlaceLiesInOneDirection() {
        assertThat(Consistency.of(List.of(told("1", "a", "b", Compass.NORTH), told("2", "a", "b", Compass.SOUTH)))).extracting(Inconsistency::kind)
                .containsExactly(Inconsistency.Kind.DIRECTIONS);
        assertThat(Consistency.of(List.of(told("1", "a", "b", Compass.NORTH), told("2", "b", "a", Compass.SOUTH), told("3", "a", "b", Compass.NORTH_NORTHEAST)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15200, km, 8200, mi, 8,200 nautical miles", "130, km, 210, mi, 130 miles and 210 kilometers", "50, mi, 500, km, ''"})
    void twoUnitsThatDisagreeAreToldWithWhatIsMeant(double number, String unit, double also, String alsoUnit, String meant) {
        assertThat(Consistency.of(List.of(pair(number, unit, also, alsoUnit)))).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Inconsistency.Kind.UNITS);
            assertThat(one.sentence()).contains(meant);
        });
    }

    @ParameterizedTest
    @CsvSource({"210, km, 130, mi", "115, mi, 185, km", "25, km, 15.5, mi", "15, km, 9, mi", "2500, mi, 4000, km", "100, m, 330, ft"})
    void unitsThatAgreeWhenRoundedAreNot(double number, String unit, double also, String alsoUnit) {
        assertThat(Consistency.of(List.of(pair(number, unit, also, alsoUnit)))).isEmpty();
    }

    private static Finding pair(double number, String unit, double also, String alsoUnit) {
        Quantity quantity = quantity(number, DistanceUnit.ofSymbol(unit)).also(new SecondSpelling(also, DistanceUnit.ofSymbol(alsoUnit)));
        return check(new Claim("1", number + " " + unit, Source.UNKNOWN, at("a"), at("b"), new Assertion.Amount(quantity), ""));
    }

    private static Finding told(String id, String from, String to, double miles) {
        return check(new Claim(id, (int) miles + " miles", new Source("Post", "", ""), at(from), at(to),
                new Assertion.Amount(quantity(miles, DistanceUnit.MILE)), ""));
    }

    private static Finding told(String id, String from, String to, Compass direction) {
        return check(new Claim(id, "70 miles " + direction.word(), Source.UNKNOWN, at(from), at(to),
                new Assertion.Amount(quantity(70, DistanceUnit.MILE)), "", Optional.of(direction)));
    }

    private static Quantity quantity(double number, DistanceUnit unit) {
        return new Quantity(OptionalDouble.of(number), OptionalDouble.empty(), "", unit, Hedge.BARE, "");
    }

    private static Finding check(Claim claim) {
        return CHECKER.check(claim, PLACES);
    }

    private static ClaimEnd at(String id) {
        return new ClaimEnd.AtPlace(id, id, "");
    }

    private static Place place(String id, double longitude) {
        return new Place(id, id, "AAA", List.of(new Place.Coordinate("a map", new Position(longitude, 1))), List.of(), 0, false, "");
    }
}
