package milepost.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import milepost.render.FrameComposer;
import milepost.render.png.PngChunk;
import milepost.render.png.PngWriter;
import milepost.story.CheckLogFile;
import milepost.work.Cancel;
import milepost.work.Workers;

/** A picture as PNG: its resolution (pHYs), colour space (sRGB), what it says of itself as XMP and as plain texts, and its check log. */
final class PngPicture {

    private PngPicture() { }

    static void write(OutputStream out, PictureOrder order, FrameComposer composer, Workers workers, Cancel cancel) throws IOException {
        PictureSize size = order.size();
        PngWriter writer = new PngWriter(out, size.deviceWidth(), size.deviceHeight(), size.dpi(), chunks(order), workers, cancel);
        composer.drawInBands(order.request(), cancel, writer::rows);
    }

    private static List<PngChunk> chunks(PictureOrder order) {
        PictureFacts facts = order.facts();
        List<PngChunk> chunks = new ArrayList<>();
        chunks.add(PngChunk.utf8("XML:com.adobe.xmp", XmpPacket.of(facts)));
        add(chunks, "Title", facts.title());
        add(chunks, "Description", facts.altText());
        add(chunks, "Comment", facts.longDescription());
        add(chunks, "Source", facts.source());
        add(chunks, "Copyright", facts.credit());
        add(chunks, "Software", "Milepost");
        if (order.storyInside()) {
            chunks.add(PngChunk.utf8(PictureLog.KEYWORD, CheckLogFile.text(PictureLog.of(order))));
        }
        return chunks;
    }

    private static void add(List<PngChunk> chunks, String keyword, String text) {
        if (!text.isBlank()) {
            chunks.add(PngChunk.text(keyword, text));
        }
    }
}
