package milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TWO_FEATURES = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[23.7,52.1]}},
            {"type":"Feature","properties":{"name":"B"},"geometry":null}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void countsWhatALayerHolds() throws Exception {
        Path layer = Files.writeString(folder.resolve("two.geojson"), TWO_FEATURES);

        Run run = Run.of("validate", "--json", layer.toString());
        JsonNode report = JSON.readTree(run.out());

        assertThat(run.exit()).isZero();
        assertThat(report.get("file").asText()).isEqualTo(layer.toString());
        assertThat(report.get("outcome").asText()).startsWith("loaded");
        assertThat(report.get("features").asInt()).isEqualTo(2);
        assertThat(report.get("drawn").asInt()).isEqualTo(1);
        assertThat(report.get("unlocated").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhereALayerIsBroken() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.geojson"), TWO_FEATURES.replace("null}", "nul}"));

        Run run = Run.of("validate", "--json", broken.toString());
        JsonNode report = JSON.readTree(run.out());

        assertThat(run.exit()).isEqualTo(ExitCode.DONE_AND_AGAINST);
        assertThat(report.get("outcome").asText()).isEqualTo("refused");
        assertThat(report.at("/problems/0/line").asInt()).isEqualTo(3);
        assertThat(report.at("/problems/0/column").asInt()).isGreaterThan(50);
        assertThat(report.at("/problems/0/message").asText()).isNotBlank();
    }

    @Test
    void reportsEveryFileEvenWhenOneIsMissing() throws Exception {
        Path layer = Files.writeString(folder.resolve("two.geojson"), TWO_FEATURES);

        Run run = Run.of("validate", "--json", folder.resolve("missing.geojson").toString(), layer.toString());

        assertThat(run.lines()).hasSize(2);
        assertThat(run.exit()).isEqualTo(ExitCode.INPUT_UNREADABLE);
    }

    @Test
    void readsStandardInput() throws Exception {
        Run run = Run.withInput(TWO_FEATURES, "validate", "-", "--json");

        assertThat(JSON.readTree(run.out()).get("features").asInt()).isEqualTo(2);
    }

    @Test
    void speaksToAPersonWithoutTheOption() throws Exception {
        Path layer = Files.writeString(folder.resolve("page.geojson"), "<!DOCTYPE html><html><body>Not found</body></html>");

        Run run = Run.of("validate", layer.toString());

        assertThat(run.out()).contains("refused").containsIgnoringCase("web page");
    }
}
