package milepost.render.ground;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import milepost.geodesy.EdgeRule;
import milepost.layers.Layer;
import milepost.layers.Shapes;
import milepost.projection.GeometryCut;
import milepost.projection.MapProjection;
import milepost.work.Cancel;
import milepost.work.Workers;

/**
 * A layer on a projection's plane: cut, bent, projected and weighed once, then thinned once for each scale it is drawn
 * at. Immutable but for the levels, which are made when first asked for. Safe for use by several threads.
 */
public final class ProjectedLayer {

    /** How far drawn edges may be from the true ones on the plane: a pixel at the largest scale anyone prints. */
    private static final double BEND_METRES = 2;
    /** Leaving out vertices moves a line by at most this share of a device pixel, and at least half of that. */
    static final double THINNED_PIXELS = 0.35;
    private static final int SHARES = 24;

    private final List<PartBuffer> blocks;
    private final PartOrder order;
    private final List<String> pairs;
    private final ConcurrentHashMap<Integer, SoftReference<DetailLevel>> levels = new ConcurrentHashMap<>();

    private ProjectedLayer(List<PartBuffer> blocks, List<String> pairs) {
        this.blocks = blocks;
        this.order = PartOrder.of(blocks);
        this.pairs = pairs;
    }

    public static ProjectedLayer of(Layer layer, MapProjection projection, Optional<SharedEdges> shared, Workers workers, Cancel cancel) {
        Shapes shapes = layer.shapes();
        int[] shares = shares(shapes);
        PartBuffer[] blocks = new PartBuffer[shares.length - 1];
        workers.forEach(blocks.length, cancel, share -> {
            GeometryCut cut = new GeometryCut(projection, layer.info().edges(), BEND_METRES);
            PartBuffer block = new PartBuffer();
            for (int feature = shares[share]; feature < shares[share + 1]; feature++) {
                cancel.check();
                block.add(feature, shapes, shared.orElse(null), cut);
            }
            block.weigh();
            blocks[share] = block;
        });
        return new ProjectedLayer(List.of(blocks), shared.map(SharedEdges::pairs).orElse(List.of("")));
    }

    /** The edge of the map: the one part of a layer that has no file. */
    static ProjectedLayer outline(MapProjection projection) {
        PartBuffer block = new PartBuffer();
        new GeometryCut(projection, EdgeRule.RFC7946, BEND_METRES).outline(block);
        block.weigh();
        return new ProjectedLayer(List.of(block), List.of(""));
    }

    /** First features of runs with about as many vertices each. */
    private static int[] shares(Shapes shapes) {
        List<Integer> firsts = new ArrayList<>();
        int enough = Math.max(2000, shapes.vertices() / SHARES);
        int vertices = 0;
        firsts.add(0);
        for (int feature = 0; feature < shapes.features(); feature++) {
            for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
                vertices += shapes.endVertex(part) - shapes.firstVertex(part);
            }
            if (vertices >= enough) {
                firsts.add(feature + 1);
                vertices = 0;
            }
        }
        if (firsts.getLast() < shapes.features()) {
            firsts.add(shapes.features());
        }
        return firsts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Names of the borders its edge tags stand for, see {@link SharedEdges}. */
    List<String> pairs() {
        return pairs;
    }

    /** The geometry to draw at a scale. */
    public DetailLevel level(double metresPerDevicePixel) {
        int exponent = Math.clamp(Math.getExponent(metresPerDevicePixel * THINNED_PIXELS), -1, 24);
        SoftReference<DetailLevel> kept = levels.get(exponent);
        DetailLevel level = kept == null ? null : kept.get();
        if (level == null) {
            level = DetailLevel.of(blocks, order, exponent < 0 ? 0 : (float) Math.scalb(1.0, exponent));
            levels.put(exponent, new SoftReference<>(level));
        }
        return level;
    }
}
