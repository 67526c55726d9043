package milepost.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import milepost.story.RenameStory;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.testing.ChosenFile;
import milepost.ui.testing.Window;
import milepost.work.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SavingTest {

    private static final Workers WORKERS = new Workers();

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private final Jobs jobs = new Jobs(WORKERS);
    private final ChosenFile dialogs = new ChosenFile();
    private final Saving saving = new Saving(desk, jobs, dialogs, new StoryFiles(desk, jobs, Optional.empty()),
            Window.get(() -> new Overwriting(new Stage(), desk)));
    private final List<String> wentOn = new ArrayList<>();

    @Test
    void whatWaitedForTheSaveGoesOnWhenNothingChangedMeanwhile() {
        dialogs.choose(folder.resolve("a.milepost.json"));

        Window.run(() -> {
            desk.make(new RenameStory("First", ""));
            saving.saveAnd(() -> wentOn.add("quit"));
        });
        Window.until("it is saved", () -> !jobs.notices().isEmpty());

        assertThat(wentOn).containsExactly("quit");
        assertThat(desk.changedProperty().get()).isFalse();
    }

    @Test
    void anEditMadeWhileTheFileIsWrittenIsLeftUnsavedAndSaidSo() {
        Path file = folder.resolve("a.milepost.json");
        dialogs.choose(file);

        Window.run(() -> {
            desk.make(new RenameStory("First", ""));
            saving.saveAnd(() -> wentOn.add("quit"));
            desk.make(new RenameStory("Second", ""));
        });
        Window.until("it is saved", () -> !jobs.notices().isEmpty());

        assertThat(file).content().contains("First");
        assertThat(desk.fileProperty().get()).contains(file);
        assertThat(desk.changedProperty().get()).isTrue();
        assertThat(jobs.notices()).singleElement().matches(notice -> notice.kind() == Notice.Kind.WARNING && notice.where().equals(file.toString()));
        assertThat(wentOn).isEmpty();
    }

    @Test
    void aSaveAskedForDuringAnotherIsDoneAfterIt() {
        Path file = folder.resolve("a.milepost.json");
        dialogs.choose(file);

        Window.run(() -> {
            desk.make(new RenameStory("First", ""));
            saving.saveAnd(() -> wentOn.add("first"));
            desk.make(new RenameStory("Second", ""));
            saving.saveAnd(() -> wentOn.add("second"));
        });
        Window.until("both are saved", () -> jobs.notices().size() == 2 && jobs.running().isEmpty());

        assertThat(file).content().contains("Second");
        assertThat(desk.changedProperty().get()).isFalse();
        assertThat(wentOn).containsExactly("second");
    }

    @Test
    void undoingThatEditLeavesNothingToSave() {
        dialogs.choose(folder.resolve("a.milepost.json"));
        Window.run(() -> {
            desk.make(new RenameStory("First", ""));
            saving.save();
            desk.make(new RenameStory("Second", ""));
        });
        Window.until("it is saved", () -> !jobs.notices().isEmpty());

        Window.run(desk::undo);

        assertThat(desk.changedProperty().get()).isFalse();
    }

    @Test
    void layersThatWereNeverReadAreFoundFromTheNewFolderToo() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.createDirectories(folder.resolve("new"));
        Story story = new Story("", "", List.of(), List.of(), List.of(new StoryLayer("a", "A", "data/a.geojson", "", true)), List.of(), Optional.empty());
        dialogs.choose(folder.resolve("new/s.milepost.json"));

        Window.run(() -> {
            desk.open(story, Optional.of(folder.resolve("old/s.milepost.json")));
            saving.saveAs();
        });
        Window.until("it is saved", () -> jobs.notices().size() == 1);
        assertThat(pathIn("new/s.milepost.json")).isEqualTo("../old/data/a.geojson");

        Window.run(saving::save);
        Window.until("it is saved again", () -> jobs.running().isEmpty());
        assertThat(pathIn("new/s.milepost.json")).isEqualTo("../old/data/a.geojson");
    }

    private String pathIn(String file) {
        return StoryFile.read(folder.resolve(file)).layers().getFirst().path();
    }
}
