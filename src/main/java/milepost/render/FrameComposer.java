package milepost.render;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import milepost.claims.Finding;
import milepost.geodesy.GeoBounds;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.furniture.FurniturePainter;
import milepost.render.ground.BandPainter;
import milepost.render.ground.BaseScene;
import milepost.render.ground.LayerScene;
import milepost.render.ground.LayerStyles;
import milepost.render.ground.Pixels;
import milepost.render.ground.ProjectedLayers;
import milepost.render.ground.VectorGround;
import milepost.render.ground.Window;
import milepost.render.labels.ClaimMarksLayout;
import milepost.render.labels.MapLabels;
import milepost.render.marks.ClaimMarks;
import milepost.render.marks.ClaimMarksPainter;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;
import milepost.render.text.LiveCanvas;
import milepost.render.vector.VectorGraphics;
import milepost.render.vector.VectorSink;
import milepost.story.Story;
import milepost.work.Cancel;
import milepost.work.Workers;

/**
 * The door of the package: one picture out of a request. Safe for use by several threads at once; keeps projected
 * geometry between frames, so that the first frame in a projection is slow and the others are not.
 */
public final class FrameComposer {

    /** Bands a processor paints: more than one, so that a crowded part of the map does not leave the other waiting. */
    private static final int BANDS_EACH = 2;
    private static final int LEAST_BAND_ROWS = 64;
    private static final int MOST_PIXELS = 1 << 30;
    private static final int BAND_PIXELS = 1 << 23;

    private final Workers workers;
    private final ProjectedLayers projected;
    private final LayerStyles.Book styles = new LayerStyles.Book();
    private final MapLabels labels = new MapLabels();
    private final ClaimMarksPainter marks = new ClaimMarksPainter();
    private final FurniturePainter furniture = new FurniturePainter();

    /** Cheap: what the first frame needs of the projection library is loaded meanwhile, on a worker. */
    public FrameComposer(Workers workers) {
        this.workers = workers;
        workers.start(() -> {
            Projections.warmUp();
            return Boolean.TRUE;
        });
        this.projected = new ProjectedLayers(workers);
    }

