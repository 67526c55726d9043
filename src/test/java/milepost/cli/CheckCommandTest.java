package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String STORY = "data/stories/brest-drills.milepost.json";

    @TempDir
    private Path folder;

    @Test
    void findsTheTwoOverstatedDistancesOfTheBundledStory() throws Exception {
        Run run = Run.of("check", STORY, "--format", "json");
        JsonNode findings = JSON.readTree(run.out()).get("findings");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE_AND_AGAINST);
        assertThat(findings).hasSize(8);
        assertThat(findings.get(0).get("verdict").asText()).isEqualTo("OVERSTATED");
        assertThat(findings.get(0).at("/measured/lowMetres").asDouble()).isCloseTo(183_688.854, within(0.001));
        assertThat(findings.get(0).at("/measured/highMetres").asDouble()).isCloseTo(185_597.433, within(0.001));
        assertThat(findings.get(0).get("differencePercent").asDouble()).isCloseTo(12.73, within(0.01));
        assertThat(findings.get(1).get("verdict").asText()).isEqualTo("OVERSTATED");
        assertThat(findings.get(1).at("/measured/lowMetres").asDouble()).isCloseTo(48_292.623 - 200, within(0.005));
        assertThat(findings.get(1).at("/measured/highMetres").asDouble()).isCloseTo(49_320.101 + 200, within(0.005));
    }

    @Test
    void withholdsTheOtherSixAndSaysWhy() throws Exception {
        JsonNode findings = JSON.readTree(Run.of("check", STORY, "--format", "json").out()).get("findings");

        assertThat(StreamSupport.stream(findings.spliterator(), false).skip(2)).allSatisfy(finding -> {
            assertThat(finding.get("verdict").asText()).isEqualTo("NO_VERDICT");
            assertThat(finding.get("reason").asText()).isIn("vague", "stand-in");
            assertThat(finding.at("/measured/lowMetres").asDouble()).isGreaterThan(3_000);
            assertThat(finding.get("sentence").asText()).isNotBlank();
        });
    }

    @Test
    void checksUnderTheBordersOfALayerToo() throws Exception {
        Run run = Run.of("check", STORY, "--format", "json", "--layer", "data/world-1km.geojson.gz", "--code-property", "iso3");
        JsonNode findings = JSON.readTree(run.out()).get("findings");

        assertThat(StreamSupport.stream(findings.get(1).get("readings").spliterator(), false)).anySatisfy(reading -> {
            assertThat(reading.get("kind").asText()).isEqualTo("border-view");
            assertThat(reading.get("name").asText()).isEqualTo("the borders of Countries of the world, 1 km");
            assertThat(reading.get("wouldBe").asText()).isEqualTo("TOO_CLOSE_TO_CALL");
        });
    }

    private Path storyWithLayer(String path) throws Exception {
        ObjectNode story = (ObjectNode) JSON.readTree(Files.readString(Path.of(STORY)));
        ObjectNode layer = story.putArray("layers").addObject().put("id", "world").put("title", "The world").put("path", path);
        layer.putObject("borderView").put("codeProperty", "iso3");
        return Files.writeString(folder.resolve("own.milepost.json"), story.toString());
    }

    @Test
    void checksUnderTheBordersThatTheStorysOwnLayersAre() throws Exception {
        Run run = Run.of("check", storyWithLayer(Path.of("data/world-1km.geojson.gz").toAbsolutePath().toString()).toString(), "--format", "json");
        JsonNode readings = JSON.readTree(run.out()).get("findings").get(1).get("readings");

        assertThat(run.err()).isEmpty();
        assertThat(StreamSupport.stream(readings.spliterator(), false)).anySatisfy(reading -> {
            assertThat(reading.get("kind").asText()).isEqualTo("border-view");
            assertThat(reading.get("name").asText()).isEqualTo("the borders of Countries of the world, 1 km");
        });
    }

    @Test
    void aLayerOfTheStoryThatIsGoneIsSaidAndTheRestIsChecked() throws Exception {
        Run run = Run.of("check", storyWithLayer("gone.geojson").toString());

        assertThat(run.exit()).isEqualTo(ExitCode.DONE_AND_AGAINST);
        assertThat(run.err()).contains("“The world” is not there").contains("gone.geojson");
    }

    @Test
    void flagsTheVerdictThatDependsOnWhoseBorderIsTaken() throws Exception {
        Path table = Files.writeString(folder.resolve("k.csv"), "quote,number,unit,hedge,from,to,toBorder\n60 miles,60,mi,,\"Kherson, Ukraine\",,RUS\n");

        assertThat(Run.of("check", table.toString()).out()).contains("Understated")
                .contains("The verdict depends on the border: by the line of control at Crimea it would be “fits”.");
    }

    @Test
    void wantsTheLayerThatAPropertyIsOf() {
        Run run = Run.of("check", STORY, "--code-property", "iso3");

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--layer FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "markdown", "claimreview", "geojson", "JSON"})
    void printsTheFindingsInEveryForm(String format) {
        Run run = Run.of("check", STORY, "--format", format);

        assertThat(run.exit()).isEqualTo(ExitCode.DONE_AND_AGAINST);
        assertThat(run.out()).contains("around 130 miles").endsWith("\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingAgainstTheClaimsEndsWithZero() throws Exception {
        Path fitting = Files.writeString(folder.resolve("fitting.milepost.json"), """
                {"format":"milepost-story","version":1,"title":"One claim",
                 "places":[{"id":"a","name":"A","coordinates":[{"source":"test","longitude":0,"latitude":0}]},
                           {"id":"b","name":"B","coordinates":[{"source":"test","longitude":1,"latitude":0}]}],
                 "claims":[{"id":"1","quote":"about 70 miles","from":{"words":"A","place":"a"},"to":{"words":"B","place":"b"},
                            "amount":{"number":70,"numberText":"70","unit":"mi","hedge":"about","hedgeWords":"about"}}]}
                """);

        Run run = Run.of("check", fitting.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Fits");
    }

    @Test
    void saysWhatIsWrongWithAStory() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.milepost.json"), "{\"format\":\"milepost-story\",\n \"version\":1,");
        Path newer = Files.writeString(folder.resolve("newer.milepost.json"), "{\"format\":\"milepost-story\",\"version\":99}");

        assertThat(Run.of("check", "missing.milepost.json").exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(Run.of("check", broken.toString())).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
            assertThat(run.err()).contains("broken.milepost.json:2").doesNotContain("Exception");
            assertThat(run.out()).isEmpty();
        });
        assertThat(Run.of("check", newer.toString()).exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(Run.of("check").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("check", STORY, "--format", "pdf").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void printsSeveralStoriesAsAnObjectALine() throws Exception {
        Run run = Run.of("check", STORY, STORY, "--format", "json");

        assertThat(run.lines()).hasSize(2);
        assertThat(JSON.readTree(run.lines().getLast()).get("findings")).hasSize(8);
    }

    @Test
    void printsSeveralStoriesBelowOneCsvHeader() {
        assertThat(Run.of("check", STORY, STORY, "--format", "csv").out()).containsOnlyOnce("id,outlet,");
    }

    @Test
    void printsNothingWhenOneOfTheFilesCannotBeRead() {
        Run run = Run.of("check", STORY, folder.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("This is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "quote,number,unit,from,to\nq,70,mi,\"0,0\",\"0,1\"\n",
        "{\"quote\":\"q\",\"number\":70,\"unit\":\"mi\",\"from\":\"0,0\",\"to\":\"0,1\"}\n"
    })
    void tellsATableOnStandardInputByItsContent(String table) {
        Run run = Run.withInput(table, "check", "-", "--format", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getLast()).contains(",FITS,");
    }

    @Test
    void saysSoWhenTheResultsCannotBeWritten() {
        PrintWriter full = new PrintWriter(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        });
        StringWriter err = new StringWriter();
        try (Workers workers = new Workers()) {
            int exit = CommandLine.run(List.of("check", STORY), new Console(InputStream.nullInputStream(), full, new PrintWriter(err)), workers, "");

            assertThat(exit).isEqualTo(ExitCode.OUTPUT_UNWRITABLE);
            assertThat(err.toString()).contains("could not be written out");
        }
    }
}
