package milepost.ui.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import milepost.claims.Finding;
import milepost.report.Reports;
import milepost.story.Story;
import milepost.ui.desk.Desk;
import milepost.ui.files.FileDialogs;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.work.WholeFile;

/** Saves the findings of the claims that are accepted, as documents other programs read. */
public final class FindingsExport {

    /** What they can be saved as. */
    public enum Kind {
        TABLE("Table (CSV)", ".csv", Reports::csv),
        TEXT("Text (Markdown)", ".md", Reports::markdown),
        LAYER("Map layer (GeoJSON)", ".geojson", Reports::geoJson),
        JSON("Data (JSON)", ".json", Reports::json),
        CLAIM_REVIEW("ClaimReview (JSON-LD)", ".jsonld", (_, findings) -> Reports.claimReview(findings));

        private final String words;
        private final String ending;
        private final BiFunction<Story, List<Finding>, String> document;

        Kind(String words, String ending, BiFunction<Story, List<Finding>, String> document) {
            this.words = words;
            this.ending = ending;
            this.document = document;
        }

        /** What a menu calls it. */
        public String words() {
            return words;
        }
    }

    private final Desk desk;
    private final Jobs jobs;
    private final FileDialogs files;

    public FindingsExport(Desk desk, Jobs jobs, FileDialogs files) {
        this.desk = desk;
        this.jobs = jobs;
        this.files = files;
    }

    /** Asks for a file and writes what is found now; says so when there is nothing. */
    public void save(Kind kind) {
        Story story = desk.acceptedStory();
        List<Finding> findings = desk.acceptedFindings();
        if (findings.isEmpty()) {
            jobs.tell(new Notice(Notice.Kind.WARNING, "There is no finding to save.", "", "Accept a claim of the article, or add one."));
            return;
        }
        files.save("Save the findings", stem(story.title()) + kind.ending, kind.words).ifPresent(file -> write(kind, story, findings, file));
    }

    private void write(Kind kind, Story story, List<Finding> findings, Path file) {
        jobs.run("Saving " + file.getFileName(), (_, _) -> {
            WholeFile.write(file, kind.document.apply(story, findings).getBytes(StandardCharsets.UTF_8));
            return file.toAbsolutePath();
        }, written -> jobs.tell(Notice.done(findings.size() == 1 ? "One finding saved." : String.format(Locale.ROOT, "%,d findings saved.", findings.size()), written.toString())));
    }

    private static String stem(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "findings" : plain + "-findings";
    }
}
