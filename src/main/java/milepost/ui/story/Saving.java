package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.desk.LoadedFile;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.layers.LayerPaths;

/** Writes the story to its file, on a worker. */
public final class Saving {

    private static final String EXTENSION = ".milepost.json";

    private final Desk desk;
    private final Jobs jobs;
    private final FileDialogs dialogs;
    private boolean writing;
    /** Asked for while a file is being written: of two writes at once the older might come last. */
    private Optional<Runnable> next = Optional.empty();

    public Saving(Desk desk, Jobs jobs, FileDialogs dialogs) {
        this.desk = desk;
        this.jobs = jobs;
        this.dialogs = dialogs;
    }

    /** To the file it came from; asks for one when it has none. */
    public void save() {
        saveAnd(() -> { });
    }

    /** @param goOn runs when the story as it stands is safely written, and not otherwise */
    public void saveAnd(Runnable goOn) {
        desk.fileProperty().get().or(this::chosenFile).ifPresent(file -> write(file, goOn));
    }

    /** To a file that is asked for. */
    public void saveAs() {
        chosenFile().ifPresent(file -> write(file, () -> { }));
    }

    private Optional<Path> chosenFile() {
        String name = desk.fileProperty().get().map(file -> file.getFileName().toString()).orElse("story" + EXTENSION);
        return dialogs.save("Save the story", name, "Milepost story")
                .map(file -> file.toString().endsWith(".json") ? file : Path.of(file + EXTENSION));
    }

    private void write(Path file, Runnable goOn) {
        int opened = desk.openedProperty().get();
        if (writing) {
            next = Optional.of(() -> {
                if (desk.openedProperty().get() == opened) {
                    write(file, goOn);
                }
            });
            return;
        }
        writing = true;
        Story saved = desk.story();
        Story document = withLayersSeenFrom(file);
        jobs.run("Saving " + file.getFileName(), (_, _) -> {
            StoryFile.write(document, file);
            return file;
        }, written -> {
            writing = false;
            if (desk.openedProperty().get() == opened) {
                desk.markSaved(saved, written);
                tellSaved(written);
                if (!desk.changedProperty().get()) {
                    goOn.run();
                }
            }
            writeNext();
        }, () -> {
            writing = false;
            writeNext();
        });
    }

    private void writeNext() {
        Optional<Runnable> now = next;
        next = Optional.empty();
        now.ifPresent(Runnable::run);
    }

    private void tellSaved(Path written) {
        jobs.tell(desk.changedProperty().get()
                ? new Notice(Notice.Kind.WARNING, "The story is saved without what was changed meanwhile.", written.toString(),
                        "Save it once more.")
                : Notice.done("The story is saved.", written.toString()));
    }

    private Story withLayersSeenFrom(Path storyFile) {
        Story story = desk.story();
        return new Story(story.title(), story.subtitle(), story.places(), story.claims(),
                story.layers().stream().map(layer -> seenFrom(storyFile, layer)).toList(), story.annotations(), story.area());
    }

    private StoryLayer seenFrom(Path storyFile, StoryLayer layer) {
        return desk.loadedFile(layer.id()).map(LoadedFile::file)
                .or(() -> desk.openedFrom().map(from -> LayerPaths.resolve(layer.path(), from)))
                .map(file -> new StoryLayer(layer.id(), layer.title(), LayerPaths.relativeTo(Optional.of(storyFile), file),
                        layer.sha256(), layer.visible()))
                .orElse(layer);
    }
}
