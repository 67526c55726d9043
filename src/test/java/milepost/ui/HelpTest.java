package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import milepost.story.StoryFile;
import milepost.ui.map.MapPane;
import milepost.ui.testing.Hands;
import milepost.ui.tools.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of keys, About, and the stories opened last. */
class HelpTest extends WindowTest {

    @TempDir
    private Path folder;

    @Test
    void theSheetNamesEveryKeyOfTheMenusAndNoOther() {
        Set<String> inMenus = new TreeSet<>();
        onWindowThread(() -> {
            menus().getMenus().forEach(menu -> collect(menu, inMenus));
            return 0;
        });
        Set<String> onSheet = KeySheet.read().stream().flatMap(group -> group.lines().stream()).flatMap(line -> Arrays.stream(line.keys().split(", ")))
                .filter(key -> key.matches("Ctrl\\+(Shift\\+)?[A-Z0-9]")).collect(Collectors.toCollection(TreeSet::new));

        // Quitting is known to every hand, and nothing to be learned.
        inMenus.remove("Ctrl+Q");
        assertThat(onSheet).isEqualTo(inMenus);
    }

    @Test
    void theToolsOfTheSheetAreTakenByTheirKeys() {
        waitUntilChecked();
        MapPane map = robot().lookup(".map-pane").queryAs(MapPane.class);
        waitUntil(() -> map.viewport().isPresent());
        robot().interact(map::requestFocus);
        List<KeySheet.Line> lines = KeySheet.read().stream().filter(group -> group.heading().equals("Tools")).findFirst().orElseThrow().lines();
        for (KeySheet.Line line : lines.subList(0, 3)) {
            new Hands(map).key(KeyCode.valueOf(line.keys()));
            assertThat(onWindowThread(() -> window().tools().toolProperty().get())).isEqualTo(Tool.valueOf(line.does().toUpperCase(java.util.Locale.ROOT)));
        }
    }

    @Test
    void aQuestionMarkOpensTheSheetAndEscapePutsItAway() {
        Node map = robot().lookup(".map-pane").query();
        robot().interact(map::requestFocus);
        robot().interact(() -> map.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
        Node sheet = robot().lookup("#key-sheet").query();
        assertThat(words("#key-sheet")).contains("The map", "zoom to a box");
        new Hands(sheet).key(KeyCode.ESCAPE);
        assertThat(onWindowThread(() -> sheet.getScene().getWindow().isShowing())).isFalse();
    }

    @Test
    void aboutTellsOfWhenTheDataIsAndUnderWhichLicence() {
        robot().interact(() -> item("_Help", "About Milepost").fire());
        assertThat(String.join(" ", words("#about"))).contains("Land borders of the world", "mid-2026", "ODbL 1.0", "Places of the world", "CC BY 4.0");
        press("#about-copy");
        assertThat(onWindowThread(() -> Clipboard.getSystemClipboard().getString())).startsWith("Milepost ").contains("Natural Earth");
    }

    @Test
    void storiesAreOfferedAgainTheLatestFirst() {
        waitUntilChecked();
        Path one = folder.resolve("one.milepost.json");
        StoryFile.write(desk().story(), one);
        Path two = folder.resolve("two.milepost.json");
        StoryFile.write(desk().story(), two);
        for (Path file : List.of(one, two)) {
            robot().interact(() -> window().open(List.of(file)));
            waitUntil(() -> desk().fileProperty().get().filter(now -> now.getFileName().equals(file.getFileName())).isPresent());
        }
        Menu recent = (Menu) onWindowThread(() -> item("_File", "Open recent"));
        robot().interact(() -> recent.getOnShowing().handle(null));
        assertThat(recent.getItems()).extracting(MenuItem::getText).satisfiesExactly(first -> assertThat(first).startsWith("two.milepost.json"),
                second -> assertThat(second).startsWith("one.milepost.json"));
        robot().interact(() -> recent.getItems().getLast().fire());
        waitUntil(() -> desk().fileProperty().get().filter(now -> now.getFileName().equals(one.getFileName())).isPresent());
    }

    private MenuBar menus() {
        return robot().lookup("#menus").queryAs(MenuBar.class);
    }

    private MenuItem item(String menu, String text) {
        return menus().getMenus().stream().filter(one -> one.getText().equals(menu)).flatMap(one -> one.getItems().stream())
                .filter(one -> text.equals(one.getText())).findFirst().orElseThrow();
    }

    private static void collect(MenuItem item, Set<String> keys) {
        Stream.ofNullable(item.getAccelerator()).map(keysOf -> keysOf.getName().replace("Shortcut", "Ctrl").replace("Shift+Ctrl", "Ctrl+Shift")).forEach(keys::add);
        if (item instanceof Menu menu) {
            menu.getItems().forEach(one -> collect(one, keys));
        }
    }
}
