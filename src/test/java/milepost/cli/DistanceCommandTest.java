package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers are data.md's: GeographicLib's GeodSolve and an independent brute force, not this program's. */
class DistanceCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BREST_2013 = "52.09755,23.68775";

    @TempDir
    private Path folder;

    @Test
    void measuresBetweenTwoPositions() throws Exception {
        JsonNode answer = json("distance", BREST_2013, "52.22977,21.01178", "--json");

        assertThat(answer.get("metres").asDouble()).isCloseTo(183_688.854, within(0.001));
        assertThat(answer.get("miles").asDouble()).isCloseTo(114.138962, within(1e-6));
        assertThat(answer.get("kilometres").asDouble()).isCloseTo(183.688854, within(1e-6));
        assertThat(answer.get("edges").asText()).isEqualTo("rfc7946");
        assertThat(answer.get("azimuthDegrees").asDouble()).isBetween(275.0, 276.0);
    }

    @ParameterizedTest
    @CsvSource({
        "'52.10894,23.71749', BLR-UKR, 49320.101",
        "'52.09755,23.68775', UKR-BLR, 48292.623",
        "'52.10894,23.71749', BLR-POL, 5873.159",
        "'52.09755,23.68775', blr-pol, 3506.924"})
    void measuresToABundledBorderToFiveMillimetres(String from, String border, double metres) throws Exception {
        JsonNode answer = json("distance", from, "border:" + border, "--json");

        assertThat(answer.get("metres").asDouble()).isCloseTo(metres, within(0.005));
        assertThat(answer.at("/sources/1/statedErrorMetres").asDouble()).isEqualTo(200);
    }

    @Test
    void aCountrysBorderIsTheNearestOfItsLines() throws Exception {
        double toPoland = json("distance", BREST_2013, "border:BLR-POL", "--json").get("metres").asDouble();

        assertThat(json("distance", BREST_2013, "border:BLR", "--json").get("metres").asDouble()).isEqualTo(toPoland);
    }

    @Test
    void turningTheEndsTurnsTheAnswer() throws Exception {
        JsonNode there = json("distance", BREST_2013, "border:BLR-UKR", "--json");
        JsonNode back = json("distance", "border:BLR-UKR", BREST_2013, "--json");

        assertThat(back.get("metres")).isEqualTo(there.get("metres"));
        assertThat(back.get("from")).isEqualTo(there.get("to"));
        assertThat(back.get("to")).isEqualTo(there.get("from"));
        assertThat(Math.abs(back.get("azimuthDegrees").asDouble() - there.get("azimuthDegrees").asDouble())).isCloseTo(180, within(1.0));
    }

    @Test
    void measuresToAllTheGeometryOfAFile() throws Exception {
        Path square = write("square.geojson", """
                {"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}""");

        JsonNode inside = json("distance", "1,1.5", square.toString(), "--json");
        JsonNode outside = json("distance", "1,3", square.toString(), "--json");
        JsonNode counted = json("distance", "1,1.5", "area:" + square, "--json");

        assertThat(inside.get("metres").asDouble()).isBetween(55_000.0, 56_000.0);
        assertThat(inside.get("inside").asBoolean()).isTrue();
        assertThat(inside.get("areaMetres").asDouble()).isZero();
        assertThat(outside.has("inside")).isFalse();
        assertThat(counted.get("metres").asDouble()).isZero();
    }

    @Test
    void measuresFromOneOutlineToAnother() throws Exception {
        Path inner = write("inner.geojson", """
                {"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2],[1,1]]]}""");
        Path outer = write("outer.geojson", """
                {"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]]]}""");
        Path beside = write("beside.geojson", """
                {"type":"LineString","coordinates":[[10,0],[10,9]]}""");

        JsonNode apart = json("distance", outer.toString(), beside.toString(), "--json");
        JsonNode outlines = json("distance", inner.toString(), outer.toString(), "--json");
        JsonNode areas = json("distance", "area:" + inner, "area:" + outer, "--json");

        // One degree of longitude at 9° N: 111.32 km times the cosine, a little more on the ellipsoid.
        assertThat(apart.get("metres").asDouble()).isBetween(109_900.0, 110_000.0);
        assertThat(apart.at("/to/lon").asDouble()).isCloseTo(10, within(1e-9));
        assertThat(outlines.get("metres").asDouble()).isBetween(110_500.0, 111_400.0);
        assertThat(areas.get("metres").asDouble()).isZero();
    }

    @Test
    void theEdgeRuleDecidesOnALongEdge() throws Exception {
        Path parallel = write("parallel.geojson", """
                {"type":"LineString","coordinates":[[-123.3,49],[-95.15,49]]}""");

        double straight = json("distance", "49,-109", parallel.toString(), "--json").get("metres").asDouble();
        double geodesic = json("distance", "49,-109", parallel.toString(), "--json", "--edges", "geodesic").get("metres").asDouble();

        assertThat(straight).isLessThan(0.001);
        assertThat(geodesic).isBetween(90_000.0, 97_000.0);
    }

    @Test
    void aLeadingMinusIsAPosition() {
        Run run = Run.of("distance", "-33.9,18.4", "-.5,-70");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("from     -33.900000, 18.400000");
    }

    @Test
    void aNameThatSeveralPlacesShareIsAChoice() {
        Run run = Run.of("distance", "Brest", "Warsaw");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("Several places are called 'Brest'", "BLR", "FRA");
        assertThat(Run.of("distance", "Brest, BLR", "Warsaw").exit()).isZero();
    }

    @Test
    void aBatchAnswersLineByLine() throws Exception {
        Path batch = write("pairs.jsonl", """
                {"id":"a","from":"%s","to":"border:BLR-UKR"}
                {"id":"b","from":"nowhere at all","to":"0,0"}
                not json

                {"id":"c","from":"0,0","to":"0,1","edges":"geodesic"}
                {"id":"d","from":"0,0","to":"0,1","edges":"rhumb"}
                {"id":"e","from":"0,0"}
                """.formatted(BREST_2013));

        Run run = Run.of("distance", "--batch", batch.toString());
        List<String> lines = run.lines();

        assertThat(run.exit()).isZero();
        assertThat(lines).hasSize(6);
        assertThat(JSON.readTree(lines.get(0)).get("metres").asDouble()).isCloseTo(48_292.623, within(0.005));
        assertThat(JSON.readTree(lines.get(1)).get("error").asText()).contains("No place is called");
        assertThat(JSON.readTree(lines.get(2)).get("error").asText()).contains("line 3");
        assertThat(JSON.readTree(lines.get(3)).get("edges").asText()).isEqualTo("geodesic");
        assertThat(JSON.readTree(lines.get(4)).get("error").asText()).contains("rhumb");
        assertThat(JSON.readTree(lines.get(5)).get("error").asText()).contains("'to'");
    }

    @Test
    void aBatchComesFromStandardInputToo() throws Exception {
        Run run = Run.withInput("{\"id\":7,\"from\":\"0,0\",\"to\":\"0,1\"}\n", "distance", "--batch", "-");

        assertThat(JSON.readTree(run.out()).get("id").isInt()).isTrue();
        assertThat(JSON.readTree(run.out()).get("metres").asDouble()).isCloseTo(111_319.491, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "1.50", "12345678901234567890", "{\"row\":[1,null]}", "null", "true"})
    void aBatchEchoesAnIdAsItStands(String id) {
        Run run = Run.withInput("{\"id\":" + id + ",\"from\":\"0,0\",\"to\":\"0,1\"}\n{\"id\":" + id + "}\n", "distance", "--batch", "-");

        assertThat(run.lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"id\":" + id + ","));
    }

    @Test
    void aFolderDoesNotHideThePlaceOfItsName() {
        assertThat(InputFile.find("src", Optional.empty())).isEmpty();
        assertThat(InputFile.find(folder.getFileName().toString(), Optional.ofNullable(folder.getParent()))).isEmpty();
        assertThat(Run.of("distance", "0,0", "src/main").err()).contains("This is a folder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva"})
    void numbersDoNotDependOnTheLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Run usual = Run.of("distance", "0,0", "border:BLR-LTU");
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Run.of("distance", "0,0", "border:BLR-LTU")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhatIsWrongInOneSentence() throws Exception {
        Path empty = write("empty.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        Path broken = write("broken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");

        assertThat(Run.of("distance", "0,0", empty.toString())).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
            assertThat(run.err()).contains("empty.geojson");
            assertThat(run.out()).isEmpty();
        });
        assertThat(Run.of("distance", "0,0", broken.toString())).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
            assertThat(run.err()).contains("broken.geojson").doesNotContain("Exception");
        });
        assertThat(Run.of("distance", "0,0", "missing.geojson").exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(Run.of("distance", "0,0", "border:XXX").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("distance", "0,0").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("distance", "0,0", "1,1", "--edges", "rhumb").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static JsonNode json(String... arguments) throws Exception {
        Run run = Run.of(arguments);
        assertThat(run.exit()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    @Test
    void saysWhyAnEndCannotBeMeasuredTo() {
        assertThat(Run.of("distance", "0,0", "coast:UKR").err()).isEmpty();
        assertThat(Run.of("distance", "0,0", "coast:BLR").err()).contains("coast").contains("GeoJSON");
        assertThat(Run.of("distance", "0,0", "").err()).contains("One end is empty");
        assertThat(Run.of("distance", "0,0", "91,0").err()).contains("'91,0' is no position: there is no latitude beyond 90").doesNotContain("\u2212");
        assertThat(Run.of("distance", "0,0", "-95,23.7").err()).contains("'-95,23.7' is no position: there is no latitude beyond 90");
        assertThat(Run.of("distance", "0,0", "5,1234").err()).contains("'5,1234' is no position on the Earth");
        assertThat(Run.of("distance", "Springfield", "0,0").err()).contains("Write the position of the one you mean");
    }

    @Test
    void givesNoDirectionFromAPointToItself() {
        Run run = Run.of("distance", "1,1", "1,1");

        assertThat(run.out()).startsWith("0.000 m").doesNotContain("bearing");
        assertThat(Run.of("distance", "1,1", "1,1", "--json").out()).contains("\"azimuthDegrees\":0.0");
    }

    @Test
    void explainsAWrongCommandLineInASentence() {
        assertThat(Run.of("measure").err()).contains("There is no command 'measure'");
        assertThat(Run.of("distance", "0,0", "1,1", "2,2").err()).contains("'2,2' is one argument too many.");
        assertThat(Run.of("distance", "0,0", "1,1", "--edge", "x").err()).contains("There is no option '--edge'");
        assertThat(Run.of("distance", "0,0", "1,1", "--edges", "x").err()).contains("one of rfc7946, geodesic");
        assertThat(Run.of("export", "a.geojson", "-o", "a.png", "--dpi", "-x").err()).contains("'-x' does not suit --dpi: it takes a number.");
        assertThat(Run.of("export", "a.geojson").err()).contains("--output is missing.");
    }
}
