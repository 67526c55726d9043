package milepost.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.Suggestion;
import milepost.layers.loading.LayerLoader;
import milepost.problems.Printable;
import milepost.problems.Problem;
import milepost.work.Cancel;
import milepost.work.Progress;
import milepost.work.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The load report of files: what is in them, and every problem found. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads layers and reports what was found in them.")
final class ValidateCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;
    private final Workers workers;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A layer; '-' reads standard input.")
    private List<String> files;

    @Option(names = "--json", description = "Print a JSON object a file.")
    private boolean json;

    @Mixin
    private LayerOptions reading;

    ValidateCommand(Console console, Workers workers) {
        this.console = console;
        this.workers = workers;
    }

    @Override
    public Integer call() {
        int exit = ExitCode.DONE;
        for (String file : files) {
            LoadResult result = load(file);
            console.line(json ? json(file, result) : text(file, result));
            console.out().flush();
            exit = Math.max(exit, exit(file, result.report()));
        }
        return exit;
    }

    /** A file that is not there is an input that could not be read; the other files are still reported. */
    private static int exit(String file, LoadReport report) {
        if (report.outcome() != LoadReport.Outcome.REFUSED) {
            return ExitCode.DONE;
        }
        boolean there = file.equals(InputFile.STANDARD_INPUT) || Files.exists(InputFile.path(file));
        return there ? ExitCode.DONE_AND_AGAINST : ExitCode.INPUT_UNREADABLE;
    }

    private LoadResult load(String file) {
        LayerLoader loader = new LayerLoader(workers);
        if (file.equals(InputFile.STANDARD_INPUT)) {
            return loader.load("standard input", console.in(), reading.choices(), new Cancel(), Progress.NONE);
        }
        return loader.load(InputFile.path(file), reading.choices(), new Cancel(), Progress.NONE);
    }

    private static String outcome(LoadReport report) {
        return report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String file, LoadResult result) {
        LoadReport report = result.report();
        StringBuilder text = new StringBuilder(Printable.name(file) + ": " + outcome(report).replace('-', ' ')
                + String.format(Locale.ROOT, "; features: %d, drawn: %d, without a place: %d, repaired: %d, skipped: %d",
                report.features(), report.drawn(), report.unlocated(), report.repaired(), report.skipped()));
        for (Problem problem : report.problems()) {
            text.append("\n  ").append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ").append(problem.text())
                    .append(" [").append(problem.code()).append(']');
        }
        long more = report.problemsTotal() - report.problems().size();
        if (more > 0) {
            text.append("\n  and ").append(more).append(" more");
        }
        for (Suggestion suggestion : result.suggestions()) {
            text.append("\n  offer: ").append(suggestion.sentence()).append(" [").append(LayerOptions.words(suggestion.choices())).append(']');
        }
        return text.toString();
    }

    private static String json(String file, LoadResult result) {
        LoadReport report = result.report();
        ObjectNode object = JSON.createObjectNode();
        object.put("file", file);
        object.put("outcome", outcome(report));
        object.put("features", report.features());
        object.put("drawn", report.drawn());
        object.put("unlocated", report.unlocated());
        object.put("repaired", report.repaired());
        object.put("skipped", report.skipped());
        ArrayNode problems = object.putArray("problems");
        report.problems().forEach(problem -> problems.add(json(problem)));
        object.put("problemsTotal", report.problemsTotal());
        ArrayNode offers = object.putArray("suggestions");
        result.suggestions().forEach(suggestion -> offers.addObject().put("code", suggestion.code()).put("message", suggestion.sentence())
                .put("options", LayerOptions.words(suggestion.choices())));
        return object.toString();
    }

    private static ObjectNode json(Problem problem) {
        ObjectNode object = JSON.createObjectNode();
        object.put("code", problem.code());
        object.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        putKnown(object, "line", problem.where().line());
        putKnown(object, "column", problem.where().column());
        if (problem.where().feature().isEmpty()) {
            object.putNull("feature");
        } else {
            object.put("feature", problem.where().feature());
        }
        return object.put("message", problem.sentence());
    }

    private static void putKnown(ObjectNode object, String name, long counted) {
        if (counted > 0) {
            object.put(name, counted);
        } else {
            object.putNull(name);
        }
    }
}
