package milepost.ui.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import milepost.layers.BundledData;
import milepost.render.export.PictureLog;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.keeping.FileGuard;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.ui.layers.LayerFiles;

/** Opens whatever a person brings, by menu, key, drop or command: told apart by its content, stories from layers. */
public final class Opening {

    private static final int BYTES_LOOKED_AT = 4096;
    private static final String BUNDLED_STORY = "stories/brest-drills.milepost.json";

    private final Desk desk;
    private final Jobs jobs;
    private final LayerFiles layers;
    private final UnsavedChanges unsaved;
    private final StoryFiles files;
    private Optional<Job> underWay = Optional.empty();
    private int begun;
    /** Layers brought while a story is on its way to the desk: they are meant for that one. */
    private final List<Path> waiting = new ArrayList<>();

    public Opening(Desk desk, Jobs jobs, LayerFiles layers, UnsavedChanges unsaved, StoryFiles files) {
        this.desk = desk;
        this.jobs = jobs;
        this.layers = layers;
        this.unsaved = unsaved;
        this.files = files;
    }

    /** An empty desk, once nothing unsaved is on it. */
    public void openNew() {
        unsaved.before(() -> {
            begin();
            underWay = Optional.empty();
            desk.open(Story.EMPTY, Optional.empty());
            desk.setCheck(new CheckState.Checked(List.of()));
        });
    }

    /** The story of the first start. It has no file of its own: saving it asks for one. */
    public void openBundledStory() {
        int number = begin();
        underWay = Optional.of(jobs.<Story>quietly((_, _) -> StoryFile.read(BundledData.file(BUNDLED_STORY)), story -> {
            desk.open(story, Optional.empty());
            ended(number);
        }, () -> {
            desk.setCheck(new CheckState.Checked(List.of()));
            ended(number);
        }));
    }

    /** The first story takes the desk; everything else becomes a layer of it. */
    public void open(List<Path> files) {
        int meantFor = desk.openedProperty().get() + (underWay.isPresent() ? 1 : 0);
        jobs.quietly((_, _) -> files.stream().collect(Collectors.partitioningBy(Opening::story)), kinds -> {
            List<Path> layerFiles = kinds.get(false);
            kinds.get(true).stream().findFirst().ifPresentOrElse(
                    story -> unsaved.before(() -> openStory(story, layerFiles)), () -> addAll(layerFiles, meantFor));
        });
    }

    /** Layers alone, on a desk with no story yet. */
    public void openOnEmptyDesk(List<Path> files) {
        desk.open(Story.EMPTY, Optional.empty());
        open(files);
    }

    private void openStory(Path file, List<Path> layerFiles) {
        int meantFor = desk.openedProperty().get();
        int number = begin();
        underWay = Optional.of(jobs.run("Opening " + file.getFileName(), (_, _) -> read(file), read -> {
            boolean own = !read.fingerprint().isEmpty();
            if (own) {
                files.remember(file, read.fingerprint());
            }
            desk.open(read.story(), Optional.of(file).filter(_ -> own));
            layers.loadThoseOf(file);
            layerFiles.forEach(layers::add);
            ended(number);
        }, () -> {
            addAll(layerFiles, meantFor);
            ended(number);
        }));
    }

    /** Of two stories that are being opened, the one asked for last takes the desk. */
    private int begin() {
        underWay.ifPresent(Job::cancel);
        return ++begun;
    }

    /** The story has come, or never will: what waited for it goes to what is on the desk now. */
    private void ended(int number) {
        if (number == begun) {
            underWay = Optional.empty();
            List<Path> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(layers::add);
        }
    }

    /**
     * Layers find their way to the story they were brought to, or nowhere.
     *
     * @param meantFor which of the desk's stories that is; one higher than it ever gets when that story failed to come
     */
    private void addAll(List<Path> layerFiles, int meantFor) {
        int opened = desk.openedProperty().get();
        if (opened < meantFor && underWay.isPresent()) {
            waiting.addAll(layerFiles);
        } else if (opened <= meantFor) {
            layerFiles.forEach(layers::add);
        }
    }

    /** A story, or the one inside a picture: without a fingerprint, since a picture is no file to save it in. */
    private static FileGuard.Stamped read(Path file) {
        return PictureLog.isPicture(file) ? new FileGuard.Stamped(PictureLog.read(file).reopened(), "") : FileGuard.read(file);
    }

    /** A file that cannot be read at all counts as a layer: the layer loader says best what is wrong with it. */
    private static boolean story(Path file) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".milepost.json")) {
            return true;
        }
        if (PictureLog.isPicture(file)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BYTES_LOOKED_AT), StandardCharsets.UTF_8);
            return beginning.contains("\"milepost-story\"");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
