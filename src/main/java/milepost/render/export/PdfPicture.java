package milepost.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import milepost.render.FrameComposer;
import milepost.render.vector.PdfSink;
import milepost.work.Cancel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A picture as a page of a PDF: shapes, text in embedded fonts, layers, what it says of itself as XMP. */
final class PdfPicture {

    private static final double POINTS_PER_INCH = 72;

    private PdfPicture() { }

    static void write(OutputStream out, PictureOrder order, FrameComposer composer, Cancel cancel) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            PictureSize size = order.size();
            double points = size.forPaper() ? size.scale() / size.dpi() * POINTS_PER_INCH : 1;
            try (PdfSink sink = new PdfSink(document, size.width(), size.height(), points)) {
                composer.drawAsShapes(order.request(), sink, cancel);
            }
            describe(document, order.facts());
            // In memory first: a reader of the file must never see half of it, and PDFBox closes what it writes to.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(out);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    static void describe(PDDocument document, PictureFacts facts) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(facts.title());
        information.setSubject(facts.altText());
        information.setCreator("Milepost");
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XmpPacket.of(facts).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }
}
