package milepost.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.claims.ToleranceTable;
import milepost.report.Reports;
import milepost.story.Story;
import milepost.story.StoryChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the claims of stories and prints the findings. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Checks the claims of a story or of a claims table, and prints the findings.")
final class CheckCommand implements Callable<Integer> {

    /** The forms the findings can be printed in. */
    enum Format {
        TEXT, JSON, CSV, MARKDOWN, CLAIMREVIEW;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "A story (.milepost.json) or a claims table (.csv, .jsonl); '-' reads a story from standard input.")
    private List<String> files;

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", description = "text (the default), json, csv, markdown or claimreview.")
    private Format format;

    @Option(names = "--tolerances", paramLabel = "FILE", description = "A tolerance table of your own (JSON).")
    private Optional<Path> tolerances;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BundledLayers bundled = new BundledLayers();
        ToleranceTable table = tolerances.map(ToleranceTable::read).orElseGet(ToleranceTable::standard);
        ClaimChecker checker = new ClaimChecker(table, bundled.borders());
        StoryInput input = new StoryInput(console, bundled, table);
        boolean against = false;
        for (String file : files) {
            Story story = input.read(CommandLine.typed(file));
            List<Finding> findings = StoryChecker.check(story, checker);
            console.out().print(print(story, findings));
            against |= findings.stream().anyMatch(finding -> finding.verdict().against());
        }
        return against ? ExitCode.DONE_AND_AGAINST : ExitCode.DONE;
    }

    private String print(Story story, List<Finding> findings) {
        return switch (format) {
            case TEXT -> Reports.text(story, findings);
            case JSON -> Reports.json(story, findings);
            case CSV -> Reports.csv(story, findings);
            case MARKDOWN -> Reports.markdown(story, findings);
            case CLAIMREVIEW -> Reports.claimReview(findings);
        };
    }
}
