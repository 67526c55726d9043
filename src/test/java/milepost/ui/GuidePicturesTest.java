package milepost.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.story.Story;
import milepost.ui.desk.CheckState;
import milepost.ui.map.MapPane;
import milepost.ui.testing.GuidePage;
import milepost.ui.testing.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the reporter's guide page by page: its pictures are what the program shows, its words are there. */
class GuidePicturesTest extends WindowTest {

    private static final String ARTICLE = """
            Kobryn lies around 130 miles from Warsaw. Brest, some 40 miles from the border between Belarus and Ukraine, is a garrison town.

            Springfield is 12 km from Chicago.
            """;
    private static final GeoBounds REGION = new GeoBounds(20, 50.5, 27.5, 54);

    @TempDir
    private Path folder;

    private MapPane map() {
        return robot().lookup(".map-pane").queryAs(MapPane.class);
    }

    private void look(GeoBounds where) {
        waitUntil(() -> map().viewport().isPresent());
        robot().interact(() -> map().setAnimated(false));
        robot().interact(() -> map().flyTo(where));
    }

    /** Compares the front window with a page, once nothing is being worked on. */
    private void page(int number, String picture) {
        waitUntilIdle();
        waitUntil(() -> map().atRest());
        List<Window> stages = onWindowThread(() -> Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing()).toList());
        new GuidePage(number, picture).matches(stages.getLast().getScene());
    }

    private void pasteTheArticle() {
        waitUntilChecked();
        robot().interact(() -> desk().open(Story.EMPTY, Optional.empty()));
        robot().interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ARTICLE)));
        press("#paste-article");
        waitUntil(() -> desk().story().claims().size() == 3 && desk().checkProperty().get() instanceof CheckState.Checked checked && checked.findings().size() == 3);
        look(REGION);
    }

    private void openTheTable() throws IOException {
        waitUntilChecked();
        look(new GeoBounds(22, 51.4, 26, 53.8));
        Path table = folder.resolve("crossings.csv");
        try (InputStream in = GuidePicturesTest.class.getResourceAsStream("guide/crossings.csv")) {
            Files.copy(in, table);
        }
        choosesFile(table);
        press("#add-layer");
        waitUntil(() -> desk().story().layers().size() == 1);
        waitUntilIdle();
    }

    @Test
    void theWindow() {
        waitUntilChecked();
        look(REGION);
        page(1, "the-window");
    }

    @Test
    void anArticle() {
        pasteTheArticle();
        page(2, "an-article");
    }

    @Test
    void aNameThatSeveralPlacesBear() {
        pasteTheArticle();
        waitUntil(() -> robot().lookup(".candidate").queryAll().stream().anyMatch(button -> ((Button) button).getText().contains("Illinois")));
        robot().interact(() -> desk().select("claim-3"));
        page(3, "which-place");
    }

    @Test
    void aClaimCorrected() {
        pasteTheArticle();
        Button edit = robot().lookup("#claim-claim-1 .claim-edit").queryAs(Button.class);
        Platform.runLater(edit::fire);
        waitUntil(() -> robot().lookup("#claim-keep").tryQuery().isPresent());
        page(4, "correct");
    }

    @Test
    void aFinding() {
        waitUntilChecked();
        robot().interact(() -> desk().select(desk().story().claims().getFirst().id()));
        look(REGION);
        page(5, "a-finding");
    }

    @Test
    void aPlaceFoundAndAPathMeasured() {
        waitUntilChecked();
        look(REGION);
        press("#tool-measure");
        Hands hands = new Hands(map());
        for (Position point : new Position[] {new Position(23.688, 52.098), new Position(21.012, 52.230)}) {
            double[] at = map().viewport().orElseThrow().pixel(point).orElseThrow();
            hands.click(at[0], at[1], 1);
        }
        hands.key(KeyCode.ENTER);
        page(6, "measure");
    }

    @Test
    void aLayerOfOnesOwn() throws IOException {
        openTheTable();
        press(".user-layer .fold-button");
        page(7, "a-layer");
    }

    @Test
    void wordsOnTheMap() {
        waitUntilChecked();
        look(new GeoBounds(20, 50, 29, 54.5));
        robot().interact(() -> robot().lookup("#tool-note").queryAs(ButtonBase.class).fire());
        double[] at = map().viewport().orElseThrow().pixel(new Position(26.1, 52.12)).orElseThrow();
        new Hands(map()).click(at[0], at[1], 1);
        TextArea editor = robot().lookup("#note-editor").queryAs(TextArea.class);
        robot().interact(() -> editor.setText("Pinsk, the next town east"));
        new Hands(editor).key(KeyCode.ENTER);
        robot().interact(map()::requestFocus);
        page(8, "notes");
    }

    @Test
    void aPictureToPublish() {
        waitUntilChecked();
        waitUntil(() -> desk().base().mapProperty().get().isPresent());
        press("#export");
        waitUntil(() -> robot().lookup("#export-legibility").tryQueryAs(Label.class).filter(label -> !label.getText().startsWith("Looking")).isPresent());
        page(9, "export");
    }

    @Test
    void theKeys() {
        waitUntilChecked();
        look(REGION);
        robot().interact(() -> map().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
        waitUntil(() -> robot().lookup("#key-sheet").tryQuery().isPresent());
        page(10, "keys");
    }
}
