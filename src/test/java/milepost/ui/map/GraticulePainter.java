package milepost.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import milepost.claims.Finding;
import milepost.claims.Verdict;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.marks.ClaimMarks;
import milepost.render.scene.Frame;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Insets;
import milepost.render.scene.Viewport;
import milepost.render.faces.Face;
import milepost.story.Story;
import milepost.work.Cancel;

/** A chequered plane with one claim from Warsaw to Brest: cheap to draw, never uniform, and fixed to the ground. */
final class GraticulePainter implements MapPainter {

    static final Position WARSAW = Position.latLon(52.2298, 21.0118);
    static final Position BREST = Position.latLon(52.0976, 23.6878);
    static final String CLAIM = "claim-1";

    private static final MapProjection LAMBERT = Projections.lambertFittedTo(new GeoBounds(20, 51, 25, 54));
    private static final double WORLD_METRES = 8e7;
    private static final int LIGHT_SQUARE = 0xFFF6F2E9;
    private static final int DARK_SQUARE = 0xFF5A7FA0;

    private final AtomicInteger frames = new AtomicInteger();
    private volatile Optional<Viewport> marked = Optional.empty();
    private volatile Optional<Viewport> drawn = Optional.empty();
    private volatile boolean worldIsDrawn;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean broken;

    /** Whether it fails at everything from now on. */
    void setBroken(boolean now) {
        broken = now;
    }

    /** The view of the newest frame of a part of the world. */
    Optional<Viewport> drawn() {
        return drawn;
    }

    boolean worldIsDrawn() {
        return worldIsDrawn;
    }

    /** Draws no frame until it is let go. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void letGo() {
        held.countDown();
    }

    private void waitWhileHeld() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void failIfBroken() {
        if (broken) {
            throw new IllegalStateException("the pencil is blunt");
        }
    }

    /** How many frames were drawn. */
    int frames() {
        return frames.get();
    }

    @Override
    public Frame frame(FrameRequest request, Cancel cancel) {
        frames.incrementAndGet();
        failIfBroken();
        waitWhileHeld();
        Viewport view = request.viewport();
        int width = (int) Math.round(view.width() * request.scale());
        int height = (int) Math.round(view.height() * request.scale());
        int[] pixels = new int[width * height];
        double side = side(view);
        for (int y = 0; y < height; y++) {
            cancel.check();
            long row = square(view.planeY((y + 0.5) / request.scale()), side);
            for (int x = 0; x < width; x++) {
                long column = square(view.planeX((x + 0.5) / request.scale()), side);
                pixels[y * width + x] = (row + column & 1) == 0 ? LIGHT_SQUARE : DARK_SQUARE;
            }
        }
        if (view.width() * view.metresPerPixel() > WORLD_METRES) {
            worldIsDrawn = true;
        } else {
            drawn = Optional.of(view);
        }
        return new Frame(view, width, height, pixels);
    }

    /** Of squares of some 15 to 30 pixels, halved as the map grows; plane metres. */
    private static double side(Viewport view) {
        return Math.pow(2, Math.ceil(Math.log(15 * view.metresPerPixel()) / Math.log(2)));
    }

    private static long square(double plane, double side) {
        return (long) Math.floor(plane / side);
    }

    /** The view the newest marks were laid out for. */
    Optional<Viewport> marked() {
        return marked;
    }

    @Override
    public ClaimMarks marks(FrameRequest request) {
        failIfBroken();
        marked = Optional.of(request.viewport());
        double[] from = request.viewport().pixel(WARSAW).orElseThrow();
        double[] to = request.viewport().pixel(BREST).orElseThrow();
        double labelX = (from[0] + to[0]) / 2;
        double labelY = (from[1] + to[1]) / 2 - 30;
        ClaimMarks.Label label = new ClaimMarks.Label(labelX, labelY, 50, 20, request.theme().halo(), 10,
                List.of(new ClaimMarks.TextLine("115 mi", labelX + 4, labelY + 15, Face.MEDIUM, 13, 0xFF22252A)));
        boolean selected = request.selectedClaimId().filter(CLAIM::equals).isPresent();
        ClaimMarks.ClaimLine line = new ClaimMarks.ClaimLine(List.of(CLAIM), Verdict.OVERSTATED,
                List.of(new double[] {from[0], from[1], to[0], to[1]}), end(from, false), end(to, true), Optional.of(label),
                selected, pen(7, request.theme().halo()), pen(selected ? 4 : 2, 0xFFC04E00), pen(1, 0xFFC04E00));
        return new ClaimMarks(List.of(line), Optional.empty(), List.of(),
                List.of(new ClaimMarks.ScaleBar(80, "50 mi"), new ClaimMarks.ScaleBar(80, "80 km")), "© those who drew it");
    }

    private static ClaimMarks.EndMark end(double[] at, boolean onBorder) {
        return new ClaimMarks.EndMark(at[0], at[1], onBorder, 5, 0xFFC04E00, pen(3.5, 0xFFFFFFFF), pen(0.5, 0xFFC04E00));
    }

    private static ClaimMarks.Pen pen(double width, int argb) {
        return new ClaimMarks.Pen(width, argb, 0, 0);
    }

    @Override
    public Viewport home(Story story, List<Finding> findings, int width, int height, Insets covered) {
        return fit(new GeoBounds(20, 51, 25, 54), new Viewport(LAMBERT, 0, 0, 1, width, height));
    }

    @Override
    public Viewport fit(GeoBounds bounds, Viewport like) {
        MapProjection projection = like.projection();
        double[] corners = {bounds.westDegrees(), bounds.southDegrees(), bounds.eastDegrees(), bounds.northDegrees()};
        projection.forward(corners, 0, corners, 0, 2);
        double scale = Math.max((corners[2] - corners[0]) / like.width(), (corners[3] - corners[1]) / like.height());
        return new Viewport(projection, (corners[0] + corners[2]) / 2, (corners[1] + corners[3]) / 2, scale, like.width(), like.height());
    }
}
