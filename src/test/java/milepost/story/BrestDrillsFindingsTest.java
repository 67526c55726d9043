package milepost.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.claims.ToleranceTable;
import milepost.claims.Verdict;
import milepost.claims.Withheld;
import milepost.geodesy.MetresRange;
import milepost.layers.loading.LayerLoader;
import milepost.places.BorderBook;
import milepost.work.Cancel;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled story on the bundled borders. The expected metres come from GeodSolve and PostGIS, not from this program. */
class BrestDrillsFindingsTest {

    private static final Offset<Double> MILLIMETRE = within(0.001);
    private static final Offset<Double> FIVE_MILLIMETRES = within(0.005);
    private static final double STATED_ERROR = 200;

    private static List<Finding> all;
    private static Map<String, Finding> findings;

    @BeforeAll
    static void check() {
        Path data = Path.of("data");
        BorderBook borders = BorderBook.of(new LayerLoader().require(data.resolve("borders-detail.geojson"), new Cancel()));
        Story story = StoryFile.read(data.resolve("stories").resolve("brest-drills.milepost.json"));
        all = StoryChecker.check(story, new ClaimChecker(ToleranceTable.standard(), borders));
        findings = all.stream().collect(Collectors.toMap(finding -> finding.claim().id(), Function.identity()));
    }

    @Test
    void findsBrestNearerToWarsawThanReported() {
        Finding warsaw = findings.get("1");

        assertThat(warsaw.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(measured("1").lowMetres()).isCloseTo(183_688.854, MILLIMETRE);
        assertThat(measured("1").highMetres()).isCloseTo(185_597.433, MILLIMETRE);
        assertThat(warsaw.differencePercent().orElseThrow()).isCloseTo(12.7, within(0.05));
        assertThat(warsaw.sentence()).isEqualTo("Brest is about 115 miles (185 kilometers) from Warsaw as the crow flies; "
                + "CNN’s “around 130 miles” is 13–14% too far.");
    }

    @Test
    void findsBrestNearerToUkraineThanReported() {
        Finding ukraine = findings.get("2");

        assertThat(ukraine.verdict()).isEqualTo(Verdict.OVERSTATED);
        assertThat(measured("2").lowMetres()).isCloseTo(48_292.623 - STATED_ERROR, FIVE_MILLIMETRES);
        assertThat(measured("2").highMetres()).isCloseTo(49_320.101 + STATED_ERROR, FIVE_MILLIMETRES);
        assertThat(ukraine.differencePercent().orElseThrow()).isCloseTo(30.0, within(0.05));
        assertThat(ukraine.sentence()).contains("30–34% too far");
    }

    @Test
    void marksTheNearestPointOfTheBorder() {
        Reading.Line line = findings.get("2").line().orElseThrow();

        assertThat(line.to().latitudeDegrees()).isCloseTo(51.667515, within(5e-5));
        assertThat(line.to().longitudeDegrees()).isCloseTo(23.782713, within(5e-5));
    }

    @Test
    void readsMinskAsTheCityToo() {
        Reading city = findings.get("2").readings().stream().filter(one -> one.kind() == Reading.Kind.CITY_FOR_COUNTRY).findFirst().orElseThrow();

        assertThat(city.range().orElseThrow().lowMetres()).isCloseTo(237_938.801 - STATED_ERROR, FIVE_MILLIMETRES);
        assertThat(city.range().orElseThrow().highMetres()).isCloseTo(237_958.858 + STATED_ERROR, FIVE_MILLIMETRES);
    }

    @ParameterizedTest(name = "claim {0}")
    @CsvSource({"3", "4", "5a", "6b"})
    void measuresFromTheStandInToPoland(String id) {
        assertThat(measured(id).lowMetres()).isCloseTo(3_506.924 - STATED_ERROR, FIVE_MILLIMETRES);
        assertThat(measured(id).highMetres()).isCloseTo(5_873.159 + STATED_ERROR, FIVE_MILLIMETRES);
    }

    @ParameterizedTest(name = "claim {0}: {1}")
    @CsvSource({"3, VAGUE STAND_IN", "4, VAGUE STAND_IN", "5a, STAND_IN", "5b, STAND_IN", "6a, VAGUE STAND_IN", "6b, VAGUE STAND_IN"})
    void withholdsTheVerdictOnWhatWasNeverPlaced(String id, String reasons) {
        Finding finding = findings.get(id);

        assertThat(finding.verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(finding.withheld()).extracting(Withheld::name).containsExactly(reasons.split(" "));
        assertThat(finding.sentence()).contains("no published coordinates").contains("Brest stands in");
    }

    @Test
    void keepsTheStorysOrderAndItsOutletsWords() {
        assertThat(all).extracting(finding -> finding.claim().quote()).startsWith("around 130 miles from the Polish capital of Warsaw",
                "some 40 miles from Minsk’s border with Ukraine", "just miles from the border of Poland", "miles from the Polish border");
    }

    private static MetresRange measured(String id) {
        return findings.get(id).measured().orElseThrow();
    }
}
