package milepost.ui.claims;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import milepost.claims.Claim;
import milepost.claims.Source;
import milepost.claims.ToleranceTable;
import milepost.claims.reading.ArticleText;
import milepost.problems.Problem;
import milepost.problems.ProblemLog;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.ClaimsTable;
import milepost.story.Story;
import milepost.story.StoryEdit;
import milepost.story.article.ArticleReading;
import milepost.story.article.ClaimsImport;
import milepost.story.style.HouseStyle;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.jobs.Work;
import milepost.ui.places.PlaceNames;
import milepost.work.Cancel;

/** Reads articles and tables of claims into the open story, each as one edit. Belongs to the window's thread. */
public final class ClaimSources {

    private static final int BYTES_LOOKED_AT = 4096;
    private static final String THE_REST = "What could be read was imported.";

    private final Desk desk;
    private final Jobs jobs;
    private final PlaceNames names;
    private final Runnable showClaims;
    private boolean toBeShown;

    /** What was read for a story, and what could not be. */
    private record Read(StoryEdit edit, List<Claim> claims, List<Problem> problems) { }

    /** @param showClaims shows on the map what was read, once it has been measured */
    public ClaimSources(Desk desk, Jobs jobs, PlaceNames names, Runnable showClaims) {
        this.desk = desk;
        this.jobs = jobs;
        this.names = names;
        this.showClaims = showClaims;
        desk.checkProperty().subscribe(state -> {
            if (toBeShown && state instanceof CheckState.Checked) {
                toBeShown = false;
                this.showClaims.run();
            }
        });
    }

    /** Whether a file is an article or a table of claims, by its name and its beginning. */
    public static boolean isSource(Path file) {
        return isArticle(file) || isTable(file);
    }

    private static boolean isArticle(Path file) {
        String name = lowerName(file);
        String head = name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".text") ? head(file).stripLeading() : "";
        return !head.isEmpty() && "{[<".indexOf(head.charAt(0)) < 0 && !ClaimsTable.namesColumns(head);
    }

    private static boolean isTable(Path file) {
        String name = lowerName(file);
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        boolean table = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        String head = lines || table ? head(file) : "";
        return table && ClaimsTable.namesColumns(head) || lines && head.startsWith("{") && head.contains("\"quote\"") && !head.contains("\"Feature\"");
    }

    /** A text that was pasted or dropped. */
    public void readText(String text) {
        read("Reading the article", (story, cancel) -> article(text, story, cancel));
    }

    /** A table that was pasted. */
    public void readTable(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        read("Reading the table", (story, _) -> table(story, problems ->
                ClaimsTable.read("pasted table", ClaimsTable.Form.CSV, in, names.gazetteer(), tolerances(), problems)));
    }

    public void readFile(Path file) {
        String title = "Reading " + file.getFileName();
        if (isArticle(file)) {
            read(title, (story, cancel) -> article(text(file), story, cancel));
        } else {
            read(title, (story, _) -> table(story, problems -> ClaimsTable.read(file, names.gazetteer(), tolerances(), problems)));
        }
    }

    /** Reads for a story, on a worker. */
    @FunctionalInterface
    private interface Reader {
        Read read(Story story, Cancel cancel) throws IOException;
    }

    private void read(String title, Reader reader) {
        Story story = desk.story();
        Work<Read> work = (cancel, _) -> reader.read(story, cancel);
        jobs.run(title, work, read -> {
            if (desk.story().equals(story)) {
                take(read);
            } else {
                // Something was edited or opened meanwhile: ids and places are chosen anew for the story as it is now.
                read(title, reader);
            }
        });
    }

    private void take(Read read) {
        toBeShown = !read.claims().isEmpty();
        desk.make(read.edit());
        if (read.claims().isEmpty()) {
            jobs.tell(new Notice(Notice.Kind.WARNING, "No distance was found in this text.", "", "Select the words of a claim in it and choose “Add as a claim”."));
        }
        read.problems().stream().findFirst().ifPresent(first -> jobs.tell(new Notice(Notice.Kind.WARNING,
                (read.problems().size() > 1 ? read.problems().size() + " things in the table could not be taken. The first: " : "") + first.sentence(), first.where().toString(), THE_REST)));
    }

    private Read article(String text, Story story, Cancel cancel) {
        ArticleReading reading = ArticleReading.of(text, Source.UNKNOWN, story, names::gazetteer, cancel);
        return new Read(reading.edit(), reading.claims(), List.of());
    }

    private static Read table(Story story, Function<ProblemLog, Story> reading) {
        ProblemLog problems = new ProblemLog();
        Story table = reading.apply(problems);
        return new Read(ClaimsImport.edit(story, table), table.claims(), problems.problems());
    }

    private ToleranceTable tolerances() {
        return desk.styleProperty().get().flatMap(HouseStyle::tolerances).orElseGet(ToleranceTable::standard);
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (ArticleText.binary(bytes)) {
            throw UserException.input(Where.file(String.valueOf(file.getFileName())), "This is no plain text.", "Copy the words of the article and paste them here.");
        }
        return ArticleText.of(bytes);
    }

    private static String head(Path file) {
        // A pipe would never end.
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ArticleText.of(in.readNBytes(BYTES_LOOKED_AT));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String lowerName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
