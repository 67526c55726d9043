package milepost.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import milepost.layers.Layer;
import milepost.layers.LoadReport;
import milepost.layers.LoadResult;
import milepost.layers.Suggestion;
import milepost.layers.loading.LayerLoader;
import milepost.layers.saving.LayerSaver;
import milepost.layers.saving.SaveReport;
import milepost.problems.Problem;
import milepost.problems.Severity;
import milepost.problems.UserException;
import milepost.story.StoryBundle;
import milepost.story.StoryFile;
import milepost.story.StoryPaths;
import milepost.work.Cancel;
import milepost.work.Progress;
import milepost.work.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a layer of any readable format as GeoJSON, and a story in its present version or as a bundle with its layers. */
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes a layer as GeoJSON (RFC 7946), a story in its present version, or a story with its layers as a bundle (.milepost.zip).")
final class ConvertCommand implements Callable<Integer> {

    private static final String STORY = ".milepost.json";
    /** What is put right in what is written, and told there. */
    private static final Set<String> SETTLED = Set.of("clockwise", "crosses-antimeridian", "beyond-180", "crs-member");
    private static final String BUNDLE = ".milepost.zip";

    private final Console console;
    private final Workers workers;

    @Parameters(paramLabel = "FILE", description = "A layer, or a story (.milepost.json); '-' reads a layer from standard input.")
    private String input;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "The file to write: .geojson, .milepost.json or .milepost.zip.")
    private String output;

    @Mixin
    private LayerOptions reading;

    ConvertCommand(Console console, Workers workers) {
        this.console = console;
        this.workers = workers;
    }

    @Override
    public Integer call() {
        Path target = InputFile.path(output);
        if (input.toLowerCase(Locale.ROOT).endsWith(STORY)) {
            convertStory(InputFile.existing(input), target);
        } else if (output.toLowerCase(Locale.ROOT).matches(".*\\.milepost\\.(json|zip)")) {
            throw UserException.usage("A layer is no story.", "Give a file whose name ends in .geojson.");
        } else {
            convertLayer(target);
        }
        return ExitCode.DONE;
    }

    private void convertStory(Path file, Path target) {
        if (output.toLowerCase(Locale.ROOT).endsWith(BUNDLE)) {
            int layers = StoryBundle.write(StoryFile.read(file), file, target, new Cancel());
            console.message("milepost: " + target.getFileName() + " holds the story and " + (layers == 1 ? "1 layer." : layers + " layers."));
        } else if (output.toLowerCase(Locale.ROOT).endsWith(STORY)) {
            StoryFile.write(StoryPaths.moved(StoryFile.read(file), file, target), target);
        } else {
            throw UserException.usage("A story becomes a story or a bundle.", "Give a file whose name ends in .milepost.json or .milepost.zip.");
        }
    }

    private void convertLayer(Path target) {
        LoadResult result = load();
        Layer layer = result.layer().orElseThrow(() -> refused(result));
        result.report().problems().stream().filter(problem -> problem.severity() != Severity.NOTE || !SETTLED.contains(problem.code()))
                .forEach(problem -> console.message("milepost: " + problem.text()));
        SaveReport saved = LayerSaver.save(layer, LayerSaver.ALL, target, new Cancel(), Progress.NONE);
        console.message("milepost: " + said(saved, result.report()));
    }

    private LoadResult load() {
        LayerLoader loader = new LayerLoader(workers);
        return input.equals(InputFile.STANDARD_INPUT)
                ? loader.load("standard input", console.in(), reading.choices(), new Cancel(), Progress.NONE)
                : loader.load(InputFile.existing(input), reading.choices(), new Cancel(), Progress.NONE);
    }

    private static UserException refused(LoadResult result) {
        Problem reason = result.report().problems().getFirst();
        String offers = result.suggestions().stream().map(ConvertCommand::offer).reduce("", (all, next) -> all.isEmpty() ? next : all + " " + next);
        return UserException.input(reason.where(), reason.sentence(), offers);
    }

    private static String offer(Suggestion suggestion) {
        return suggestion.sentence() + " Ask for it with " + LayerOptions.words(suggestion.choices()) + ".";
    }

    private static String said(SaveReport saved, LoadReport loaded) {
        StringBuilder said = new StringBuilder(saved.features() == 1 ? "1 feature written" : saved.features() + " features written");
        append(said, saved.cut(), "cut at the antimeridian");
        append(said, saved.uncut(), "not cut at the antimeridian, since they cross themselves");
        append(said, loaded.unlocated(), "without a place");
        append(said, loaded.skipped(), "that could not be read left out");
        if (saved.turned() > 0) {
            said.append("; ").append(saved.turned()).append(saved.turned() == 1 ? " ring" : " rings").append(" turned the way round that GeoJSON asks for");
        }
        return said.append('.').toString();
    }

    private static void append(StringBuilder said, long count, String what) {
        if (count > 0) {
            said.append("; ").append(count).append(' ').append(what);
        }
    }
}
