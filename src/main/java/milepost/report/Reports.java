package milepost.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import milepost.claims.Finding;
import milepost.layers.Layer;
import milepost.layers.saving.LayerSaver;
import milepost.story.Story;
import milepost.work.Cancel;

/** The door of the package: findings as documents. Every text ends with a line feed. */
public final class Reports {

    private Reports() { }

    /** Plain text for a terminal or a mail. */
    public static String text(Story story, List<Finding> findings) {
        return TextReport.of(story, findings);
    }

    /** Markdown: a table of the verdicts, then a section a claim. */
    public static String markdown(Story story, List<Finding> findings) {
        return MarkdownReport.of(story, findings);
    }

    /** A table with a row a claim (RFC 4180), safe to open in a spreadsheet. */
    public static String csv(Story story, List<Finding> findings) {
        return CsvReport.HEADER + CsvReport.rows(story, findings);
    }

    /** The first line of {@link #csv}. */
    public static String csvHeader() {
        return CsvReport.HEADER;
    }

    /** The other lines of {@link #csv}. */
    public static String csvRows(Story story, List<Finding> findings) {
        return CsvReport.rows(story, findings);
    }

    /** The shape that {@code milepost check --format json} promises. */
    public static String json(Story story, List<Finding> findings) {
        return JsonReport.of(story, findings, JsonText.Layout.FOR_PEOPLE);
    }

    /** The same on one line. */
    public static String jsonLine(Story story, List<Finding> findings) {
        return JsonReport.of(story, findings, JsonText.Layout.ONE_LINE);
    }

    /**
     * The findings as a layer to be shown or saved: a line along the geodesic for each claim that was measured, with what
     * was claimed and found as its properties; a feature without a place for each other.
     */
    public static Layer layer(Story story, List<Finding> findings) {
        return ClaimsLayer.of(story, findings);
    }

    /** That layer as GeoJSON (RFC 7946). */
    public static String geoJson(Story story, List<Finding> findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LayerSaver.write(layer(story, findings), LayerSaver.ALL, out, new Cancel());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** schema.org ClaimReview as JSON-LD, one object a claim with a verdict, for a publisher to complete. */
    public static String claimReview(List<Finding> findings) {
        return ClaimReviewReport.of(findings);
    }
}
