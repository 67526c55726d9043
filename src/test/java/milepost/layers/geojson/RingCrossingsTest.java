package milepost.layers.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milepost.layers.LoadReport;
import milepost.layers.loading.LayerLoader;
import milepost.problems.Problem;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingCrossingsTest {

    @Test
    void aBowTieIsReportedAndStillDrawn() {
        LoadReport report = load("[[[0,0],[2,2],[2,0],[0,2],[0,0]]]");

        assertThat(report.outcome()).isEqualTo(LoadReport.Outcome.LOADED_WITH_WARNINGS);
        assertThat(report.drawn()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::code).contains("self-crossing");
        assertThat(report.problems()).extracting(Problem::sentence).anyMatch(sentence -> sentence.contains("1.0000, 1.0000"));
    }

    @Test
    void aHoleIsLookedAtToo() {
        LoadReport report = load("[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[3,3],[3,1],[1,3],[1,1]]]");

        assertThat(report.problems()).extracting(Problem::code).contains("self-crossing");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[[0,0],[2,0],[2,2],[0,2],[0,0]]]",
        "[[[0,0],[4,0],[2,2],[4,4],[0,4],[2,2],[0,0]]]",
        "[[[170,0],[-170,0],[-170,5],[170,5],[170,0]]]",
        "[[[1,1],[1,1],[1,1],[1,1]]]"})
    void whatOnlyTouchesItselfOrTheAntimeridianIsNoCrossing(String coordinates) {
        assertThat(load(coordinates).problems()).extracting(Problem::code).doesNotContain("self-crossing");
    }

    @Test
    void aVeryLargeRingIsLeftUncheckedAndThatIsSaid() {
        String circle = IntStream.rangeClosed(0, 250_000).mapToObj(i -> {
            double turn = 2 * Math.PI * (i % 250_000) / 250_000;
            return "[" + 10 * Math.cos(turn) + "," + 10 * Math.sin(turn) + "]";
        }).collect(Collectors.joining(","));

        LoadReport report = load("[[" + circle + "]]");

        assertThat(report.problems()).extracting(Problem::code).contains("crossings-unchecked");
        assertThat(report.outcome()).isEqualTo(LoadReport.Outcome.LOADED);
    }

    private static LoadReport load(String coordinates) {
        String document = "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}";
        return new LayerLoader().load("ring.geojson", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                new Cancel(), Progress.NONE).report();
    }
}
