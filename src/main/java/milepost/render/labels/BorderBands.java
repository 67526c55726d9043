package milepost.render.labels;

import milepost.geodesy.Polylines;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.render.marks.BorderOutlines;
import milepost.render.scene.FrameRequest;
import milepost.story.AnnotationMark;
import milepost.work.Cancel;

/** Bands around borders, of the whole world: their indexes are kept with the last borders layer. */
final class BorderBands {

    private static final Polylines NOWHERE = new Polylines(new double[0], new int[] {0});

    private static volatile BorderBands latest;

    private final Layer layer;
    private final BorderBook book;

    private BorderBands(Layer layer) {
        this.layer = layer;
        book = BorderBook.ofWorld(layer);
    }

    /** Rings to be filled even-odd; none when there is no such border. */
    static Polylines of(FrameRequest request, AnnotationMark.Band band) {
        return request.base().borders().flatMap(layer -> of(layer).book.border(band.borderCode()))
                .map(border -> BorderOutlines.between(border.line(), band.lowMetres(), band.highMetres(), request.viewport(), request.scale(), new Cancel()))
                .orElse(NOWHERE);
    }

    private static BorderBands of(Layer layer) {
        BorderBands kept = latest;
        if (kept == null || kept.layer != layer) {
            kept = new BorderBands(layer);
            latest = kept;
        }
        return kept;
    }
}
