package milepost.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import milepost.claims.ToleranceTable;
import milepost.problems.ProblemLog;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.render.export.PictureLog;
import milepost.story.ClaimsTable;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.story.article.ArticleStory;
import milepost.work.Cancel;

/** Reads what a command is given as a story: a story's own file, a claims table or an article. */
final class StoryInput {

    private static final int HEAD_BYTES = 4096;

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
            return unnamed("standard input", console.in());
        }
        Path file = InputFile.existing(name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv") || lower.endsWith(".jsonl")) {
            return table(file);
        }
        if (lower.endsWith(".json")) {
            return StoryFile.read(file);
        }
        if (PictureLog.isPicture(file)) {
            return PictureLog.read(file).reopened();
        }
        if (lower.endsWith(".txt") || lower.endsWith(".md")) {
            return article(String.valueOf(file.getFileName()), ArticleInput.read(console, name));
        }
        throw UserException.input(Where.file(name), "This is neither a story nor a claims table nor an article.",
                "Give a story (.milepost.json), a picture of Milepost's (.png), a claims table (.csv, .jsonl) or an article as plain text (.txt).");
    }

    private Story article(String title, String text) {
        return ArticleStory.of(title, text, bundled::places, new Cancel());
    }

    private Story table(Path file) {
        return told(problems -> ClaimsTable.read(file, bundled.places(), tolerances, problems));
    }

    /** What comes without a name is told by its content: a story is one object, JSON lines are several, a table's first line names its columns. */
    private Story unnamed(String name, InputStream in) {
        BufferedInputStream content = new BufferedInputStream(in, HEAD_BYTES);
        String head = head(name, content);
        if (head.contains(StoryFile.FORMAT) || head.isBlank()) {
            return StoryFile.read(name, content);
        }
        boolean jsonLines = head.startsWith("{");
        if (!jsonLines && !ClaimsTable.namesColumns(head)) {
            return article(name, ArticleInput.text(name, content));
        }
        ClaimsTable.Form form = jsonLines ? ClaimsTable.Form.JSON_LINES : ClaimsTable.Form.CSV;
        return told(problems -> ClaimsTable.read(name, form, content, bundled.places(), tolerances, problems));
    }

    private static String head(String name, BufferedInputStream content) {
        try {
            content.mark(HEAD_BYTES);
            byte[] head = content.readNBytes(HEAD_BYTES);
            content.reset();
            // Stories may be UTF-16: without the zero bytes their first words read the same.
            return new String(head, StandardCharsets.UTF_8).replace("\0", "").replace("\ufeff", "").strip();
        } catch (IOException unreadable) {
            throw new UserException(UserException.Kind.INPUT, Where.file(name), "It cannot be read to its end.", "Try again.", unreadable);
        }
    }

    private Story told(Function<ProblemLog, Story> reading) {
        ProblemLog problems = new ProblemLog();
        Story story = reading.apply(problems);
        problems.problems().forEach(problem -> console.message("milepost: " + problem.text()));
        return story;
    }
}
