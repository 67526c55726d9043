package milepost.ui.layers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milepost.layers.LayerLoader;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.problems.Where;
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

    private static final int HASH_BUFFER_BYTES = 1 << 16;

    private final Desk desk;
    private final Jobs jobs;

    private final List<Job> loading = new ArrayList<>();

    private record Read(LoadResult result, String sha256) { }

    public LayerFiles(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        desk.openedProperty().subscribe((_, _) -> forgetLoading());
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
            loading.add(jobs.run("Loading " + layer.title(), (cancel, progress) -> new LayerLoader().load(file, cancel, progress), result -> {
                desk.layerLoaded(layer.id(), new LoadedFile(file, result));
                if (result.layer().isEmpty()) {
                    jobs.tell(Notice.of(refusal(result.report())));
                }
            }));
        }
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

    private static Read read(Path file, Cancel cancel, Progress progress) throws IOException {
        LoadResult result = new LayerLoader().load(file, cancel, progress);
        return new Read(result, result.layer().isPresent() ? sha256(file, cancel) : "");
    }

    private static Read accepted(Read read) {
        if (read.result().layer().isEmpty()) {
            throw refusal(read.result().report());
        }
        return read;
    }

    private static UserException refusal(LoadReport report) {
        Problem worst = report.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                .or(() -> report.problems().stream().findFirst())
                .orElse(new Problem("refused", Severity.ERROR, Where.file(report.fileName()), "The file could not be used."));
        Where where = worst.where().file().isEmpty() ? new Where(report.fileName(), worst.where().line(), worst.where().column(),
                worst.where().feature()) : worst.where();
        return UserException.input(where, worst.sentence(), "The story is unchanged.");
    }

    private static String sha256(Path file, Cancel cancel) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[HASH_BUFFER_BYTES];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                cancel.check();
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
