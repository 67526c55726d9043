package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import milepost.story.Story;
import milepost.story.keeping.FileGuard;
import milepost.ui.desk.Desk;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;

/** Writes the story to its file, on a worker. */
public final class Saving {

    private static final String EXTENSION = ".milepost.json";

    private final Desk desk;
    private final Jobs jobs;
    private final FileDialogs dialogs;
    private final StoryFiles files;
    private final Overwriting overwriting;
    private boolean writing;
    /** Asked for while a file is being written: of two writes at once the older might come last. */
    private Optional<Runnable> next = Optional.empty();

    public Saving(Desk desk, Jobs jobs, FileDialogs dialogs, StoryFiles files, Overwriting overwriting) {
        this.desk = desk;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.files = files;
        this.overwriting = overwriting;
    }

    /** To the file it came from; asks for one when it has none. */
    public void save() {
        saveAnd(() -> { });
    }

    /** @param goOn runs when the story as it stands is safely written, and not otherwise */
    public void saveAnd(Runnable goOn) {
        Optional<Path> own = desk.fileProperty().get();
        own.or(this::chosenFile).ifPresent(file -> write(file, own.flatMap(files::known), goOn));
    }

    /** To a file that is asked for; the platform's dialog has asked about one that is there. */
    public void saveAs() {
        saveAsAnd(() -> { });
    }

    private void saveAsAnd(Runnable goOn) {
        chosenFile().ifPresent(file -> write(file, Optional.empty(), goOn));
    }

    private Optional<Path> chosenFile() {
        String name = desk.fileProperty().get().map(file -> file.getFileName().toString()).orElse("story" + EXTENSION);
        return dialogs.save("Save the story", name, "Milepost story")
                .map(file -> file.toString().endsWith(".json") ? file : Path.of(file + EXTENSION));
    }

    /** @param known what the file was when this window last read or wrote it; empty to write whatever is there */
    private void write(Path file, Optional<String> known, Runnable goOn) {
        int opened = desk.openedProperty().get();
        if (writing) {
            next = Optional.of(() -> {
                if (desk.openedProperty().get() == opened) {
                    write(file, known.flatMap(_ -> files.known(file)), goOn);
                }
            });
            return;
        }
        writing = true;
        Story saved = desk.story();
        Story document = PlacedStory.seenFrom(file, desk);
        jobs.run("Saving " + file.getFileName(), (_, _) -> files.guard().write(document, file, known), outcome -> {
            writing = false;
            if (desk.openedProperty().get() == opened) {
                ended(outcome, saved, file, goOn);
            }
            writeNext();
        }, () -> {
            writing = false;
            writeNext();
        });
    }

    private void ended(FileGuard.Outcome outcome, Story saved, Path file, Runnable goOn) {
        switch (outcome) {
            case FileGuard.Outcome.Written(String fingerprint) -> {
                files.remember(file, fingerprint);
                desk.markSaved(saved, file);
                tellSaved(file);
                if (!desk.changedProperty().get()) {
                    goOn.run();
                }
            }
            case FileGuard.Outcome.ChangedMeanwhile() ->
                    overwriting.ask(file, () -> write(file, Optional.empty(), goOn), () -> saveAsAnd(goOn));
        }
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
}
