package milepost.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import milepost.render.FrameComposer;
import milepost.render.export.PictureFacts;
import milepost.render.export.PictureSize;
import milepost.render.furniture.Credits;
import milepost.render.legibility.Legibility;
import milepost.render.legibility.Remark;
import milepost.render.scene.FrameRequest;
import milepost.work.Cancel;

/** What a person has to know about a picture before it is published, a sentence each. */
final class ExportRemarks {

    /** The check looks at all of the picture at once. */
    private static final long MOST_PIXELS = 40_000_000L;

    private ExportRemarks() { }

    static List<String> of(FrameRequest request, PictureSize size, FrameComposer composer) {
        return Stream.of(licences(request), words(request), legibility(request, size, composer)).flatMap(sentences -> sentences).map(sentence -> "milepost: " + sentence).toList();
    }

    private static Stream<String> licences(FrameRequest request) {
        return Credits.unlicensedLayers(request).stream().map(layer -> "The layer “" + layer.chosen().title()
                + "” names no licence: check that you may publish it. The picture says that its source is not stated.");
    }

    private static Stream<String> words(FrameRequest request) {
        return PictureFacts.wordsAreOld(request) ? Stream.of("The alt text was written for other findings: read it again.") : Stream.empty();
    }

    private static Stream<String> legibility(FrameRequest request, PictureSize size, FrameComposer composer) {
        if ((long) size.width() * size.height() > MOST_PIXELS) {
            return Stream.of(String.format(Locale.ROOT, "A picture of %,d × %,d pixels is too large to be checked for legibility.", size.width(), size.height()));
        }
        return new Legibility(composer).check(request, size.paperDpi(), new Cancel()).remarks().stream()
                .filter(remark -> remark.fault() != Remark.Fault.UNLICENSED).map(Remark::sentence);
    }
}
