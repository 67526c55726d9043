package milepost.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.scene.Frame;
import milepost.render.scene.Viewport;
import org.junit.jupiter.api.Test;

class FrameBlitTest {

    private static final MapProjection PROJECTION = Projections.webMercator();
    private static final int NOTHING = 7;

    /** A frame whose pixels are numbered from 100, row by row. */
    private static Frame numbered(Viewport viewport) {
        int[] pixels = new int[viewport.width() * viewport.height()];
        Arrays.setAll(pixels, i -> 100 + i);
        return new Frame(viewport, viewport.width(), viewport.height(), pixels);
    }

    private static int[] laid(Frame frame, Viewport view, double deviceScale) {
        int width = (int) (view.width() * deviceScale);
        int height = (int) (view.height() * deviceScale);
        int[] target = new int[width * height];
        FrameBlit blit = new FrameBlit(target, width, height);
        blit.fill(NOTHING);
        blit.lay(frame, view, deviceScale);
        return target;
    }

    @Test
    void theSameViewIsCopiedPixelByPixel() {
        Viewport view = new Viewport(PROJECTION, 500, 300, 10, 4, 2);
        assertThat(laid(numbered(view), view, 1)).containsExactly(100, 101, 102, 103, 104, 105, 106, 107);
    }

    @Test
    void aPannedViewShowsTheFrameMovedAndNothingBesideIt() {
        Viewport drawn = new Viewport(PROJECTION, 500, 300, 10, 4, 2);
        assertThat(laid(numbered(drawn), drawn.panned(1, 0), 1)).containsExactly(101, 102, 103, NOTHING, 105, 106, 107, NOTHING);
        assertThat(laid(numbered(drawn), drawn.panned(0, -1), 1)).containsExactly(NOTHING, NOTHING, NOTHING, NOTHING, 100, 101, 102, 103);
        assertThat(laid(numbered(drawn), drawn.panned(1e7, 0), 1)).containsOnly(NOTHING);
    }

    @Test
    void aZoomedViewShowsEachPixelLarger() {
        Viewport drawn = new Viewport(PROJECTION, 0, 0, 10, 2, 2);
        assertThat(laid(numbered(drawn), drawn.zoomed(2, 0, 0), 1)).containsExactly(100, 100, 100, 100);
        assertThat(laid(numbered(drawn), drawn.zoomed(2, 2, 2), 1)).containsExactly(103, 103, 103, 103);
    }

    @Test
    void anEnlargedFrameKeepsToItsGround() {
        Viewport drawn = new Viewport(PROJECTION, 0, 0, 20, 2, 1);
        Viewport view = new Viewport(PROJECTION, 0, 0, 10, 6, 2);
        assertThat(laid(numbered(drawn), view, 1)).containsExactly(NOTHING, 100, 100, 101, 101, NOTHING, NOTHING, 100, 100, 101, 101, NOTHING);
    }

    @Test
    void aCoarseFrameFillsAFineScreen() {
        Viewport view = new Viewport(PROJECTION, 0, 0, 10, 2, 1);
        assertThat(laid(numbered(view), view, 2)).containsExactly(100, 100, 101, 101, 100, 100, 101, 101);
    }

    @Test
    void coversOnlyAViewThatLiesInside() {
        Viewport drawn = new Viewport(PROJECTION, 0, 0, 10, 40, 20);
        Viewport view = new Viewport(PROJECTION, 0, 0, 10, 20, 10);
        assertThat(FrameBlit.covers(numbered(drawn), view)).isTrue();
        assertThat(FrameBlit.covers(numbered(drawn), view.panned(11, 0))).isFalse();
        assertThat(FrameBlit.covers(numbered(drawn), view.zoomed(0.4, 10, 5))).isFalse();
    }
}
