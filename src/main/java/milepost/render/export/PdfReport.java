package milepost.render.export;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.render.FrameComposer;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.render.text.LiveCanvas;
import milepost.render.text.TextStyle;
import milepost.render.vector.PdfSink;
import milepost.work.Cancel;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A check as an A4 page: the picture, and below it every finding with its words, its sentence, what is allowed and what may be
 * printed. What does not fit goes on to further pages. Pixels at 96 to the inch.
 */
final class PdfReport {

    private static final int PAPER = 0xFFFFFFFF;
    private static final double WIDTH = 794;
    private static final double HEIGHT = 1123;
    private static final double MARGIN = 44;
    private static final double POINTS = 0.75;
    private static final int LEAST_PICTURE = 340;
    private static final int MOST_PICTURE = 560;
    private static final double FOOT = 22;
    private static final double GAP = 14;
    private static final double ROOM = HEIGHT - 2 * MARGIN - FOOT - GAP;
    private static final double[] SIZES = {1, 0.95, 0.9, 0.86};

    private PdfReport() { }

    /** How large the picture is for these findings: what they leave of the first page. */
    static PictureSize pictureSize(List<Finding> findings, Theme theme) {
        double left = ROOM - rows(findings, theme).stream().mapToDouble(ReportRow::height).sum();
        return PictureSize.ofPixels((int) (WIDTH - 2 * MARGIN), (int) Math.clamp(left, LEAST_PICTURE, MOST_PICTURE));
    }

    /** In letters a little smaller where that brings all of them onto one page. */
    private static List<ReportRow> rows(List<Finding> findings, Theme theme) {
        for (double size : SIZES) {
            List<ReportRow> rows = findings.stream().map(finding -> new ReportRow(finding, theme, WIDTH - 2 * MARGIN, size)).toList();
            if (rows.stream().mapToDouble(ReportRow::height).sum() <= ROOM - LEAST_PICTURE) {
                return rows;
            }
        }
        return findings.stream().map(finding -> new ReportRow(finding, theme, WIDTH - 2 * MARGIN, 1)).toList();
    }

    static void write(OutputStream out, PictureOrder order, FrameComposer composer, Cancel cancel) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            List<ReportRow> rows = rows(order.request().findings(), order.request().theme());
            int next = firstPage(document, order, rows, composer, cancel);
            for (int page = 2; next < rows.size(); page++) {
                cancel.check();
                next = page(document, order.request().theme(), rows, next, page);
            }
            PdfPicture.describe(document, order.facts());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(out);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** @return the first row that did not fit */
    private static int firstPage(PDDocument document, PictureOrder order, List<ReportRow> rows, FrameComposer composer, Cancel cancel) throws IOException {
        FrameRequest request = order.request();
        try (PdfSink sink = new PdfSink(document, WIDTH, HEIGHT, POINTS)) {
            ShiftedSink at = new ShiftedSink(sink, MARGIN, MARGIN);
            composer.drawAsShapes(request, at, cancel);
            coverAround(sink, request.viewport().height());
            foot(sink, request.theme(), 1);
            return draw(sink, rows, 0, MARGIN + request.viewport().height() + GAP);
        }
    }

    /** A picture by itself ends with its page; here what it draws beyond its edges would be seen. */
    private static void coverAround(PdfSink sink, double height) {
        sink.clip(Optional.empty());
        double bottom = MARGIN + height;
        for (double[] box : new double[][] {{0, 0, WIDTH, MARGIN}, {0, bottom, WIDTH, HEIGHT - bottom}, {0, MARGIN, MARGIN, height}, {WIDTH - MARGIN, MARGIN, MARGIN, height}}) {
            sink.fill(new Rectangle2D.Double(box[0], box[1], box[2], box[3]), PAPER);
        }
    }

    private static int page(PDDocument document, Theme theme, List<ReportRow> rows, int from, int number) throws IOException {
        try (PdfSink sink = new PdfSink(document, WIDTH, HEIGHT, POINTS)) {
            foot(sink, theme, number);
            return draw(sink, rows, from, MARGIN);
        }
    }

    /** A row higher than a page is cut by its end. */
    private static int draw(PdfSink sink, List<ReportRow> rows, int from, double top) {
        double y = top;
        int next = from;
        while (next < rows.size() && (y + rows.get(next).height() <= HEIGHT - MARGIN - FOOT || next == from && top == MARGIN)) {
            rows.get(next).draw(sink, MARGIN, y);
            y += rows.get(next).height();
            next++;
        }
        return next;
    }

    private static void foot(PdfSink sink, Theme theme, int page) {
        TextStyle style = new TextStyle(theme.faces().regular(), 8.5);
        double baseline = HEIGHT - MARGIN;
        sink.text(new LiveCanvas.Line("Distances are geodesics on the WGS84 ellipsoid, measured with Milepost. Verdicts follow the tolerance table of the check.", style,
                MARGIN, baseline, theme.textMuted(), 0, false));
        String number = "Page " + page;
        sink.text(new LiveCanvas.Line(number, style, WIDTH - MARGIN - style.width(number), baseline, theme.textMuted(), 0, false));
    }
}
