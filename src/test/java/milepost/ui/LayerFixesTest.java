package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import milepost.claims.Reading;
import milepost.geodesy.GeoBounds;
import milepost.story.StoryFile;
import milepost.story.StoryLayer;
import milepost.ui.jobs.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that says its places the wrong way round; a file that changes, or goes, while its layer is shown. */
class LayerFixesTest extends WindowTest {

    private static final String SWAPPED = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"name":"Anadyr"},"geometry":{"type":"Point","coordinates":[64.73,177.51]}},
              {"type":"Feature","properties":{"name":"Beijing"},"geometry":{"type":"Point","coordinates":[39.90,116.40]}}]}
            """;
    private static final String ONE = """
            {"type":"Feature","properties":{"name":"one"},"geometry":{"type":"Point","coordinates":[24,52]}}""";

    /** Belarus and Ukraine as two boxes that share a line far north of the real one. */
    private static final String COUNTRIES = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"iso":"BLR","note":"a"},"geometry":{"type":"Polygon","coordinates":[[[23,52.5],[32,52.5],[32,56],[23,56],[23,52.5]]]}},
              {"type":"Feature","properties":{"iso":"UKR","note":"b"},"geometry":{"type":"Polygon","coordinates":[[[23,47],[32,47],[32,52.5],[23,52.5],[23,47]]]}}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void waitForTheStory() {
        waitUntilChecked();
    }

    @Test
    void swappedAxesAreMendedByAButtonKeptInTheStoryAndUndone() throws IOException {
        add("swapped.geojson", SWAPPED);
        waitUntil(() -> robot().lookup(".user-layer .fix-swap-axes").tryQuery().isPresent());

        press(".user-layer .fix-swap-axes");
        waitUntil(() -> bounds().equals(List.of(new GeoBounds(116.40, 39.90, 177.51, 64.73))));

        assertThat(desk().story().layers().getFirst().reading().swapped()).isTrue();
        assertThat(StoryFile.read("s", new ByteArrayInputStream(StoryFile.text(desk().story()).getBytes(StandardCharsets.UTF_8))).layers()).isEqualTo(desk().story().layers());
        press("#undo");
        waitUntil(() -> !desk().loadedFile("swapped.geojson").orElseThrow().reading().swapped());
    }

    @Test
    void aChangedFileIsToldAndLoadedAgainOnlyWhenAsked() throws IOException {
        Path file = add("one.geojson", ONE);
        waitUntil(() -> desk().mapLayersProperty().get().size() == 1);
        String before = desk().story().layers().getFirst().sha256();
        Files.writeString(file, SWAPPED.replace("64.73,177.51", "177.51,64.73").replace("39.90,116.40", "116.40,39.90"));

        robot().interact(() -> window().layerFiles().look());
        waitUntil(() -> robot().lookup(".user-layer .load-again").tryQuery().isPresent());
        assertThat(notices()).extracting(Notice::sentence).contains("The file of this layer has changed.");
        assertThat(desk().mapLayersProperty().get().getFirst().layer().features()).isEqualTo(1);
        press(".user-layer .load-again");
        waitUntil(() -> desk().mapLayersProperty().get().getFirst().layer().features() == 2);

        assertThat(robot().lookup(".user-layer .load-again").tryQuery()).isEmpty();
        assertThat(desk().story().layers().getFirst().sha256()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void aFileThatGoesIsToldOnceAndItsLayerStays() throws IOException {
        Path file = add("one.geojson", ONE);
        waitUntil(() -> desk().mapLayersProperty().get().size() == 1);
        Files.delete(file);

        robot().interact(() -> window().layerFiles().look());
        waitUntil(() -> notices().stream().anyMatch(notice -> notice.sentence().startsWith("The file of this layer is gone")));
        robot().interact(() -> window().layerFiles().look());
        waitUntilIdle();

        assertThat(notices()).filteredOn(notice -> notice.sentence().startsWith("The file of this layer is gone")).hasSize(1);
        assertThat(desk().mapLayersProperty().get()).hasSize(1);
        assertThat(words(".user-layer")).contains("The file is gone; the map still shows it.");
    }

    @Test
    void theRowsMenuMovesSavesAndRemovesALayer() throws IOException {
        add("one.geojson", ONE);
        add("two.geojson", ONE);
        waitUntil(() -> desk().mapLayersProperty().get().size() == 2);
        Path saved = folder.resolve("saved.geojson");

        choose("one.geojson", "Move up");
        assertThat(desk().story().layers()).extracting(StoryLayer::id).containsExactly("two.geojson", "one.geojson");
        choose("one.geojson", "Move up");
        assertThat(desk().story().layers()).extracting(StoryLayer::id).containsExactly("two.geojson", "one.geojson");
        choosesFile(saved);
        choose("one.geojson", "Save as GeoJSON…");
        waitUntil(() -> notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.DONE));
        assertThat(Files.readString(saved)).contains("\"name\"").contains("24");
        choose("one.geojson", "Remove from the story");
        assertThat(desk().story().layers()).extracting(StoryLayer::id).containsExactly("two.geojson");
        press("#undo");
        assertThat(desk().story().layers()).extracting(StoryLayer::id).containsExactly("two.geojson", "one.geojson");
    }

    private void choose(String layer, String item) {
        robot().interact(() -> {
            Node title = robot().lookup((Node node) -> node instanceof Label label && layer.equals(label.getText())
                    && node.getStyleClass().contains("layer-title")).query();
            Event.fireEvent(title, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null));
        });
        robot().interact(() -> {
            MenuItem chosen = javafx.stage.Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                    .flatMap(menu -> menu.getItems().stream()).filter(one -> item.equals(one.getText())).findFirst().orElseThrow();
            chosen.getParentPopup().hide();
            chosen.fire();
        });
    }

    private List<GeoBounds> bounds() {
        return desk().mapLayersProperty().get().stream().flatMap(layer -> layer.layer().bounds().stream()).toList();
    }

    private Path add(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        choosesFile(file);
        press("#add-layer");
        waitUntil(() -> desk().story().layers().stream().anyMatch(layer -> layer.id().equals(name)));
        return file;
    }

    @Test
    void aLayerOfCountriesBecomesAViewOfTheBordersAndIsTakenBack() throws IOException {
        add("countries.geojson", COUNTRIES);
        waitUntil(() -> robot().lookup(".user-layer .layer-row").tryQuery().isPresent() && desk().mapLayersProperty().get().size() == 1);
        waitUntilChecked();
        assertThat(readings()).noneMatch(note -> note.contains("countries"));

        Menu borders = bordersMenu();
        MenuItem byCode = borders.getItems().stream().filter(item -> item.getText().equals("Countries by “iso”")).findFirst().orElseThrow();
        assertThat(borders.getItems()).extracting(MenuItem::getText).doesNotContain("Countries by “note”");
        robot().interact(byCode::fire);

        waitUntil(() -> readings().stream().anyMatch(note -> note.contains("countries")));
        assertThat(words(".user-layer")).contains("A view of the borders: countries by “iso”.");
        press("#undo");
        waitUntil(() -> readings().stream().noneMatch(note -> note.contains("countries")));
    }

    private List<String> readings() {
        return desk().findingsProperty().get().stream().flatMap(finding -> finding.readings().stream()).filter(reading -> reading.kind() == Reading.Kind.BORDER_VIEW)
                .map(Reading::note).toList();
    }

    private Menu bordersMenu() {
        Node row = robot().lookup(".user-layer .layer-row").query();
        robot().interact(() -> Event.fireEvent(row, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 50, 50, false, null)));
        ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst().orElseThrow();
        Menu borders = (Menu) menu.getItems().stream().filter(item -> "borders-item".equals(item.getId())).findFirst().orElseThrow();
        robot().interact(menu::hide);
        return borders;
    }
}
