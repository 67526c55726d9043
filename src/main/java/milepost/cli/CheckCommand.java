package milepost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.claims.ToleranceTable;
import milepost.problems.UserException;
import milepost.report.Reports;
import milepost.story.Story;
import milepost.story.StoryChecker;
import milepost.story.style.HouseStyleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the claims of stories and prints the findings. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Checks the claims of a story, of a claims table or of an article, and prints the findings.")
final class CheckCommand implements Callable<Integer> {

    /** The forms the findings can be printed in. */
    enum Format {
        TEXT, JSON, CSV, MARKDOWN, CLAIMREVIEW, GEOJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "A story (.milepost.json), a claims table (.csv, .jsonl) or an article as plain text (.txt, .md); '-' reads any of them from standard input.")
    private List<String> files;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (the default), json (several files: an object a line), csv, markdown, claimreview or geojson.")
    private Format format;

    @Option(names = "--tolerances", paramLabel = "FILE", description = "A tolerance table of your own (JSON).")
    private Optional<Path> tolerances;

    @Option(names = "--style", paramLabel = "FILE", description = "A house style whose tolerance table to check by.")
    private Optional<String> style;

    @Option(names = "--layer", paramLabel = "FILE", description = "Another view of the borders: a layer of countries (may be repeated). Its areas named like a place give that place's edge.")
    private List<String> layers = List.of();

    @Option(names = "--code-property", paramLabel = "NAME", description = "Which property of the layers holds the country: ISO codes or English names.")
    private Optional<String> codeProperty;

    @Option(names = "--layer-error", paramLabel = "METRES", description = "How far the layers' outlines may be off, where they do not say so.")
    private double layerError = Double.NaN;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BundledLayers bundled = new BundledLayers();
        ToleranceTable table = table();
        CheckEvidence evidence = new CheckEvidence(bundled, codeProperty, layerError);
        evidence.validate(layers);
        ClaimChecker standing = new ClaimChecker(table, evidence.with(layers, List.of(), this::doubt));
        StoryInput input = new StoryInput(console, bundled, table);
        List<Checked> stories = files.stream().map(name -> {
            Story story = input.read(name);
            ClaimChecker checker = story.layers().isEmpty() ? standing
                    : new ClaimChecker(table, evidence.with(layers, StoryLayers.read(story, name, this::doubt), this::doubt));
            return new Checked(story, StoryChecker.check(story, checker));
        }).toList();
        // Only now that every file could be read: a command that fails prints no results.
        console.out().print(print(stories));
        boolean against = stories.stream().flatMap(Checked::stream).anyMatch(finding -> finding.verdict().against());
        return against ? ExitCode.DONE_AND_AGAINST : ExitCode.DONE;
    }

    private void doubt(String sentence) {
        console.message("milepost: " + sentence);
    }

    private ToleranceTable table() {
        if (tolerances.isPresent() && style.isPresent()) {
            throw UserException.usage("Both --tolerances and --style are given.", "Give the one whose table is to be used.");
        }
        return tolerances.map(ToleranceTable::read).or(() -> style.flatMap(name -> HouseStyleFile.read(InputFile.existing(name)).tolerances()))
                .orElseGet(ToleranceTable::standard);
    }

    private String print(List<Checked> stories) {
        return switch (format) {
            case TEXT -> joined(stories, Reports::text, "\n");
            case JSON -> stories.size() == 1 ? joined(stories, Reports::json, "") : joined(stories, Reports::jsonLine, "");
            case CSV -> Reports.csvHeader() + joined(stories, Reports::csvRows, "");
            case MARKDOWN -> joined(stories, Reports::markdown, "\n");
            case GEOJSON -> joined(stories, Reports::geoJson, "");
            case CLAIMREVIEW -> Reports.claimReview(stories.stream().flatMap(Checked::stream).toList());
        };
    }

    private static String joined(List<Checked> stories, BiFunction<Story, List<Finding>, String> report, String between) {
        return stories.stream().map(one -> report.apply(one.story(), one.findings())).collect(Collectors.joining(between));
    }

    private record Checked(Story story, List<Finding> findings) {
        Stream<Finding> stream() {
            return findings.stream();
        }
    }
}
