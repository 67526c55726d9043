package milepost.render.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.IntPredicate;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.work.Cancel;

/**
 * Paints the base map of some rows of a frame: land, and on it the story's countries, lakes and rivers; water under it;
 * coasts and borders over it; then the user's layers. One for each band, on any thread.
 */
public final class BandPainter {

    /** Kept from frame to frame: as large as a picture, they would cost as much to make as to use. */
    private static final Queue<AreaFill> FILLS = new ArrayBlockingQueue<>(16);
    private static final IntPredicate ALL = index -> true;
    /** Strokes are drawn this much farther than the band, so that none ends at its edge. */
    private static final double MARGIN_PIXELS = 4;

    private final BaseScene scene;
    private final Theme theme;
    private final float scale;
    private final boolean moving;
    private final Cancel cancel;

    public BandPainter(BaseScene scene, FrameRequest request, Cancel cancel) {
        this.scene = scene;
        this.theme = request.theme();
        this.scale = (float) request.scale();
        this.moving = request.moving();
        this.cancel = cancel;
    }

    public void paint(int[] pixels, Window window) {
        AreaFill areas = Optional.ofNullable(FILLS.poll()).orElseGet(AreaFill::new);
        try {
            paint(pixels, window, areas);
        } finally {
            if (areas.release()) {
                FILLS.offer(areas);
            }
        }
    }

    private void paint(int[] pixels, Window window, AreaFill areas) {
        Graphics2D g = Pixels.brush(pixels, window.width(), window.top(), window.bottom());
        try {
            areas.on(pixels, window);
            land(areas, pixels, window);
            water(areas, pixels, window);
            lines(g, pixels, window);
            LayerPainter layers = new LayerPainter(g, pixels, window, areas, scale, moving, cancel);
            scene.layers().forEach(layers::paint);
        } finally {
            g.dispose();
        }
    }

    /** Land on nothing; what belongs on land only is painted where land already is, coast pixels by their share. */
    private void land(AreaFill areas, int[] pixels, Window window) {
        if (!LevelPaths.meets(scene.land().level(), window)) {
            return;
        }
        fill(areas, scene.land().level(), window, ALL, scene.allLandAlike() ? theme.land() : theme.neighbour());
        if (scene.allLandAlike() && scene.lakes().isEmpty() && scene.rivers().isEmpty()) {
            return;
        }
        Alphas land = Alphas.of(pixels, window.top() * window.width(), window.bottom() * window.width());
        if (!scene.allLandAlike()) {
            fill(areas, scene.land().level(), window, scene.land().story(), theme.land());
            scene.countries().ifPresent(level -> fill(areas, level, window, scene.storyCountry(), theme.land()));
        }
        scene.lakes().ifPresent(level -> fill(areas, level, window, ALL, theme.water()));
        land.restore(pixels);
        scene.lakes().ifPresent(level -> hairline(pixels, window, level, SharedEdges::drawn, theme.lines().widths().coast(), theme.lines().river()));
        scene.rivers().ifPresent(level -> hairline(pixels, window, level, ALL, theme.lines().widths().river(), theme.lines().river()));
    }

    /** Under the land and up to the edge of the map; what is farther out is paper. */
    private void water(AreaFill areas, int[] pixels, Window window) {
        cancel.check();
        boolean edgeInSight = !LevelPaths.area(scene.outline(), window).contains(0, window.top(), window.width(), window.bottom() - window.top());
        if (edgeInSight) {
            LevelPaths.area(scene.outline(), window, ALL, areas);
            areas.fillUnder(theme.water());
        }
        int from = window.top() * window.width();
        int to = window.bottom() * window.width();
        if (edgeInSight || LevelPaths.meets(scene.land().level(), window)) {
            Blend.under(pixels, from, to, edgeInSight ? theme.panel() : theme.water());
        } else {
            Arrays.fill(pixels, from, to, 0xFF000000 | theme.water());
        }
    }

    private void lines(Graphics2D g, int[] pixels, Window window) {
        double margin = MARGIN_PIXELS * scale;
        DetailLevel land = scene.land().level();
        hairline(pixels, window, land, tag -> tag == SharedEdges.COAST, theme.lines().widths().coast(), Blend.mix(theme.lines().river(), theme.lines().border(), 0.25));
        hairline(pixels, window, land, scene.land().soft(), theme.lines().widths().coast(), Blend.mix(theme.lines().border(), theme.neighbour(), 0.5));
        int strong = Blend.mix(theme.lines().border(), theme.text(), 0.55);
        stroke(g, pixels, window, land, ALL, scene.land().named(), theme.lines().widths().namedBorder(), strong);
        scene.borders().ifPresent(borders -> {
            IntPredicate agreed = borders.disputed().negate();
            stroke(g, pixels, window, borders.level(), agreed.and(borders.named().negate()), ALL, theme.lines().widths().border(), theme.lines().border());
            dash(g, LevelPaths.lines(borders.level(), window, borders.disputed(), ALL, margin));
            stroke(g, pixels, window, borders.level(), agreed.and(borders.named()), ALL, theme.lines().widths().namedBorder(), strong);
        });
    }

    private void hairline(int[] pixels, Window window, DetailLevel level, IntPredicate tags, double width, int argb) {
        cancel.check();
        LevelPaths.trace(level, window, ALL, tags, MARGIN_PIXELS * scale, new Hairline(pixels, window, width * scale, argb));
    }

    private void fill(AreaFill areas, DetailLevel level, Window window, IntPredicate features, int argb) {
        cancel.check();
        LevelPaths.area(level, window, features, areas);
        areas.fill(argb);
    }

    /** With round joints; while the map moves, as fast as a hairline. */
    private void stroke(Graphics2D g, int[] pixels, Window window, DetailLevel level, IntPredicate features, IntPredicate tags, float width, int argb) {
        cancel.check();
        double margin = MARGIN_PIXELS * scale;
        if (moving) {
            LevelPaths.trace(level, window, features, tags, margin, new Hairline(pixels, window, width * scale, argb));
        } else {
            g.setColor(Blend.color(argb));
            g.setStroke(new BasicStroke(width * scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(LevelPaths.lines(level, window, features, tags, margin));
        }
    }

    private void dash(Graphics2D g, Shape lines) {
        cancel.check();
        g.setColor(Blend.color(theme.lines().disputedBorder()));
        g.setStroke(new BasicStroke(theme.lines().widths().border() * scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {5 * scale, 3.5f * scale}, 0));
        g.draw(lines);
    }
}
