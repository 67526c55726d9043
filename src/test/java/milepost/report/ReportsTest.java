package milepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import milepost.claims.Reading;
import milepost.claims.Source;
import milepost.claims.Tolerance;
import milepost.claims.Verdict;
import milepost.claims.Withheld;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.layers.LayerInfo;
import milepost.places.Place;
import milepost.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

    private static final Place BREST = new Place("brest", "Brest", "BLR",
            List.of(new Place.Coordinate("a map", new Position(23.7, 52.1))), List.of(), 0, false, "");
    private static final Story STORY = new Story("How far?", "Measured", List.of(BREST), List.of(), List.of(), List.of(), Optional.empty());

    @Test
    void writesTheShapeThatScriptsDependOn() throws IOException {
        JsonNode root = json(Reports.json(STORY, List.of(overstated("around 130 miles"))));

        assertThat(root.path("story").asText()).isEqualTo("How far?");
        JsonNode finding = root.path("findings").get(0);
        assertThat(finding.at("/claim/quote").asText()).isEqualTo("around 130 miles");
        assertThat(finding.at("/claim/source/outlet").asText()).isEqualTo("CNN");
        assertThat(finding.at("/claim/number").asDouble()).isEqualTo(130);
        assertThat(finding.at("/claim/unit").asText()).isEqualTo("mi");
        assertThat(finding.at("/claim/hedge").asText()).isEqualTo("around");
        assertThat(finding.at("/claim/from").asText()).isEqualTo("Brest");
        assertThat(finding.at("/claim/to").asText()).isEqualTo("border:BLR-UKR");
        assertThat(finding.path("verdict").asText()).isEqualTo("OVERSTATED");
        assertThat(finding.path("alternativeVerdict").isNull()).isTrue();
        assertThat(finding.path("reason").isNull()).isTrue();
        assertThat(finding.path("reasons")).isEmpty();
        assertThat(finding.at("/reported/metres").asDouble()).isCloseTo(209_214.72, within(1e-6));
        assertThat(finding.at("/measured/lowMetres").asDouble()).isEqualTo(183_688.854);
        assertThat(finding.at("/tolerance/fair/1").asDouble()).isEqualTo(136.5);
        assertThat(finding.at("/tolerance/stretched/1").isNull()).as("an open end").isTrue();
        assertThat(finding.path("differencePercent").asDouble()).isEqualTo(12.7);
        assertThat(finding.at("/wording/ap").asText()).isEqualTo("about 115 miles (185 kilometers)");
        assertThat(finding.at("/wording/metric").asText()).isEqualTo("about 185 kilometers (115 miles)");
        assertThat(root.path("consistency")).isEmpty();
        assertThat(finding.at("/readings/0/kind").asText()).isEqualTo("straight");
        assertThat(finding.at("/readings/1/lowMetres").isNull()).isTrue();
        assertThat(finding.at("/nearest/to/lat").asDouble()).isEqualTo(51.6);
        assertThat(finding.at("/nearest/from/lon").asDouble()).isEqualTo(23.7);
        assertThat(finding.at("/layers/0/id").asText()).isEqualTo("borders.geojson");
        assertThat(finding.at("/layers/0/statedErrorMetres").isNull()).as("unknown").isTrue();
        assertThat(finding.path("sentence").asText()).isEqualTo("It is too far.");
    }

    @Test
    void drawsEachMeasuredClaimAsALineAndKeepsTheOthers() throws IOException {
        JsonNode root = json(Reports.geoJson(STORY, List.of(overstated("around 130 miles"), unresolved())));
        JsonNode line = root.path("features").get(0);

        assertThat(line.at("/geometry/type").asText()).isEqualTo("LineString");
        assertThat(line.at("/geometry/coordinates").size()).isGreaterThan(5);
        assertThat(line.at("/geometry/coordinates/0/0").asDouble()).isEqualTo(23.7);
        assertThat(line.at("/properties/verdict").asText()).isEqualTo("OVERSTATED");
        assertThat(line.at("/properties/from").asText()).isEqualTo("Brest");
        assertThat(root.path("features").get(1).path("geometry").isNull()).isTrue();
    }

    @Test
    void writesNullForWhatAnUnresolvedFindingDoesNotHave() throws IOException {
        JsonNode finding = json(Reports.json(STORY, List.of(unresolved()))).path("findings").get(0);

        assertThat(finding.path("verdict").asText()).isEqualTo("NO_VERDICT");
        assertThat(finding.path("reason").asText()).isEqualTo("unresolved");
        assertThat(finding.at("/reasons/1").asText()).isEqualTo("vague");
        for (String absent : List.of("measured", "tolerance", "differencePercent", "nearest")) {
            assertThat(finding.path(absent).isNull()).as(absent).isTrue();
        }
        assertThat(finding.at("/claim/to").asText()).isEqualTo("the front line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "=HYPERLINK(\"http://example.org\",\"a, b\")"})
    void letsNoQuoteBecomeAFormula(String quote) {
        String row = Reports.csv(STORY, List.of(overstated(quote))).split("\r\n")[1];

        assertThat(row).containsAnyOf(",'" + quote, ",\"'" + quote.replace("\"", "\"\""));
    }

    @Test
    void writesAsManyCellsAsTheHeaderNames() {
        String[] lines = Reports.csv(STORY, List.of(overstated("no comma"), unresolved())).split("\r\n");

        assertThat(lines).hasSize(3);
        assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
        assertThat(lines[2].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
    }

    @Test
    void quotesCellsThatHoldCommasQuotesAndLineEnds() {
        assertThat(Reports.csv(STORY, List.of(overstated("a, \"b\"\nc")))).contains(",\"a, \"\"b\"\"\nc\",");
    }

    @Test
    void tellsAPersonTheVerdictTheSentenceAndTheNumbers() {
        assertThat(Reports.text(STORY, List.of(overstated("around 130 miles"), unresolved()))).isEqualTo("""
                How far?
                Measured

                1  CNN, 8 July 2024: “around 130 miles”
                    Overstated: It is too far.
                    Measured: measured so. In full: 183,688.854–185,597.433 m.
                    Allowed: 123.5–136.5 miles, stretched 123 or more miles (a rule)
                    Off by: 12.7–13.9% (too far)
                    To print: about 115 miles (185 kilometers); metric first: about 185 kilometers (115 miles)
                    Unit slip?: perhaps.

                2  “near the front line”
                    No verdict (unresolved, vague): Nothing was measured.
                """);
    }

    @Test
    void escapesWordsInMarkdown() {
        String markdown = Reports.markdown(STORY, List.of(overstated("a | b <b>bold</b> *c*")));

        assertThat(markdown).contains("a \\| b \\<b\\>bold\\</b\\> \\*c\\*").startsWith("# How far?\n");
    }

    @Test
    void reviewsOnlyClaimsWithAVerdict() throws IOException {
        JsonNode reviews = json(Reports.claimReview(List.of(overstated("around 130 miles"), unresolved())));

        assertThat(reviews).hasSize(1);
        assertThat(reviews.at("/0/@type").asText()).isEqualTo("ClaimReview");
        assertThat(reviews.at("/0/itemReviewed/author/name").asText()).isEqualTo("CNN");
        assertThat(reviews.at("/0/reviewRating/alternateName").asText()).isEqualTo("Overstated");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static Finding overstated(String quote) {
        Quantity quantity = new Quantity(OptionalDouble.of(130), OptionalDouble.empty(), "130", DistanceUnit.MILE, Hedge.ABOUT, "around");
        Claim claim = new Claim("1", quote, new Source("CNN", "2024-07-08", ""), new ClaimEnd.AtPlace("the city", "brest", ""),
                new ClaimEnd.AtBorder("the border", List.of("UKR", "BLR"), List.of()), new Assertion.Amount(quantity), "");
        MetresRange measured = new MetresRange(183_688.854, 185_597.433);
        Reading straight = new Reading(Reading.Kind.STRAIGHT, Optional.of(measured),
                Optional.of(new Reading.Line(new Position(23.7, 52.1), new Position(23.8, 51.6))), "measured so.");
        Reading slip = new Reading(Reading.Kind.UNIT_SLIP, Optional.empty(), Optional.empty(), "perhaps.");
        Tolerance tolerance = new Tolerance(new Tolerance.Interval(123.5, 136.5), new Tolerance.Interval(123, Double.POSITIVE_INFINITY), "a rule");
        return new Finding(claim, Verdict.OVERSTATED, Optional.empty(), List.of(), OptionalDouble.of(DistanceUnit.MILE.toMetres(130)),
                Optional.of(measured), Optional.of(tolerance), OptionalDouble.of(12.7), List.of(straight, slip),
                List.of(LayerInfo.ofFile("borders.geojson")), "It is too far.");
    }

    private static Finding unresolved() {
        Quantity vague = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.MILE, Hedge.VAGUE, "near");
        Claim claim = new Claim("2", "near the front line", Source.UNKNOWN, new ClaimEnd.AtPlace("the city", "brest", ""),
                new ClaimEnd.Open("the front line"), new Assertion.Amount(vague), "");
        return new Finding(claim, Verdict.NO_VERDICT, Optional.empty(), List.of(Withheld.UNRESOLVED, Withheld.VAGUE), OptionalDouble.empty(),
                Optional.empty(), Optional.empty(), OptionalDouble.empty(), List.of(), List.of(), "Nothing was measured.");
    }
}
