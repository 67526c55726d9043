package milepost.ui.layers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.loading.LayerFingerprint;
import milepost.layers.loading.LayerLoader;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.story.AddLayer;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.desk.LoadedFile;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.work.Cancel;
import milepost.work.Progress;

/** Reads the user's layer files on a worker and puts them into the story; a file that is refused changes nothing. */
public final class LayerFiles {

    private final Desk desk;
    private final Jobs jobs;
    private final List<Job> loading = new ArrayList<>();

    private record Read(LoadResult result, String sha256) { }

    public LayerFiles(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        desk.openedProperty().subscribe((_, _) -> forgetLoading());
        jobs.running().addListener((ListChangeListener<Job>) _ -> loading.retainAll(jobs.running()));
    }

    /** What is still being read was meant for the story that has left the desk. */
    private void forgetLoading() {
        loading.forEach(Job::cancel);
        loading.clear();
    }

    /** Adds a file to the story as its topmost layer, or says in a notice why it cannot. */
    public void add(Path file) {
        loading.add(jobs.run("Loading " + file.getFileName(), (cancel, progress) -> accepted(read(file, cancel, progress)),
                read -> added(file, read)));
    }

    /** Reads the layers that a story names. One that cannot be read stays in the list and says so. */
    public void loadThoseOf(Path storyFile) {
        for (StoryLayer layer : desk.story().layers()) {
            Path file = LayerPaths.resolve(layer.path(), storyFile);
            loading.add(jobs.run("Loading " + layer.title(), (cancel, progress) -> read(file, cancel, progress), read -> {
                desk.layerLoaded(layer.id(), new LoadedFile(file, read.result()));
                if (read.result().layer().isEmpty()) {
                    jobs.tell(Notice.of(refusal(read.result().report(), "The story goes on without this layer.")));
                } else if (!layer.sha256().isEmpty() && !layer.sha256().equals(read.sha256())) {
                    jobs.tell(new Notice(Notice.Kind.WARNING, "The file has changed since it was added to the story.", layer.path(),
                            "Check that it still shows what the story says."));
                }
            }));
        }
    }

    /** How many files are being read now. */
    int underWay() {
        return loading.size();
    }

    private void added(Path file, Read read) {
        String name = file.getFileName().toString();
        String id = freeId(name);
        desk.layerLoaded(id, new LoadedFile(file.toAbsolutePath(), read.result()));
        String title = read.result().layer().map(layer -> layer.info().title()).orElse(name);
        desk.make(new AddLayer(new StoryLayer(id, title, LayerPaths.relativeTo(desk.fileProperty().get(), file), read.sha256(), true)));
        tellWarnings(read.result().report());
    }

    private void tellWarnings(LoadReport report) {
        if (report.outcome() == LoadReport.Outcome.LOADED_WITH_WARNINGS) {
            jobs.tell(new Notice(Notice.Kind.WARNING, LoadReportText.counts(report) + ".", report.fileName(),
                    "The load report in the layers column lists what was found."));
        }
    }

    private String freeId(String name) {
        return Stream.concat(Stream.of(name), IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + "-" + number))
                .filter(id -> desk.loadedFile(id).isEmpty())
                .filter(id -> desk.story().layers().stream().noneMatch(layer -> layer.id().equals(id)))
                .findFirst().orElseThrow();
    }

    private Read read(Path file, Cancel cancel, Progress progress) {
        LoadResult result = new LayerLoader(jobs.workers()).load(file, cancel, progress);
        return new Read(result, result.layer().isPresent() ? LayerFingerprint.of(file, cancel) : "");
    }

    private static Read accepted(Read read) {
        if (read.result().layer().isEmpty()) {
            throw refusal(read.result().report(), "The story is unchanged.");
        }
        return read;
    }

    private static UserException refusal(LoadReport report, String hint) {
        Problem worst = report.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst().orElseThrow();
        return UserException.input(worst.where(), worst.sentence(), hint);
    }
}
