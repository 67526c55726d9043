package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.ui.jobs.Notice;
import milepost.ui.layers.LayerFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of one's own: opened, hidden, removed, brought back; and one that is broken. */
class OwnLayersTest extends WindowTest {

    private static final String ROW = ".user-layer";
    private static final String OPEN_RING = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[23,52],[24,52],[24,53],[23,53],[23,52]]]}},
              {"type":"Feature","properties":{},"geometry":null}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void waitForTheStory() {
        waitUntilChecked();
    }

    @Test
    void anOpenedLayerIsListedWithItsCountsAndDrawn() throws IOException {
        addLayer();

        assertThat(words(ROW)).contains("area.geojson").anyMatch(word -> word.startsWith("2 features, 1 drawn, 1 unlocated"));
        assertThat(desk().mapLayersProperty().get()).singleElement().matches(layer -> layer.visible() && layer.layer().features() == 2);
        assertThat(desk().story().layers().getFirst().sha256()).hasSize(64);
    }

    @Test
    void theEyeHidesALayerAndUndoShowsItAgain() throws IOException {
        addLayer();

        press(ROW + " .eye-button");
        assertThat(desk().story().layers()).singleElement().matches(layer -> !layer.visible());
        press("#undo");

        assertThat(desk().story().layers()).singleElement().matches(StoryLayer::visible);
    }

    @Test
    void aRemovedLayerComesBackByUndoWithoutBeingReadAgain() throws IOException {
        Path file = addLayer();

        press(ROW + " .remove");
        assertThat(desk().mapLayersProperty().get()).isEmpty();
        Files.delete(file);
        press("#undo");

        assertThat(desk().mapLayersProperty().get()).hasSize(1);
        assertShown(ROW);
    }

    @Test
    void aBrokenFileIsRefusedWithANoticeThatSaysWhereAndChangesNothing() throws IOException {
        Story before = desk().story();
        Path broken = folder.resolve("broken.geojson");
        Files.writeString(broken, "{\"type\":\"FeatureCollection\",\n\"features\":[{]}");
        choosesFile(broken);

        press("#add-layer");
        waitUntil(() -> !notices().isEmpty());
        waitUntilIdle();

        Notice notice = notices().getLast();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(notice.where()).startsWith("broken.geojson:2");
        assertThat(words("#notices")).contains(notice.sentence(), notice.where(), notice.hint());
        assertThat(desk().story()).isSameAs(before);
        assertThat(desk().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsRefusedWithItsName() {
        choosesFile(folder.resolve("gone.geojson"));

        press("#add-layer");
        waitUntil(() -> !notices().isEmpty());

        assertThat(notices().getLast().where()).contains("gone.geojson");
        assertThat(desk().story().layers()).isEmpty();
    }

    @Test
    void aLayerStillBeingReadNeverLandsInTheNextStory() throws IOException {
        Path file = folder.resolve("area.geojson");
        Files.writeString(file, OPEN_RING);
        LayerFiles files = new LayerFiles(desk(), window().jobs());

        robot().interact(() -> {
            files.add(file);
            desk().open(Story.EMPTY, Optional.empty());
        });
        waitUntilIdle();
        robot().interact(() -> files.add(file));
        waitUntil(() -> !desk().story().layers().isEmpty());

        assertThat(desk().story().layers()).hasSize(1);
        assertThat(desk().mapLayersProperty().get()).hasSize(1);
    }

    @Test
    void aBundledLayerIsHiddenFromTheMapAndKeptForTheFindings() {
        waitUntil(() -> robot().lookup("#show-borders").tryQuery().isPresent());

        press("#show-borders");

        assertThat(desk().base().mapProperty().get().orElseThrow().borders()).isEmpty();
        assertThat(desk().findingsProperty().get()).isNotEmpty();
    }

    private Path addLayer() throws IOException {
        Path file = folder.resolve("area.geojson");
        Files.writeString(file, OPEN_RING);
        choosesFile(file);
        press("#add-layer");
        waitUntil(() -> desk().mapLayersProperty().get().size() == 1);
        return file;
    }
}
