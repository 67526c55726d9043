package milepost.ui.layers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import milepost.layers.LoadChoices;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.loading.LayerFingerprint;
import milepost.layers.loading.LayerLoader;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.story.AddLayer;
import milepost.story.ReplaceLayer;
import milepost.story.StoryLayer;
import milepost.story.StoryPaths;
import milepost.ui.desk.Desk;
import milepost.ui.desk.LoadedFile;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.jobs.Work;
import milepost.work.Cancel;
import milepost.work.Progress;

/** Reads the user's layer files on a worker and puts them into the story; a file that is refused changes nothing. */
public final class LayerFiles {

    private final Desk desk;
    private final Jobs jobs;
    private final List<Job> loading = new ArrayList<>();

    private final Set<StoryLayer> rereading = new HashSet<>();

    private record Read(LoadResult result, LoadChoices reading, String stamp, String sha256) {
        LoadedFile of(Path file) {
            return new LoadedFile(file, result, reading, stamp, LoadedFile.Now.SAME);
        }
    }

    public LayerFiles(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        desk.openedProperty().subscribe((_, _) -> forgetLoading());
        desk.storyProperty().subscribe(story -> story.layers().forEach(this::readAsDecided));
        jobs.running().addListener((ListChangeListener<Job>) _ -> loading.retainAll(jobs.running()));
    }

    /** What is still being read was meant for the story that has left the desk. */
    private void forgetLoading() {
        loading.forEach(Job::cancel);
        loading.clear();
        rereading.clear();
    }

    /** Adds a file to the story as its topmost layer, or says in a notice why it cannot. */
    public void add(Path file) {
        String name = file.getFileName().toString();
        StoryLayer arriving = new StoryLayer(file.toString(), name, file.toString(), "", true);
        loading.add(jobs.run("Loading " + name, watched(arriving, (cancel, progress) -> accepted(read(file, LoadChoices.NONE, cancel, progress))), read -> {
            added(file, read);
            desk.arrive(arriving.id(), Optional.empty());
        }, () -> desk.arrive(arriving.id(), Optional.empty())));
    }

    /** Reads the layers that a story names. One that cannot be read stays in the list and says so. */
    public void loadThoseOf(Path storyFile) {
        for (StoryLayer layer : desk.story().layers()) {
            Path file = StoryPaths.resolve(layer.path(), storyFile);
            loading.add(jobs.run("Loading " + layer.title(), watched(layer, (cancel, progress) -> read(file, layer.reading(), cancel, progress)), read -> {
                desk.layerLoaded(layer.id(), read.of(file));
                desk.arrive(layer.id(), Optional.empty());
                if (read.result().layer().isEmpty()) {
                    jobs.tell(Notice.of(refusal(read.result().report(), "The story goes on without this layer.")));
                } else if (!layer.sha256().isEmpty() && !layer.sha256().equals(read.sha256())) {
                    jobs.tell(new Notice(Notice.Kind.WARNING, "The file has changed since it was added to the story.", layer.path(),
                            "Check that it still shows what the story says."));
                }
            }, () -> desk.arrive(layer.id(), Optional.empty())));
        }
    }

    /** The map shows what has arrived meanwhile. */
    private Work<Read> watched(StoryLayer layer, Work<Read> reading) {
        int opened = desk.openedProperty().get();
        return (cancel, progress) -> reading.run(cancel, layer.visible() ? new Arriving(desk, jobs, layer, progress, opened) : progress);
    }

    /** How many files are being read now. */
    int underWay() {
        return loading.size();
    }

    private void added(Path file, Read read) {
        String name = file.getFileName().toString();
        String id = freeId(name);
        desk.layerLoaded(id, read.of(file.toAbsolutePath()));
        String title = read.result().layer().map(layer -> layer.info().title()).orElse(name);
        desk.make(new AddLayer(new StoryLayer(id, title, StoryPaths.relativeTo(desk.fileProperty().get(), file), read.sha256(), true)));
        if (read.result().layer().isEmpty()) {
            jobs.tell(Notice.of(refusal(read.result().report(), "The layers column offers to read it another way.")));
        } else {
            tellWarnings(read.result().report());
        }
    }

