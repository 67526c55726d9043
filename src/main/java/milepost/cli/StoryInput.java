package milepost.cli;

import java.nio.file.Path;
import java.util.Locale;
import milepost.claims.ToleranceTable;
import milepost.problems.ProblemLog;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.ClaimsTable;
import milepost.story.Story;
import milepost.story.StoryFile;

/** Reads what a command is given as a story: a story's own file or a claims table. */
final class StoryInput {

    private final Console console;
    private final BundledLayers bundled;
    private final ToleranceTable tolerances;

    /** @param tolerances the table whose hedge words a claims table is read with */
    StoryInput(Console console, BundledLayers bundled, ToleranceTable tolerances) {
        this.console = console;
        this.bundled = bundled;
        this.tolerances = tolerances;
    }

    /** @throws UserException when it cannot be read or is none of these */
    Story read(String name) {
        if (name.equals(InputFile.STANDARD_INPUT)) {
            return StoryFile.read("standard input", console.in());
        }
        Path file = InputFile.existing(name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".jsonl")) {
            return table(file);
        }
        if (lower.endsWith(".json")) {
            return StoryFile.read(file);
        }
        throw UserException.input(Where.file(name), "This is neither a story nor a claims table.",
                "Give a story (.milepost.json) or a claims table (.csv, .jsonl).");
    }

    private Story table(Path file) {
        ProblemLog problems = new ProblemLog();
        Story story = ClaimsTable.read(file, bundled.places(), tolerances, problems);
        problems.problems().forEach(problem -> console.message("milepost: " + problem.text()));
        return story;
    }
}
