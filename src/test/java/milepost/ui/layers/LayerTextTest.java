package milepost.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milepost.layers.LoadReport;
import milepost.story.StoryPaths;
import org.junit.jupiter.api.Test;

class LayerTextTest {

    @Test
    void aReportNamesOnlyTheCountsThatSaySomething() {
        assertThat(LoadReportText.counts(report(1, 1, 0, 0, 0))).isEqualTo("1 feature");
        assertThat(LoadReportText.counts(report(12_040, 12_000, 30, 2, 10)))
                .isEqualTo("12,040 features, 12,000 drawn, 30 unlocated, 2 repaired, 10 skipped");
    }

    @Test
    void aLayerIsNamedAsSeenFromItsStory() {
        Path story = Path.of("/desk/stories/one.milepost.json");

        assertThat(StoryPaths.relativeTo(Optional.of(story), Path.of("/desk/maps/a.geojson"))).isEqualTo("../maps/a.geojson");
        assertThat(StoryPaths.relativeTo(Optional.empty(), Path.of("/desk/maps/a.geojson"))).isEqualTo("/desk/maps/a.geojson");
    }

    @Test
    void aNamedLayerIsFoundAgain() {
        Path story = Path.of("/desk/stories/one.milepost.json");

        assertThat(StoryPaths.resolve("../maps/a.geojson", story)).isEqualTo(Path.of("/desk/maps/a.geojson"));
        assertThat(StoryPaths.resolve("/elsewhere/a.geojson", story)).isEqualTo(Path.of("/elsewhere/a.geojson"));
    }

    private static LoadReport report(long features, long drawn, long unlocated, long repaired, long skipped) {
        return new LoadReport("a.geojson", LoadReport.Outcome.LOADED, features, drawn, unlocated, repaired, skipped, List.of(), 0);
    }
}
