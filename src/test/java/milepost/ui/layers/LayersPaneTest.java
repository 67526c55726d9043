package milepost.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milepost.geodesy.GeoBounds;
import milepost.layers.LoadResult;
import milepost.layers.loading.LayerLoader;
import milepost.problems.Problem;
import milepost.story.RenameStory;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.Desk;
import milepost.ui.desk.LoadedFile;
import milepost.ui.testing.Window;
import milepost.work.Cancel;
import milepost.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayersPaneTest {

    private static final String ODD = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[23,52]}},
              {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[23,"north"]}}]}
            """;

    private static final String UNCLOSED_SECOND = """
            {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[23,52]}},
              {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,2],[3,4],[1,4]]]}}]}
            """;

    private final Desk desk = new Desk();
    private final List<GeoBounds> shown = new ArrayList<>();
    private LayersPane pane;

    @Start
    void open(Stage stage) {
        pane = new LayersPane(desk, new LayerDoing(shown::add, _ -> { }, _ -> { }, _ -> { }, () -> { }));
        stage.setScene(new Scene(pane, 300, 600));
        stage.show();
        desk.open(new Story("", "", List.of(), List.of(), List.of(layer("a"), layer("b")), List.of(), Optional.empty()), Optional.empty());
    }

    @Test
    void theEyeKeepsTheFocusWhenItIsPressed(FxRobot robot) {
        Node eye = Window.get(() -> row(0).lookup(".eye-button"));
        Window.run(eye::requestFocus);

        robot.type(KeyCode.SPACE);
        Window.until("the layer is hidden", () -> !desk.story().layers().getLast().visible());
        robot.type(KeyCode.SPACE);
        Window.until("the layer is shown again", () -> desk.story().layers().getLast().visible());

        assertThat(Window.get(() -> pane.getScene().getFocusOwner())).isSameAs(eye);
        assertThat(Window.get(() -> eye.getAccessibleText())).isEqualTo("Hide b");
    }

    @Test
    void anUnfoldedReportStaysUnfoldedWhenTheStoryIsEdited() {
        LoadResult odd = read(ODD);
        Window.run(() -> desk.layerLoaded("b", new LoadedFile(Path.of("b"), odd)));
        Problem first = odd.report().problems().getFirst();
        Window.run(() -> ((Button) row(0).lookup(".fold-button")).fire());
        assertThat(words(0)).contains(first.text());

        Window.run(() -> {
            desk.make(new RenameStory("Another", ""));
            desk.layerLoaded("a", new LoadedFile(Path.of("a"), odd));
        });

        assertThat(words(0)).contains(first.text());
    }

    @Test
    void aProblemLeadsToItsFeatureOnTheMap() {
        unfolded(read(UNCLOSED_SECOND));

        Window.run(() -> ((Button) row(0).lookup(".problem .button")).fire());

        assertThat(Window.get(() -> List.copyOf(shown))).containsExactly(new GeoBounds(1, 2, 3, 4));
    }

    @Test
    void aProblemLeadsNowhereWhereTheFeaturesOfTheFileAreNotThoseOfTheLayer() {
        unfolded(read(ODD));

        assertThat(Window.<Boolean>get(() -> row(0).lookup(".problem") != null)).isTrue();
        assertThat(Window.<Boolean>get(() -> row(0).lookup(".problem .button") != null)).isFalse();
    }

    @Test
    void theRemarksAreCopiedWithTheOutcome() {
        LoadResult odd = read(ODD);
        unfolded(odd);

        Window.run(() -> ((Button) row(0).lookup(".copy-report")).fire());

        assertThat(Window.get(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("a.geojson: ").contains(odd.report().problems().getFirst().text());
    }

    private void unfolded(LoadResult result) {
        Window.run(() -> desk.layerLoaded("b", new LoadedFile(Path.of("b"), result)));
        Window.run(() -> ((Button) row(0).lookup(".fold-button")).fire());
    }

    @Test
    void aFileThatWasRefusedIsNoLongerSaidToBeLoading() {
        assertThat(words(1)).contains("loading…");

        Window.run(() -> desk.layerLoaded("a", new LoadedFile(Path.of("a"), read("{"))));

        assertThat(words(1)).contains("could not be read").doesNotContain("loading…");
        assertThat(words(0)).contains("loading…");
    }

    @Test
    void everyBundledLayerHasARowFromTheStartWhichChangesAlone() {
        List<Node> before = Window.get(() -> List.copyOf(pane.lookupAll(".layer-state")));
        assertThat(before).hasSize((int) Arrays.stream(Bundled.values()).filter(Bundled::optional).count())
                .allMatch(state -> ((Label) state).getText().equals("loading…"));

        Window.run(() -> desk.base().fail(Bundled.LAKES));

        List<Node> after = Window.get(() -> List.copyOf(pane.lookupAll(".layer-state")));
        assertThat(after).hasSameSizeAs(before).filteredOn(state -> !before.contains(state)).singleElement()
                .matches(state -> ((Label) state).getText().equals("missing"));
    }

    private static LoadResult read(String text) {
        return new LayerLoader().load("a.geojson", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new Cancel(), Progress.NONE);
    }

    /** The topmost layer is the first. */
    private Node row(int index) {
        return List.copyOf(pane.lookupAll(".user-layer")).get(index);
    }

    private String words(int index) {
        return Window.get(() -> row(index).lookupAll(".label").stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private static StoryLayer layer(String id) {
        return new StoryLayer(id, id, id + ".geojson", "", true);
    }
}