    /** Reads a layer's file once more, as it is now. */
    public void loadAgain(String layerId) {
        desk.story().layers().stream().filter(layer -> layer.id().equals(layerId)).findFirst()
                .ifPresent(layer -> desk.loadedFile(layerId).ifPresent(loaded -> reread(layer, loaded.file(), true)));
    }

    /** An edit of how a file is read, or its undoing, is carried out by reading it. */
    private void readAsDecided(StoryLayer layer) {
        desk.loadedFile(layer.id()).filter(loaded -> !loaded.reading().equals(layer.reading())).filter(_ -> rereading.add(layer))
                .ifPresent(loaded -> reread(layer, loaded.file(), false));
    }

    private void reread(StoryLayer layer, Path file, boolean again) {
        loading.add(jobs.run("Loading " + layer.title(), (cancel, progress) -> read(file, layer.reading(), cancel, progress), read -> {
            rereading.remove(layer);
            desk.layerLoaded(layer.id(), read.of(file));
            if (read.result().layer().isEmpty()) {
                jobs.tell(Notice.of(refusal(read.result().report(), "The layer is not drawn until it can be read.")));
            } else if (again && !read.sha256().equals(layer.sha256()) && desk.story().layers().contains(layer)) {
                desk.make(new ReplaceLayer(layer.withSha256(read.sha256())));
            }
        }, () -> rereading.remove(layer)));
    }

    /** Looks whether the files read have changed or gone since; says so once, in a notice and in the layer's row. */
    public void look() {
        for (StoryLayer layer : desk.story().layers()) {
            desk.loadedFile(layer.id()).filter(loaded -> !loaded.stamp().isEmpty()).ifPresent(loaded ->
                    jobs.quietly((_, _) -> FileStamp.of(loaded.file()), stamp -> seen(layer, loaded, stamp)));
        }
    }

    private void seen(StoryLayer layer, LoadedFile loaded, String stamp) {
        LoadedFile.Now now = stamp.equals(loaded.stamp()) ? LoadedFile.Now.SAME : stamp.isEmpty() ? LoadedFile.Now.GONE : LoadedFile.Now.CHANGED;
        if (now != loaded.now() && desk.loadedFile(layer.id()).equals(Optional.of(loaded))) {
            desk.layerLoaded(layer.id(), loaded.withNow(now));
            switch (now) {
                case SAME -> { }
                case CHANGED -> jobs.tell(new Notice(Notice.Kind.WARNING, "The file of this layer has changed.", loaded.file().toString(),
                        "The map shows it as it was. “Load again” in its row shows the change."));
                case GONE -> jobs.tell(new Notice(Notice.Kind.WARNING, "The file of this layer is gone: moved, renamed or deleted.",
                        loaded.file().toString(), "The map still shows it. Put the file back, or the story will miss it when it is opened again."));
            }
        }
    }

    private void tellWarnings(LoadReport report) {
        if (report.outcome() == LoadReport.Outcome.LOADED_WITH_WARNINGS) {
            jobs.tell(new Notice(Notice.Kind.WARNING, LoadReportText.weightiest(report), report.fileName(),
                    LoadReportText.counts(report) + ". The load report in the layers column lists what was found."));
        }
    }

    private String freeId(String name) {
        return Stream.concat(Stream.of(name), IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + "-" + number))
                .filter(id -> desk.loadedFile(id).isEmpty())
                .filter(id -> desk.story().layers().stream().noneMatch(layer -> layer.id().equals(id)))
                .findFirst().orElseThrow();
    }

    private Read read(Path file, LoadChoices reading, Cancel cancel, Progress progress) {
        String stamp = FileStamp.of(file);
        LoadResult result = new LayerLoader(jobs.workers()).load(file, reading, cancel, progress);
        return new Read(result, reading, stamp, result.layer().isPresent() ? LayerFingerprint.of(file, cancel) : "");
    }

    private static Read accepted(Read read) {
        boolean columnsToChoose = read.result().table().filter(table -> !table.columns().isEmpty()).isPresent();
        if (read.result().layer().isEmpty() && read.result().suggestions().isEmpty() && !columnsToChoose) {
            throw refusal(read.result().report(), "The story is unchanged.");
        }
        return read;
    }

    private static UserException refusal(LoadReport report, String hint) {
        Problem worst = report.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst().orElseThrow();
        return UserException.input(worst.where(), worst.sentence(), hint);
    }
}
