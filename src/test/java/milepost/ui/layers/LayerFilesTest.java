package milepost.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import milepost.layers.loading.LayerFingerprint;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.testing.Window;
import milepost.work.Cancel;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayerFilesTest {

    private static final Workers WORKERS = new Workers();
    private static final String POINT = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[23,52]}}]}
            """;

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private final Jobs jobs = new Jobs(WORKERS);
    private LayerFiles files;

    @Start
    void prepare(Stage unused) {
        files = new LayerFiles(desk, jobs);
    }

    @Test
    void aFileThatChangedSinceItWasAddedIsShownWithAWarning() throws IOException {
        Path layer = Files.writeString(folder.resolve("drills.geojson"), POINT);
        String then = LayerFingerprint.of(layer, new Cancel());
        Files.writeString(layer, POINT.replace("23", "24"));

        open(layer, then);

        assertThat(desk.mapLayersProperty().get()).hasSize(1);
        assertThat(jobs.notices()).singleElement().matches(notice -> notice.kind() == Notice.Kind.WARNING
                && notice.where().equals("drills.geojson") && notice.sentence().contains("has changed"));
    }

    @Test
    void aFileThatIsStillTheSameIsShownWithoutAWord() throws IOException {
        Path layer = Files.writeString(folder.resolve("drills.geojson"), POINT);

        open(layer, LayerFingerprint.of(layer, new Cancel()));

        assertThat(desk.mapLayersProperty().get()).hasSize(1);
        assertThat(jobs.notices()).isEmpty();
    }

    @Test
    void aStorysFileThatIsGoneIsNamedAndTheStoryStays() {
        open(folder.resolve("gone.geojson"), "");

        assertThat(desk.story().layers()).hasSize(1);
        assertThat(jobs.notices()).singleElement().matches(notice -> notice.kind() == Notice.Kind.ERROR && notice.where().contains("gone.geojson"));
    }

    @Test
    void aFileThatHasBeenReadIsNoLongerUnderWay() throws IOException {
        Path layer = Files.writeString(folder.resolve("drills.geojson"), POINT);

        Window.run(() -> files.add(layer));
        Window.until("the layer is here", () -> desk.mapLayersProperty().get().size() == 1);

        Window.until("nothing is under way", () -> files.underWay() == 0);
    }

    private void open(Path layer, String sha256) {
        Story story = new Story("", "", List.of(), List.of(),
                List.of(new StoryLayer("drills", "Drills", layer.getFileName().toString(), sha256, true)), List.of(), Optional.empty());
        Path storyFile = folder.resolve("story.milepost.json");
        Window.run(() -> {
            desk.open(story, Optional.of(storyFile));
            files.loadThoseOf(storyFile);
        });
        Window.until("the layer is read", () -> desk.loadedFile("drills").isPresent() && jobs.running().isEmpty());
    }
}
