package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.claims.ToleranceTable;
import milepost.geodesy.Compass;
import milepost.geodesy.Position;
import milepost.layers.loading.LayerLoader;
import milepost.places.Gazetteer;
import milepost.problems.Problem;
import milepost.problems.ProblemLog;
import milepost.problems.UserException;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;

class ClaimsTableTest {

    private static final String HEADER = "quote,number,numberHigh,unit,hedge,from,to,toBorder,outlet,date,link,note\n";
    private static final Gazetteer TWO_BRESTS = Gazetteer.of(new LayerLoader().load("places.geojson", bytes("""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Brest","iso3":"FRA","population":144899},"geometry":{"type":"Point","coordinates":[-4.5,48.4]}},
            {"type":"Feature","properties":{"name":"Brest","iso3":"BLR","population":90000},"geometry":{"type":"Point","coordinates":[23.7,52.1]}},
            {"type":"Feature","properties":{"name":"Warsaw","iso3":"POL","population":1702139},"geometry":{"type":"Point","coordinates":[21.0,52.2]}}]}
            """), new Cancel(), Progress.NONE).layer().orElseThrow());

    private final ProblemLog problems = new ProblemLog();

    @Test
    void readsARowOfEveryColumn() {
        Claim claim = csv("\"around 130 miles, it said\",130,,mi,around,\"52.1, 23.7\",Warsaw,,CNN,2024-07-08,https://example.org/a,checked twice\n")
                .claims().getFirst();

        assertThat(claim.quote()).isEqualTo("around 130 miles, it said");
        assertThat(claim.says()).isEqualTo(new Assertion.Amount(
                new Quantity(OptionalDouble.of(130), OptionalDouble.empty(), "130", DistanceUnit.MILE, Hedge.ABOUT, "around")));
        assertThat(claim.source()).isEqualTo(new Source("CNN", "2024-07-08", "https://example.org/a"));
        assertThat(claim.note()).isEqualTo("checked twice");
    }

    @Test
    void readsADirectionAWayAndASecondSpelling() {
        Claim claim = ClaimsTable.read("claims.jsonl", ClaimsTable.Form.JSON_LINES, bytes("""
                {"quote":"q","number":210,"unit":"km","from":"52.1, 23.7","to":"Warsaw","direction":"north west","mode":"road","alsoNumber":130,"alsoUnit":"miles"}
                """), TWO_BRESTS, ToleranceTable.standard(), problems).claims().getFirst();

        assertThat(claim.direction()).contains(Compass.NORTHWEST);
        assertThat(claim.course()).isEqualTo(Course.ROAD);
        assertThat(claim.quantity().orElseThrow().also()).contains(new SecondSpelling(130, "130", DistanceUnit.MILE));
    }

    @Test
    void takesPositionsBordersAndPlacesAsEnds() {
        Story story = csv("q,40,,mi,,\"52.1, 23.7\",border:UKR,,,,,\nq,40,,mi,,Warsaw,Nowhere,,,,,\n");

        assertThat(story.placesById().get("52.1, 23.7").position()).isEqualTo(new Position(23.7, 52.1));
        assertThat(story.claims().get(0).to()).isEqualTo(new ClaimEnd.AtBorder("border:UKR", List.of("UKR"), List.of()));
        assertThat(story.claims().get(1).to()).isEqualTo(new ClaimEnd.Open("Nowhere"));
    }

    @Test
    void prefersThePlaceInACountryTheClaimNamesAndSaysSo() {
        Story story = csv("q,40,,mi,some,Brest,the border,UKR-BLR,,,,\n");

        assertThat(story.places()).extracting(place -> place.countryIso3()).containsExactly("BLR");
        assertThat(problems.problems()).extracting(Problem::code).containsExactly("several-places");
    }

