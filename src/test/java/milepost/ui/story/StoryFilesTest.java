package milepost.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import milepost.story.RenameStory;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.keeping.FileGuard;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.testing.ChosenFile;
import milepost.ui.testing.Window;
import milepost.work.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Two people, or two windows, on one file. */
@ExtendWith(ApplicationExtension.class)
class StoryFilesTest {

    private static final Workers WORKERS = new Workers();

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private final Jobs jobs = new Jobs(WORKERS);
    private final ChosenFile dialogs = new ChosenFile();
    private final StoryFiles files = new StoryFiles(desk, jobs, Optional.empty());
    private final FxRobot robot = new FxRobot();
    private Stage owner;
    private Saving saving;
    private Path file;

    @BeforeEach
    void aStoryThatIsOpen() {
        file = folder.resolve("s.milepost.json");
        StoryFile.write(titled("As opened"), file);
        Window.run(() -> {
            owner = new Stage();
            owner.setScene(new Scene(new Pane(), 300, 200));
            owner.show();
            saving = new Saving(desk, jobs, dialogs, files, new Overwriting(owner, desk));
            FileGuard.Stamped read = FileGuard.read(file);
            files.remember(file, read.fingerprint());
            desk.open(read.story(), Optional.of(file));
            desk.make(new RenameStory("Mine", ""));
        });
    }

    @AfterEach
    void closeTheWindow() {
        Window.run(owner::close);
    }

    @Test
    void anothersSaveIsAskedAboutAndKeptWhenOneStays() {
        StoryFile.write(titled("Another's"), file);

        Window.run(saving::save);
        answer("Cancel");

        assertThat(StoryFile.read(file).title()).isEqualTo("Another's");
        assertThat(desk.changedProperty().get()).isTrue();
    }

    @Test
    void itIsOverwrittenOnlyOnPurpose() {
        StoryFile.write(titled("Another's"), file);

        Window.run(saving::save);
        answer("Overwrite");
        Window.until("it is saved", () -> !desk.changedProperty().get());

        assertThat(StoryFile.read(file).title()).isEqualTo("Mine");
    }

    @Test
    void savingElsewhereKeepsBoth() {
        StoryFile.write(titled("Another's"), file);
        dialogs.choose(folder.resolve("mine.milepost.json"));

        Window.run(saving::save);
        answer("Save as…");
        Window.until("it is saved", () -> !desk.changedProperty().get());

        assertThat(StoryFile.read(file).title()).isEqualTo("Another's");
        assertThat(StoryFile.read(folder.resolve("mine.milepost.json")).title()).isEqualTo("Mine");
        assertThat(desk.fileProperty().get()).contains(folder.resolve("mine.milepost.json"));
    }

    @Test
    void onesOwnSavesAreNobodyElses() {
        Window.run(saving::save);
        Window.until("it is saved", () -> !desk.changedProperty().get());
        Window.run(() -> desk.make(new RenameStory("Mine again", "")));

        Window.run(saving::save);
        Window.until("it is saved again", () -> !desk.changedProperty().get());

        assertThat(StoryFile.read(file).title()).isEqualTo("Mine again");
    }

    @Test
    void aChangeOutsideIsToldOnce() {
        StoryFile.write(titled("Another's"), file);

        Window.run(files::look);
        Window.until("it is told", () -> !jobs.notices().isEmpty());
        Window.run(() -> jobs.notices().clear());
        Window.run(files::look);
        settle();

        assertThat(notices()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsTold() throws IOException {
        Files.delete(file);

        Window.run(files::look);
        Window.until("it is told", () -> !jobs.notices().isEmpty());

        assertThat(notices()).singleElement().matches(notice -> notice.sentence().contains("is gone"));
    }

    @Test
    void anUntouchedFileIsNoNews() {
        Window.run(files::look);
        settle();

        assertThat(notices()).isEmpty();
    }

    private void answer(String words) {
        Window.until("the question is there", () -> robot.lookup("#overwrite").tryQuery().isPresent());
        Button button = robot.from(robot.lookup("#overwrite").queryAll()).lookup((Button one) -> one.getText().equals(words)).query();
        Window.run(button::fire);
        Window.until("it is answered", () -> robot.lookup("#overwrite").tryQuery().isEmpty());
    }

    /** Everything asked of the workers before this has come back. */
    private void settle() {
        boolean[] back = new boolean[1];
        Window.run(() -> jobs.quietly((_, _) -> {
            Thread.sleep(200);
            return true;
        }, done -> back[0] = done));
        Window.until("the workers are through", () -> back[0]);
    }

    private List<Notice> notices() {
        return Window.get(() -> List.copyOf(jobs.notices()));
    }

    private static Story titled(String title) {
        return new Story(title, "", List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
