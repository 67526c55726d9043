package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
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
        Story saved = desk.story();
        Story document = withLayersSeenFrom(file);
        jobs.run("Saving " + file.getFileName(), (_, _) -> {
            StoryFile.write(document, file);
            return file;
        }, written -> {
            // An edit made while the file was being written is not in it.
            if (desk.story() == saved) {
                desk.markSaved(written);
                jobs.tell(Notice.done("The story is saved.", written.toString()));
                goOn.run();
            }
        });
    }

    private Story withLayersSeenFrom(Path storyFile) {
        Story story = desk.story();
        return new Story(story.title(), story.subtitle(), story.places(), story.claims(),
                story.layers().stream().map(layer -> seenFrom(storyFile, layer)).toList(), story.annotations(), story.area());
    }

    private StoryLayer seenFrom(Path storyFile, StoryLayer layer) {
        return desk.loadedFile(layer.id())
                .map(loaded -> new StoryLayer(layer.id(), layer.title(), LayerPaths.relativeTo(Optional.of(storyFile), loaded.file()),
                        layer.sha256(), layer.visible()))
                .orElse(layer);
    }
}
