package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import milepost.render.LoudStyle;
import milepost.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dropped on any pane; the headless platform has no drags of its own, so the events are made here. */
class FileDropTest extends WindowTest {

    private static final String POINT = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[23.7,52.1]}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aLayerDroppedOnTheClaimsIsOpened() throws Exception {
        waitUntilChecked();
        drag(DragEvent.DRAG_OVER, write("point.geojson", POINT));
        assertThat(robot().lookup("#drop-sign").query().isVisible()).isTrue();

        drag(DragEvent.DRAG_DROPPED, write("point.geojson", POINT));
        waitUntil(() -> desk().mapLayersProperty().get().size() == 1);

        assertThat(robot().lookup("#drop-sign").query().isVisible()).isFalse();
    }

    @Test
    void aStoryAndALayerDroppedTogetherMakeAStoryWithThatLayer() throws Exception {
        waitUntilChecked();
        String story = Files.readString(Path.of("data", "stories", "brest-drills.milepost.json"));

        // The layer comes first and the story has no telling name: only its content says what it is.
        drag(DragEvent.DRAG_DROPPED, write("point.geojson", POINT), write("mine.json", story));
        waitUntil(() -> desk().mapLayersProperty().get().size() == 1 && desk().fileProperty().get().isPresent());

        assertThat(desk().fileProperty().get().orElseThrow()).hasFileName("mine.json");
        assertThat(desk().story().layers()).singleElement().matches(layer -> layer.path().equals("point.geojson"));
    }

    @Test
    void aHouseStyleDroppedDressesTheStoryAndIsTakenBackByUndo() {
        waitUntilChecked();
        Path style = LoudStyle.fileIn(folder);
        drag(DragEvent.DRAG_DROPPED, style.toFile());
        waitUntil(() -> desk().styleProperty().get().isPresent());

        assertThat(desk().themeProperty().get().land()).isEqualTo(0xFFFFF200);
        assertThat(desk().story().picture().style()).hasValueSatisfying(named -> {
            assertThat(named.name()).isEqualTo("The Daily Loud");
            assertThat(named.sha256()).hasSize(64);
        });
        waitUntilChecked();
        assertThat(desk().findingsProperty().get()).anySatisfy(finding -> assertThat(finding.tolerance()).hasValueSatisfying(
                tolerance -> assertThat(tolerance.rule()).contains("loud.milepost-style.json")));

        robot().interact(() -> desk().undo());
        waitUntil(() -> desk().themeProperty().get() == Theme.LIGHT);
        assertThat(desk().styleProperty().get()).isEmpty();
        robot().interact(() -> desk().redo());
        waitUntil(() -> desk().themeProperty().get().land() == 0xFFFFF200);
    }

    @Test
    void aBadHouseStyleChangesNothingAndSaysWhy() throws Exception {
        waitUntilChecked();
        drag(DragEvent.DRAG_DROPPED, write("bad.milepost-style.json", "{\"format\": \"milepost-style\", \"version\": 1, \"name\": \"Bad\", \"colours\": {\"land\": \"beige\"}}"));
        waitUntil(() -> window().jobs().notices().stream().anyMatch(notice -> notice.text().contains("“colours.land”")));
        assertThat(desk().themeProperty().get()).isSameAs(Theme.LIGHT);
        assertThat(desk().changedProperty().get()).isFalse();
    }

    private File write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    private void drag(EventType<DragEvent> type, File... files) {
        Node target = robot().lookup("#claims").query();
        robot().interact(() -> Event.fireEvent(target, new DragEvent(type, board(List.of(files)), 0, 0, 0, 0, TransferMode.COPY, null, target, null)));
    }

    /** A board with files on it, over a stand-in for the platform's clipboard. */
    private static Dragboard board(List<File> files) {
        try {
            Class<?> clipboard = Class.forName("com.sun.javafx.tk.TKClipboard");
            InvocationHandler answers = (_, method, arguments) -> switch (method.getName()) {
                case "getContentTypes" -> Set.of(DataFormat.FILES);
                case "getTransferModes" -> Set.of(TransferMode.COPY);
                case "hasContent" -> arguments[0].equals(DataFormat.FILES);
                case "getContent" -> arguments[0].equals(DataFormat.FILES) ? files : null;
                case "putContent" -> false;
                default -> null;
            };
            Object peer = Proxy.newProxyInstance(FileDropTest.class.getClassLoader(), new Class<?>[] {clipboard}, answers);
            Method create = Dragboard.class.getDeclaredMethod("createDragboard", clipboard);
            create.setAccessible(true);
            return (Dragboard) create.invoke(null, peer);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