    @Test
    void letsACountryBehindACommaChoose() {
        assertThat(csv("q,40,,mi,some,\"Brest, Belarus\",Warsaw,,,,,\n").places().getFirst().countryIso3()).isEqualTo("BLR");
        assertThat(problems.total()).isZero();
    }

    @Test
    void readsRangesAndVagueAmounts() {
        Story story = csv("q,\"1,200\",1500,km,,Brest,Warsaw,,,,,\nq,,,mi,a few,Brest,Warsaw,,,,,\nq,,,,next to,Brest,Warsaw,,,,,\n");

        assertThat(story.claims()).extracting(claim -> ((Assertion.Amount) claim.says()).quantity().hedge())
                .containsExactly(Hedge.BETWEEN, Hedge.A_FEW, Hedge.VAGUE);
    }

    @Test
    void readsJsonLinesWithNumbersAndLists() {
        Story story = ClaimsTable.read("claims.jsonl", ClaimsTable.Form.JSON_LINES, bytes("""
                {"quote":"some 40 miles","number":40,"unit":"mi","hedge":"some","from":"Warsaw","toBorder":["BLR","UKR"]}

                {"quote":"broken",
                {"quote":"7 km","number":7,"unit":"km","from":"Warsaw","to":"Brest"}
                """), TWO_BRESTS, ToleranceTable.standard(), problems);

        assertThat(story.claims()).extracting(Claim::quote).containsExactly("some 40 miles", "7 km");
        assertThat(story.claims().getFirst().to()).isEqualTo(new ClaimEnd.AtBorder("", List.of("BLR", "UKR"), List.of()));
        assertThat(problems.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("unreadable-claim");
            assertThat(problem.where().line()).isEqualTo(3);
        });
    }

    @Test
    void leavesOutARowItCannotReadAndSaysWhich() {
        Story story = csv("a,forty,,mi,,Brest,Warsaw,,,,,\n\"b\nb\",40,,leagues,,Brest,Warsaw,,,,,\nc,40,,mi,,Warsaw,Warsaw,,,,,\n");

        assertThat(story.claims()).extracting(Claim::quote).containsExactly("c");
        List<Problem> unreadable = problems.problems().stream().filter(problem -> problem.code().equals("unreadable-claim")).toList();
        assertThat(unreadable).extracting(problem -> problem.where().line()).containsExactly(2L, 3L);
        assertThat(unreadable.getFirst().sentence()).contains("“forty”").contains("number");
    }

    @Test
    void leavesNoPlaceBehindOfARowLeftOut() {
        Story story = csv("a,40,,leagues,,Brest,Warsaw,,,,,\nb,40,,mi,,Nowhere,Nowhere,,,,,\n");

        assertThat(story.places()).isEmpty();
        assertThat(problems.problems()).extracting(Problem::code).containsExactly("unreadable-claim");
    }

    @Test
    void refusesATableWithoutAClaim() {
        assertThatThrownBy(() -> csv("")).isInstanceOf(UserException.class).hasMessageContaining("no claim");
    }

    @Test
    void saysWhichQuotationMarkIsNeverClosed() {
        assertThatThrownBy(() -> csv("a,40,,mi,,Warsaw,Warsaw,,,,,\n\"b,40\n"))
                .isInstanceOfSatisfying(UserException.class, fault -> assertThat(fault.where().line()).isEqualTo(3));
    }

    @Test
    void takesSemicolonsWhereTheHeaderDoes() {
        Story story = ClaimsTable.read("c.csv", ClaimsTable.Form.CSV, bytes("\ufeffquote;number;unit;from;to\r\n\"12,5 \"\"km\"\"\";12.5;km;Warsaw;Brest\r\n"),
                TWO_BRESTS, ToleranceTable.standard(), problems);

        assertThat(story.claims().getFirst().quote()).isEqualTo("12,5 \"km\"");
    }

    @Test
    void readsADecimalCommaBetweenSemicolonsAndRefusesADoubtfulOne() {
        Story story = ClaimsTable.read("c.csv", ClaimsTable.Form.CSV,
                bytes("quote;number;unit;from;to\nq;12,5;km;Warsaw;Warsaw\nr;1,500;km;Warsaw;Warsaw\n"),
                TWO_BRESTS, ToleranceTable.standard(), problems);

        assertThat(story.claims()).extracting(claim -> claim.quantity().orElseThrow().number()).containsExactly(OptionalDouble.of(12.5));
        assertThat(problems.problems()).extracting(Problem::sentence).singleElement().asString().contains("“1,500”").contains("two ways");
    }

    @Test
    void readsUnitsAsWords() {
        Story story = csv("a,40,,Miles,,Warsaw,Warsaw,,,,,\nb,40,,kilometre,,Warsaw,Warsaw,,,,,\nc,40,,nautical miles,,Warsaw,Warsaw,,,,,\n"
                + "d,40,,feet,,Warsaw,Warsaw,,,,,\ne,40,,KM,,Warsaw,Warsaw,,,,,\nf,40,,Metres,,Warsaw,Warsaw,,,,,\n");

        assertThat(story.claims()).extracting(Claim::unit).containsExactly(DistanceUnit.MILE, DistanceUnit.KILOMETRE,
                DistanceUnit.NAUTICAL_MILE, DistanceUnit.FOOT, DistanceUnit.KILOMETRE, DistanceUnit.METRE);
    }

    private Story csv(String rows) {
        return ClaimsTable.read("claims.csv", ClaimsTable.Form.CSV, bytes(HEADER + rows), TWO_BRESTS, ToleranceTable.standard(), problems);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesAnEndOpenWhereSeveralPlacesMayBeMeant() {
        Story story = csv("q,40,,mi,,Brest,Warsaw,,,,,\n");

        assertThat(story.claims().getFirst().from()).isEqualTo(new ClaimEnd.Open("Brest"));
        assertThat(problems.problems()).extracting(Problem::code).containsExactly("several-places");
    }

    @Test
    void leavesOutARowWithMoreCellsThanColumns() {
        Story story = csv("q,40,,mi,,Warsaw,Warsaw,,,,,\nq,40,,mi,,52.1,23.7,Warsaw,,,,,a note\nq,40,,mi,,52.1,23.7,Warsaw,,,,,\n");

        assertThat(story.claims()).hasSize(1);
        assertThat(problems.problems().getFirst().sentence()).contains("13 cells for 12 columns");
        assertThat(problems.problems().getLast().sentence()).contains("“WARSAW” is no border");
    }

    @Test
    void refusesATableWithoutTheColumnsOfTheEnds() {
        assertThatThrownBy(() -> ClaimsTable.read("c.csv", ClaimsTable.Form.CSV, bytes("a,b\n1,2\n"), TWO_BRESTS, ToleranceTable.standard(), problems))
                .isInstanceOfSatisfying(UserException.class, fault -> assertThat(fault.sentence()).contains("no columns named from and to"));
    }

    @Test
    void namesTheFirstFaultWhenNoRowCanBeRead() {
        assertThatThrownBy(() -> csv("q,40,,parsec,,Warsaw,Warsaw,,,,,\n"))
                .isInstanceOfSatisfying(UserException.class, fault -> assertThat(fault.sentence()).contains("“parsec” is no unit; write mi, km, nmi, m, ft or yd"));
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        String text = "quote,number,unit,from,to\nLódz é,40,mi,Warsaw,Warsaw\n";
        for (Charset letters : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            Story story = ClaimsTable.read("c.csv", ClaimsTable.Form.CSV, new ByteArrayInputStream(text.getBytes(letters)),
                    TWO_BRESTS, ToleranceTable.standard(), problems);
            assertThat(story.claims().getFirst().quote()).as(letters.name()).isEqualTo("Lódz é");
        }
        assertThat(problems.problems()).extracting(Problem::code).containsExactly("not-utf-8");
    }
}
