package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import milepost.story.RenameStory;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.keeping.DraftFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that was killed before its story was saved, and the next one. */
class RecoveryTest extends WindowTest {

    private static final String LEFT = "Left behind by a crash";

    @TempDir
    private Path folder;

    @Override
    Optional<Path> ownFolder() {
        try {
            Path drafts = Files.createDirectories(folder.resolve("unsaved"));
            // What a killed program leaves: a draft whose lock nobody holds.
            StoryFile.write(titled(LEFT), drafts.resolve("0f.milepost.json"));
            Files.writeString(drafts.resolve("0f.lock"), "");
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
        return Optional.of(folder);
    }

    @Test
    void theStoryIsOfferedOpenedAndStillUnsaved() {
        waitUntil(() -> robot().lookup("#recovery").tryQuery().isPresent());
        pressInDialog("Open");

        waitUntil(() -> desk().story().title().equals(LEFT));
        assertThat(onWindowThread(() -> desk().changedProperty().get())).isTrue();
        waitUntil(() -> !Files.exists(folder.resolve("unsaved/0f.milepost.json")));
        assertThat(draftTitles()).containsExactly(LEFT);
    }

    @Test
    void thrownAwayItIsGone() {
        waitUntil(() -> robot().lookup("#recovery").tryQuery().isPresent());
        pressInDialog("Throw away");

        waitUntil(() -> robot().lookup("#recovery").tryQuery().isEmpty());
        assertThat(folder.resolve("unsaved/0f.milepost.json")).doesNotExist();
    }

    @Test
    void leftAloneItWaitsAndAnEditIsKeptBesideIt() {
        waitUntil(() -> robot().lookup("#recovery").tryQuery().isPresent());
        pressInDialog("Not now");
        waitUntilChecked();

        robot().interact(() -> desk().make(new RenameStory("Edited just now", "")));

        waitUntil(() -> draftTitles().contains("Edited just now"));
        assertThat(new DraftFolder(folder.resolve("unsaved")).abandoned()).extracting(draft -> draft.story().title()).containsExactly(LEFT);
    }

    private void pressInDialog(String words) {
        Button button = robot().from(robot().lookup("#recovery").queryAll()).lookup((Button one) -> one.getText().equals(words)).query();
        robot().interact(button::fire);
    }

    private List<String> draftTitles() {
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            return files.filter(file -> file.toString().endsWith(".milepost.json")).map(file -> StoryFile.read(file).title()).toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Story titled(String title) {
        return new Story(title, "", List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
