package milepost.render.ground;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.function.IntPredicate;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.work.Cancel;

/**
 * Paints the base map of some rows of a frame: land, and on it the story's countries, lakes and rivers; water under it;
 * coasts and borders over it; then the user's layers. One for each band, on any thread.
 */
public final class BandPainter {

    private static final IntPredicate ALL = index -> true;
    /** Strokes are drawn this much farther than the band, so that none ends at its edge. */
    private static final double MARGIN_PIXELS = 4;
    private static final double COAST_PIXELS = 0.8;
    private static final double RIVER_PIXELS = 1.0;
    private static final double SOFT_BORDER_PIXELS = 0.8;
    private static final float BORDER_PIXELS = 1.25f;
    private static final float NAMED_BORDER_PIXELS = 2.0f;

    private final BaseScene scene;
    private final Theme theme;
    private final float scale;
    private final Cancel cancel;

    public BandPainter(BaseScene scene, FrameRequest request, Cancel cancel) {
        this.scene = scene;
        this.theme = request.theme();
        this.scale = (float) request.scale();
        this.cancel = cancel;
    }

    public void paint(int[] pixels, Window window) {
        Graphics2D g = Pixels.brush(pixels, window.width(), window.top(), window.bottom());
        try {
            land(g, pixels, window);
            water(g, pixels, window);
            lines(g, pixels, window);
            LayerPainter layers = new LayerPainter(g, window, scale, cancel);
            scene.layers().forEach(layers::paint);
        } finally {
            g.dispose();
        }
    }

    /** Land on nothing; what belongs on land only is painted where land already is, coast pixels by their share. */
    private void land(Graphics2D g, int[] pixels, Window window) {
        fill(g, LevelPaths.area(scene.land().level(), window, ALL), scene.allLandAlike() ? theme.land() : theme.neighbour());
        int from = window.top() * window.width();
        byte[] land = Blend.alphas(pixels, from, window.bottom() * window.width());
        if (!scene.allLandAlike()) {
            fill(g, LevelPaths.area(scene.land().level(), window, scene.land().story()), theme.land());
            scene.countries().ifPresent(level -> fill(g, LevelPaths.area(level, window, scene.storyCountry()), theme.land()));
        }
        scene.lakes().ifPresent(level -> fill(g, LevelPaths.area(level, window, ALL), theme.water()));
        Blend.restoreAlphas(pixels, from, land);
        scene.lakes().ifPresent(level -> hairline(pixels, window, level, SharedEdges::drawn, COAST_PIXELS, theme.lines().river()));
        scene.rivers().ifPresent(level -> hairline(pixels, window, level, ALL, RIVER_PIXELS, theme.lines().river()));
    }

    /** Under the land and up to the edge of the map; what is farther out is paper. */
    private void water(Graphics2D g, int[] pixels, Window window) {
        cancel.check();
        Path2D map = LevelPaths.area(scene.outline(), window, ALL);
        boolean edgeInSight = !map.contains(0, window.top(), window.width(), window.bottom() - window.top());
        if (edgeInSight) {
            g.setComposite(AlphaComposite.DstOver);
            fill(g, map, theme.water());
            g.setComposite(AlphaComposite.SrcOver);
        }
        Blend.under(pixels, window.top() * window.width(), window.bottom() * window.width(), edgeInSight ? theme.panel() : theme.water());
    }

    private void lines(Graphics2D g, int[] pixels, Window window) {
        double margin = MARGIN_PIXELS * scale;
        DetailLevel land = scene.land().level();
        hairline(pixels, window, land, tag -> tag == SharedEdges.COAST, COAST_PIXELS, Blend.mix(theme.lines().river(), theme.lines().border(), 0.25));
        hairline(pixels, window, land, scene.land().soft(), SOFT_BORDER_PIXELS, Blend.mix(theme.lines().border(), theme.neighbour(), 0.5));
        int strong = Blend.mix(theme.lines().border(), theme.text(), 0.55);
        stroke(g, LevelPaths.lines(land, window, ALL, scene.land().named(), margin), NAMED_BORDER_PIXELS, strong);
        scene.borders().ifPresent(borders -> {
            IntPredicate agreed = borders.disputed().negate();
            stroke(g, LevelPaths.lines(borders.level(), window, agreed.and(borders.named().negate()), ALL, margin), BORDER_PIXELS, theme.lines().border());
            dash(g, LevelPaths.lines(borders.level(), window, borders.disputed(), ALL, margin));
            stroke(g, LevelPaths.lines(borders.level(), window, agreed.and(borders.named()), ALL, margin), NAMED_BORDER_PIXELS, strong);
        });
    }

    private void hairline(int[] pixels, Window window, DetailLevel level, IntPredicate tags, double width, int argb) {
        cancel.check();
        LevelPaths.trace(level, window, ALL, tags, MARGIN_PIXELS * scale, new Hairline(pixels, window, width * scale, argb));
    }

    private void fill(Graphics2D g, Shape area, int argb) {
        cancel.check();
        g.setColor(Blend.color(argb));
        g.fill(area);
    }

    private void stroke(Graphics2D g, Shape lines, float width, int argb) {
        cancel.check();
        g.setColor(Blend.color(argb));
        g.setStroke(new BasicStroke(width * scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(lines);
    }

    private void dash(Graphics2D g, Shape lines) {
        cancel.check();
        g.setColor(Blend.color(theme.lines().disputedBorder()));
        g.setStroke(new BasicStroke(BORDER_PIXELS * scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {5 * scale, 3.5f * scale}, 0));
        g.draw(lines);
    }
}
