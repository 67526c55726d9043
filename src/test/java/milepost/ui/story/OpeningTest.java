package milepost.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.layers.LayerFiles;
import milepost.ui.testing.ChosenFile;
import milepost.ui.testing.Window;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OpeningTest {

    private static final Workers WORKERS = new Workers();
    private static final String POINT = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[23,52]}}]}
            """;

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private final Jobs jobs = new Jobs(WORKERS);
    private Opening opening;

    @Start
    void prepare(Stage owner) {
        StoryFiles files = new StoryFiles(desk, jobs, Optional.empty());
        Saving saving = new Saving(desk, jobs, new ChosenFile(), files, new Overwriting(owner, desk));
        opening = new Opening(desk, jobs, new LayerFiles(desk, jobs), new UnsavedChanges(owner, desk, saving), files);
    }

    @Test
    void aLayerDroppedWhileTheBundledStoryIsOnItsWayBelongsToIt() throws IOException {
        Path layer = layer();

        Window.run(() -> {
            opening.openBundledStory();
            opening.open(List.of(layer));
        });
        Window.until("story and layer are here", () -> !desk.story().claims().isEmpty() && desk.mapLayersProperty().get().size() == 1);

        assertThat(desk.story().layers()).hasSize(1);
        Window.until("all is quiet", () -> jobs.running().isEmpty());
        assertThat(desk.story().layers()).hasSize(1);
    }

    @Test
    void aLayerDroppedAfterAStoryWasRefusedGoesToTheOneOnTheDesk() throws IOException {
        Path layer = layer();
        Path broken = Files.writeString(folder.resolve("broken.milepost.json"), "{");

        Window.run(() -> opening.open(List.of(broken)));
        Window.until("it is refused", () -> !jobs.notices().isEmpty());
        Window.run(() -> opening.open(List.of(layer)));

        Window.until("the layer is here", () -> desk.mapLayersProperty().get().size() == 1);
        assertThat(desk.story().layers()).hasSize(1);
    }

    private Path layer() throws IOException {
        return Files.writeString(folder.resolve("area.geojson"), POINT);
    }
}
