package milepost.layers.loading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import milepost.layers.LoadChoices;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.Repairs;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.OnDisk;
import milepost.layers.reading.Placement;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Source;
import milepost.layers.reading.Suggestions;
import milepost.layers.reading.Summary;
import milepost.layers.reading.SystemRule;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.Where;
import milepost.work.Cancel;
import milepost.work.Hands;
import milepost.work.Progress;

/** One source on its way to a layer: what it is, reading it, and the report. */
final class SourceLoading {

    static final String TOO_LARGE = "The layer needs more memory than Milepost may use.";

    private final Source source;
    private Reading reading;

    SourceLoading(Source source, LoadChoices choices, Cancel cancel, Progress progress, Hands hands) {
        this.source = source;
        this.reading = new Reading(source, choices, cancel, progress, hands);
    }

    LoadResult load() {
        try {
            read();
            return finish();
        } catch (Refusal refusal) {
            return refused(refusal.problem());
        } catch (OutOfMemoryError tooLarge) {
            // The arrays of this layer are the only large ones being made; without them there is memory again.
            reading.restart();
            return refused(new Problem("too-large", Severity.ERROR, Where.file(source.name()), TOO_LARGE));
        }
    }

    private void read() throws Refusal {
        try {
            SystemRule.choose(reading);
            ContentKind kind = kind();
            if (kind == ContentKind.ZIP) {
                readArchive();
            } else {
                read(kind);
            }
        } catch (MeteredStream.TooMuchUnpacked bomb) {
            throw new Refusal("gzip-bomb", Where.file(source.name()),
                    "The packed file unpacks to more than a hundred times its size; no real layer does.");
        } catch (ZipException | EOFException damaged) {
            throw new Refusal("broken-gzip", Where.file(source.name()),
                    "The packed file (gzip or zip) is damaged or cut off; perhaps the download did not finish.");
        } catch (IOException failure) {
            throw new Refusal("unreadable-file", Where.file(source.name()), unreadable(failure));
        }
    }

    private void readArchive() throws IOException, Refusal {
        try (OnDisk archive = OnDisk.of(reading)) {
            Archive.Chosen chosen = new Archive(source, archive.path(), reading.choices()).choose();
            reading = reading.of(chosen.source());
            SystemRule.choose(reading);
            ContentKind kind = kind();
            if (kind == ContentKind.ZIP) {
                throw new Refusal("archive-in-archive", Where.file(source.name()), "The archive holds another archive. Unpack it first.");
            }
            read(kind);
            chosen.tell(reading);
        }
    }

    private void read(ContentKind kind) throws IOException, Refusal {
        kind.reader().read(reading);
        Placement.apply(reading);
        kind.tellUnlikeName(reading);
    }

    private ContentKind kind() throws IOException, Refusal {
        try (MeteredStream bytes = reading.open()) {
            ContentKind kind = ContentKind.of(bytes.peek(ContentKind.HEAD_BYTES));
            if (kind == ContentKind.EMPTY) {
                throw Refusal.emptyFile(Where.file(source.name()));
            }
            if (!kind.sentence().isEmpty()) {
                throw new Refusal("not-a-layer", Where.file(source.name()), kind.sentence());
            }
            return kind;
        }
    }

    private LoadResult finish() throws Refusal {
        if (reading.kept() == 0 && reading.skipped() > 0) {
            throw new Refusal("nothing-usable", Where.file(source.name()), Summary.nothingUsable(reading));
        }
        if (reading.drawn() == 0 && reading.kept() > 0 && !reading.inDegrees() && reading.unlocated() > 0) {
            reading.warn("nothing-placed", reading.wholeFile(), "No feature has a place, read in this way.");
        }
        Summary.note(reading);
        SystemRule.note(reading);
        Suggestions.add(reading);
        List<Problem> problems = reading.placed(reading.log().problems());
        boolean clean = problems.stream().allMatch(problem -> problem.severity() == Severity.NOTE);
        LoadReport.Outcome outcome = clean ? LoadReport.Outcome.LOADED : LoadReport.Outcome.LOADED_WITH_WARNINGS;
        LoadReport report = new LoadReport(source.name(), outcome, reading.features(), reading.drawn(), reading.unlocated(),
                reading.repaired(), reading.skipped(), problems, reading.log().total());
        return new LoadResult(report, Optional.of(reading.layer()), reading.suggestions(), reading.mended(), reading.table());
    }

    private LoadResult refused(Problem reason) {
        reading.log().add(reason);
        Suggestions.add(reading);
        return new LoadResult(new LoadReport(source.name(), LoadReport.Outcome.REFUSED, reading.features(), 0, 0, 0,
                reading.skipped(), reading.placed(withReason(reason)), reading.log().total()), Optional.empty(), reading.suggestions(),
                Repairs.NONE, reading.table());
    }

    /** The kept problems, the reason first. */
    private List<Problem> withReason(Problem reason) {
        List<Problem> others = reading.log().problems().stream().filter(problem -> problem != reason).toList();
        return Stream.concat(Stream.of(reason), others.stream()).toList();
    }

    /** Why a file could not be read, in words. */
    static String unreadable(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "There is no such file. Check the name, or whether it was moved.";
            case AccessDeniedException denied -> "You may not read this file. Ask its owner, or copy it elsewhere.";
            default -> "The file could not be read to its end. Check the disk or the network drive it is on.";
        };
    }
}
