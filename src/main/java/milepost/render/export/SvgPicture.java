package milepost.render.export;

import java.util.Locale;
import milepost.render.FrameComposer;
import milepost.render.vector.SvgSink;
import milepost.work.Cancel;

/** A picture as SVG: live text, groups by name, what it says of itself as title, description and XMP. */
final class SvgPicture {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private SvgPicture() { }

    static String text(PictureOrder order, FrameComposer composer, Cancel cancel) {
        SvgSink sink = new SvgSink();
        composer.drawAsShapes(order.request(), sink, cancel);
        PictureSize size = order.size();
        return sink.document(size.width(), size.height(), length(size.width(), size), length(size.height(), size), order.facts().title(),
                order.facts().altText() + "\n" + order.facts().longDescription(), metadata(order.facts()));
    }

    /** Millimetres for a picture that is printed, pixels for one on a screen. */
    private static String length(int pixels, PictureSize size) {
        return size.forPaper() ? String.format(Locale.ROOT, "%.2fmm", pixels * size.scale() / size.dpi() * MILLIMETRES_PER_INCH) : String.valueOf(pixels);
    }

    /** Without the packet's wrapper, which has no place inside of another document. */
    private static String metadata(PictureFacts facts) {
        return XmpPacket.of(facts).lines().filter(line -> !line.startsWith("<?xpacket")).reduce("", (all, line) -> all + line + "\n");
    }
}
