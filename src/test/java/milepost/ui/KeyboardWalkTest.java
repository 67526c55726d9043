package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import milepost.claims.ClaimEnd;
import milepost.claims.Verdict;
import milepost.story.Story;
import milepost.ui.desk.CheckState;
import milepost.ui.testing.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way without a mouse: paste, check, correct, accept, look, export, save. */
class KeyboardWalkTest extends WindowTest {

    private static final int MOST_STEPS = 200;

    @TempDir
    private Path folder;

    private Scene front() {
        List<Window> windows = onWindowThread(() -> Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing()).toList());
        return windows.getLast().getScene();
    }

    private Node owner() {
        return onWindowThread(() -> Optional.ofNullable(front().getFocusOwner()).orElse(front().getRoot()));
    }

    private void press(KeyCode key, KeyCode... held) {
        Node owner = owner();
        new Hands(owner).key(key, held);
        // A button acts when its key is let go.
        if (key == KeyCode.SPACE) {
            robot().interact(() -> Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false)));
        }
    }

    private void tabTo(String what, Predicate<Node> wanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Node owner = owner();
            if (onWindowThread(() -> wanted.test(owner))) {
                return;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + what);
    }

    private static Predicate<Node> button(String words) {
        return node -> node instanceof Button button && Optional.ofNullable(((Labeled) button).getText()).orElse("").contains(words);
    }

    @Test
    void fromAnArticleToAPictureAndASavedStory() {
        waitUntilChecked();
        robot().interact(() -> desk().open(Story.EMPTY, Optional.empty()));
        robot().interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Springfield lies 12 km from Chicago.")));

        press(KeyCode.V, KeyCode.CONTROL);
        waitUntil(() -> desk().story().claims().size() == 1 && robot().lookup(".candidate").tryQuery().isPresent());

        tabTo("the place that is meant", button("Illinois"));
        press(KeyCode.SPACE);
        waitUntil(() -> desk().story().claims().getFirst().from() instanceof ClaimEnd.AtPlace && desk().checkProperty().get() instanceof CheckState.Checked checked
                && checked.findings().getFirst().verdict() == Verdict.UNDERSTATED);

        tabTo("Accept", button("Accept"));
        press(KeyCode.SPACE);
        assertThat(desk().story().proposed("claim-1")).isFalse();

        tabTo("the claim's card", node -> "claim-claim-1".equals(node.getId()));
        press(KeyCode.ENTER);
        assertThat(desk().selectedClaimIdProperty().get()).contains("claim-1");
        tabTo("Copy sentence", button("Copy sentence"));
        press(KeyCode.SPACE);
        assertThat(onWindowThread(() -> Clipboard.getSystemClipboard().getString())).contains("Springfield");

        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(desk().story().proposed("claim-1")).isTrue();
        press(KeyCode.Y, KeyCode.CONTROL);
        assertThat(desk().story().proposed("claim-1")).isFalse();

        Path picture = folder.resolve("map.png");
        choosesFile(picture);
        press(KeyCode.E, KeyCode.CONTROL);
        waitUntil(() -> robot().lookup("#export-write").tryQuery().isPresent());
        tabTo("Export", node -> "export-write".equals(node.getId()));
        press(KeyCode.SPACE);
        waitUntil(() -> Files.exists(picture));

        Path story = folder.resolve("walk.milepost.json");
        choosesFile(story);
        waitUntil(() -> robot().lookup("#export-write").tryQuery().isEmpty());
        press(KeyCode.S, KeyCode.CONTROL);
        waitUntil(() -> Files.exists(story) && !desk().changedProperty().get());
    }
}
