package milepost.layers.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import milepost.layers.Layer;
import milepost.layers.LoadChoices;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.packed.ByteList;
import milepost.layers.reading.Source;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.Cancel;
import milepost.work.Hands;
import milepost.work.Progress;

/** The door of the package: files become layers. Has no state; safe for use by several threads. */
public final class LayerLoader {

    /** A pipe is held in memory while it is read; more than this belongs into a file. */
    private static final int MOST_PIPED_BYTES = 1 << 30;
    private static final int PIPED_AT_ONCE = 1 << 20;

    private final Hands hands;

    /** A loader that reads on the caller's thread alone. */
    public LayerLoader() {
        this(Hands.ALONE);
    }

    /** @param hands who shares the reading of a large file, {@link milepost.work.Workers} for example */
    public LayerLoader(Hands hands) {
        this.hands = hands;
    }

    /**
     * Reads a file of any supported format (told by content). Never throws for bad content: the report says
     * {@link LoadReport.Outcome#REFUSED REFUSED} with the problem. A missing or unreadable file is a refused report as well.
     *
     * @throws milepost.work.CancelledException when asked to stop
     */
    public LoadResult load(Path file, Cancel cancel, Progress progress) {
        return load(file, LoadChoices.NONE, cancel, progress);
    }

    /** The same with what a person decided about the reading of this file. */
    public LoadResult load(Path file, LoadChoices choices, Cancel cancel, Progress progress) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return refused(name, "not-a-file", "This is a folder. Open a file in it.");
            }
            if (!attributes.isRegularFile()) {
                return refused(name, "not-a-file", "This is a device or a pipe, not a file.");
            }
            return new SourceLoading(new Source.OfFile(name, attributes.size(), file), choices, cancel, progress, hands).load();
        } catch (IOException | InvalidPathException | SecurityException failure) {
            return refused(name, Files.exists(file) ? "unreadable-file" : "no-such-file",
                    SourceLoading.unreadable(failure));
        }
    }

    /**
     * The same from a stream (stdin, a resource), with the name to show. The stream is read to its end and not closed.
     *
     * @throws milepost.work.CancelledException when asked to stop
     */
    public LoadResult load(String name, InputStream in, Cancel cancel, Progress progress) {
        return load(name, in, LoadChoices.NONE, cancel, progress);
    }

    /** The same with what a person decided about the reading of this file. */
    public LoadResult load(String name, InputStream in, LoadChoices choices, Cancel cancel, Progress progress) {
        try {
            byte[] bytes = drain(in, cancel);
            if (bytes.length == MOST_PIPED_BYTES) {
                return refused(name, "too-large", "More than 1 GB came through the pipe. Save it to a file and open that.");
            }
            return new SourceLoading(new Source.OfBytes(name, bytes), choices, cancel, progress, hands).load();
        } catch (IOException failure) {
            return refused(name, "unreadable-file", SourceLoading.unreadable(failure));
        } catch (OutOfMemoryError tooLarge) {
            return refused(name, "too-large", SourceLoading.TOO_LARGE);
        }
    }

    /**
     * The layer of a file that must be readable.
     *
     * @throws UserException (INPUT) with the first error when it is refused
     */
    public Layer require(Path file, Cancel cancel) {
        return require(file, LoadChoices.NONE, cancel);
    }

    /** The same, read as was decided. */
    public Layer require(Path file, LoadChoices choices, Cancel cancel) {
        LoadResult result = load(file, choices, cancel, Progress.NONE);
        return result.layer().orElseThrow(() -> {
            Problem worst = result.report().problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR).findFirst().orElseThrow();
            return UserException.input(worst.where(), worst.sentence(), "");
        });
    }

    private static byte[] drain(InputStream in, Cancel cancel) throws IOException {
        ByteList all = new ByteList();
        byte[] some = new byte[PIPED_AT_ONCE];
        int count = in.read(some);
        while (count >= 0 && all.size() < MOST_PIPED_BYTES) {
            cancel.check();
            all.addAll(some, Math.min(count, MOST_PIPED_BYTES - all.size()));
            count = in.read(some);
        }
        return all.toArray();
    }

    private static LoadResult refused(String name, String code, String sentence) {
        Problem problem = new Problem(code, Severity.ERROR, Where.file(name), sentence);
        return new LoadResult(new LoadReport(name, LoadReport.Outcome.REFUSED, 0, 0, 0, 0, 0, List.of(problem), 1),
                Optional.empty());
    }
}
