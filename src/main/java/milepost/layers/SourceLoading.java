package milepost.layers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import milepost.problems.Problem;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;
import milepost.problems.Where;
import milepost.work.Cancel;
import milepost.work.Progress;

/** One source on its way to a layer: what it is, reading it, and the report. */
final class SourceLoading {

    static final String TOO_LARGE = "The layer needs more memory than Milepost may use.";
    private static final int MOST_READINGS = 4;

    private final Source source;
    private final Cancel cancel;
    private final Progress progress;
    private final Map<Integer, String> knownTypes = new HashMap<>();
    private ProblemLog log = new ProblemLog();
    private Reading reading;
    private boolean columnsAreBytes;

    SourceLoading(Source source, Cancel cancel, Progress progress) {
        this.source = source;
        this.cancel = cancel;
        this.progress = progress;
    }

    LoadResult load() {
        try {
            boolean done = false;
            for (int times = 0; times < MOST_READINGS && !done; times++) {
                done = readOnce();
            }
            if (!done) {
                throw new Refusal("contradictory-types", Where.file(source.name()),
                        "The types in this file contradict what its objects hold.");
            }
            return finish();
        } catch (Refusal refusal) {
            return refused(refusal.problem());
        } catch (OutOfMemoryError tooLarge) {
            // The arrays of this layer are the only large ones being made; without them there is memory again.
            reading = null;
            return refused(new Problem("too-large", Severity.ERROR, Where.file(source.name()), TOO_LARGE));
        }
    }

    /** Whether this reading was the last one needed. */
    private boolean readOnce() throws Refusal {
        log = new ProblemLog();
        try (MeteredStream bytes = new MeteredStream(source, cancel, progress)) {
            ContentKind kind = ContentKind.of(bytes.peek(ContentKind.HEAD_BYTES));
            if (!kind.sentence().isEmpty()) {
                throw new Refusal(kind.code(), Where.file(source.name()), kind.sentence());
            }
            if (kind == ContentKind.JSON_SEQUENCE) {
                bytes.blankSeparators();
            }
            return parse(bytes);
        } catch (MeteredStream.TooMuchUnpacked bomb) {
            throw new Refusal("gzip-bomb", Where.file(source.name()),
                    "The packed file unpacks to more than a hundred times its size; no real layer does.");
        } catch (ZipException | EOFException damaged) {
            throw new Refusal("broken-gzip", Where.file(source.name()),
                    "The packed file (gzip) is damaged or cut off; perhaps the download did not finish.");
        } catch (IOException failure) {
            throw new Refusal("unreadable-file", Where.file(source.name()), unreadable(failure));
        }
    }

    private boolean parse(MeteredStream bytes) throws IOException, Refusal {
        try (JsonParser json = Json.FACTORY.createParser(bytes)) {
            reading = new Reading(json, source.name(), log);
            try {
                GeoJsonReader.Surprise surprise = new GeoJsonReader(reading, knownTypes).read();
                if (surprise != null) {
                    knownTypes.put(surprise.root(), surprise.type());
                    return false;
                }
                return true;
            } catch (JsonProcessingException fault) {
                throw JsonFaults.explain(fault, reading);
            } finally {
                columnsAreBytes = !bytes.ascii() && json.currentLocation().getByteOffset() >= 0;
            }
        }
    }

    private LoadResult finish() throws Refusal {
        if (reading.kept() == 0 && reading.skipped > 0) {
            throw new Refusal("nothing-usable", Where.file(source.name()), Summary.nothingUsable(reading, log));
        }
        Summary.note(reading);
        Layer layer = new Layer(reading.info, reading.shapes.build(), reading.attributes.build());
        List<Problem> problems = placed(log.problems());
        boolean clean = problems.stream().allMatch(problem -> problem.severity() == Severity.NOTE);
        LoadReport.Outcome outcome = clean ? LoadReport.Outcome.LOADED : LoadReport.Outcome.LOADED_WITH_WARNINGS;
        return new LoadResult(report(outcome, problems), Optional.of(layer));
    }

    private LoadResult refused(Problem reason) {
        log.add(reason);
        return new LoadResult(report(LoadReport.Outcome.REFUSED, placed(withReason(reason))), Optional.empty());
    }

    /** The kept problems, the reason first. */
    private List<Problem> withReason(Problem reason) {
        List<Problem> others = log.problems().stream().filter(problem -> problem != reason).toList();
        return Stream.concat(Stream.of(reason), others.stream()).toList();
    }

    private LoadReport report(LoadReport.Outcome outcome, List<Problem> problems) {
        if (reading == null) {
            return new LoadReport(source.name(), outcome, 0, 0, 0, 0, 0, problems, log.total());
        }
        return outcome == LoadReport.Outcome.REFUSED
                ? new LoadReport(source.name(), outcome, reading.features, 0, 0, 0, reading.skipped, problems, log.total())
                : new LoadReport(source.name(), outcome, reading.features, reading.drawn(), reading.unlocated,
                        reading.repaired, reading.skipped, problems, log.total());
    }

    private List<Problem> placed(List<Problem> problems) {
        return columnsAreBytes ? new CharacterColumns(source, cancel).of(problems) : problems;
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