    /**
     * Composes and paints: the base of the screen's map (neither marks nor furniture asked for) or the whole picture.
     *
     * @throws milepost.work.CancelledException when asked to stop
     */
    public Frame draw(FrameRequest request, Cancel cancel) {
        Viewport viewport = request.viewport();
        int width = (int) Math.round(viewport.width() * request.scale());
        int height = (int) Math.round(viewport.height() * request.scale());
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(width + " × " + height + " pixels do not fit into one frame");
        }
        BaseScene scene = BaseScene.of(request, projected, styles, cancel);
        int[] pixels = new int[width * height];
        int bands = Math.clamp(height / LEAST_BAND_ROWS, 1, BANDS_EACH * workers.parallelism());
        BandPainter painter = new BandPainter(scene, request, cancel);
        workers.forEach(bands, cancel, band -> painter.paint(pixels, Window.of(viewport, request.scale(), width,
                (int) ((long) height * band / bands), (int) ((long) height * (band + 1) / bands))));
        if (!request.moving()) {
            over(request, scene, Pixels.brush(pixels, width, 0, height), cancel);
        }
        return new Frame(viewport, width, height, pixels);
    }

    /** Takes the next rows of a picture, opaque 0xFFRRGGBB. */
    @FunctionalInterface
    public interface RowSink {
        void rows(int[] argb) throws IOException;
    }

    /**
     * The same picture from the top down in bands of rows, so that one of any size never lies in memory whole. Names are
     * placed anew for each band, the same in all.
     */
    public void drawInBands(FrameRequest request, Cancel cancel, RowSink sink) throws IOException {
        Viewport viewport = request.viewport();
        int width = (int) Math.round(viewport.width() * request.scale());
        int height = (int) Math.round(viewport.height() * request.scale());
        BaseScene scene = BaseScene.of(request, projected, styles, cancel);
        BandPainter painter = new BandPainter(scene, request, cancel);
        int rows = Math.clamp(BAND_PIXELS / width, LEAST_BAND_ROWS, height);
        for (int top = 0; top < height; top += rows) {
            int here = Math.min(rows, height - top);
            int[] pixels = new int[width * here];
            int shares = Math.clamp(here / LEAST_BAND_ROWS, 1, BANDS_EACH * workers.parallelism());
            int first = top;
            workers.forEach(shares, cancel, share -> painter.paint(pixels, Window.of(viewport, request.scale(), width,
                    (int) ((long) here * share / shares), (int) ((long) here * (share + 1) / shares)).below(first)));
            Graphics2D g = Pixels.brush(pixels, width, 0, here);
            g.translate(0, -top);
            over(request, scene, g, cancel);
            sink.rows(pixels);
        }
    }

    /** Hands the same picture over as shapes and live text, in pixels at 1×; thinned for as many device pixels as the request says. */
    public void drawAsShapes(FrameRequest request, VectorSink sink, Cancel cancel) {
        VectorGraphics g = new VectorGraphics(sink);
        new VectorGround(g, BaseScene.of(request, projected, styles, cancel), request, cancel).paint();
        FrameRequest once = new FrameRequest(request.base(), request.layers(), request.story(), request.findings(), request.selectedClaimId(),
                request.viewport(), request.theme(), 1, request.furniture(), request.marks());
        over(once, BaseScene.of(once, projected, styles, cancel), g, cancel);
    }

    private void over(FrameRequest request, BaseScene scene, Graphics2D g, Cancel cancel) {
        try {
            g.scale(request.scale(), request.scale());
            cancel.check();
            Optional<ClaimMarks> shown = request.marks() ? Optional.of(claimMarks(request)) : Optional.empty();
            shown.ifPresent(all -> LiveCanvas.group(g, "Areas", () -> marks.paintAreas(g, all)));
            LiveCanvas.group(g, "Names", () -> labels.paint(g, request, scene.layers()));
            cancel.check();
            shown.ifPresent(all -> LiveCanvas.group(g, "Claims and notes", () -> marks.paint(g, all)));
            if (request.furniture()) {
                cancel.check();
                furniture.paint(g, request);
            }
        } finally {
            g.dispose();
        }
    }

    /** How many points the uppermost disc at a pixel stands for; empty where there is none. Quick once the frame was drawn. */
    public OptionalInt crowdAt(FrameRequest request, double pixelX, double pixelY) {
        for (MapLayer layer : request.layers().reversed()) {
            if (layer.visible() && layer.look().mayCluster()) {
                double metres = request.viewport().metresPerPixel() / request.scale();
                OptionalInt found = LayerScene.crowdAt(projected.get(layer.layer(), request.viewport().projection(), new Cancel()).level(metres), request.viewport(), pixelX, pixelY);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The claims as marks in viewport pixels, labels placed: for the live overlay; the same that {@link #draw} paints. */
    public ClaimMarks claimMarks(FrameRequest request) {
        return ClaimMarksLayout.marksOf(request);
    }

    /** The viewport that shows a story (its saved area, or all its claims) in a frame of that size, Lambert fitted. */
    public static Viewport home(Story story, List<Finding> findings, int width, int height) {
        return home(story, findings, width, height, Insets.NONE);
    }

    /** The same in the part of the frame that nothing covers. */
    public static Viewport home(Story story, List<Finding> findings, int width, int height, Insets covered) {
        return Framing.home(story, findings, width, height, covered);
    }

    /** The viewport that shows a box in the part of the frame that nothing covers: Lambert fitted, or the world when it is wide. */
    public static Viewport home(GeoBounds bounds, int width, int height, Insets covered) {
        return Framing.home(bounds, width, height, covered);
    }

    /** The viewport that shows a box, in the projection and the frame size of another viewport. */
    public static Viewport fit(GeoBounds bounds, Viewport like) {
        return Framing.fit(bounds, like);
    }

    /** The same place as large as before on the projection of a spec; maps of the world and globes are shown whole. */
    public static Viewport reprojected(Viewport now, String spec, Insets covered) {
        return Framing.reprojected(now, spec, covered);
    }

    /** The Lambert conic fitted to what a viewport shows; empty when it shows too much of the Earth. */
    public static Optional<MapProjection> fittedTo(Viewport view) {
        return Framing.fittedTo(view);
    }
}
