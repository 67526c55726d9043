package milepost.render.labels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import milepost.geodesy.Earth;
import milepost.geodesy.Polylines;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.render.scene.BaseMap;
import milepost.story.AnnotationMark;

/** Bands around borders. They cost far more than drawing them, and stay as they are while the map moves: those of the last borders layer are kept. */
final class BorderBands {

    private static final int KEPT = 64;
    private static final double FINEST_STEP_METRES = 250;
    private static final double COARSEST_STEP_METRES = 20_000;
    private static final Polylines NOWHERE = new Polylines(new double[0], new int[] {0});

    private static volatile BorderBands latest;

    private record Key(String border, double lowMetres, double highMetres) {
    }

    private final Layer layer;
    private final BorderBook book;
    private final Map<Key, Polylines> bands = new ConcurrentHashMap<>();

    private BorderBands(Layer layer) {
        this.layer = layer;
        book = BorderBook.of(layer);
    }

    /** Rings to be filled even-odd; none when the map has no such border. */
    static Polylines of(BaseMap base, AnnotationMark.Band band) {
        return base.borders().map(layer -> of(layer).band(new Key(band.borderCode(), band.lowMetres(), band.highMetres()))).orElse(NOWHERE);
    }

    private static BorderBands of(Layer layer) {
        BorderBands kept = latest;
        if (kept == null || kept.layer != layer) {
            kept = new BorderBands(layer);
            latest = kept;
        }
        return kept;
    }

    private Polylines band(Key key) {
        if (bands.size() > KEPT) {
            bands.clear();
        }
        return bands.computeIfAbsent(key, wanted -> book.border(wanted.border())
                .map(border -> Earth.band(border.line(), wanted.lowMetres(), wanted.highMetres(), step(wanted))).orElse(NOWHERE));
    }

    private static double step(Key key) {
        double narrowest = key.lowMetres() == 0 ? key.highMetres() : Math.min(key.lowMetres(), key.highMetres() - key.lowMetres());
        return Math.clamp(narrowest / 8, FINEST_STEP_METRES, COARSEST_STEP_METRES);
    }
}
