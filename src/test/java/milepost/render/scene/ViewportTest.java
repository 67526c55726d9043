package milepost.render.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import milepost.geodesy.Position;
import milepost.projection.Projections;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private final Viewport viewport = new Viewport(Projections.webMercator(), 2_600_000, 6_800_000, 500, 800, 600);

    @Test
    void zoomingKeepsThePointUnderTheHand() {
        Viewport zoomed = viewport.zoomed(2.5, 123, 456);
        assertThat(zoomed.planeX(123)).isCloseTo(viewport.planeX(123), within(1e-6));
        assertThat(zoomed.planeY(456)).isCloseTo(viewport.planeY(456), within(1e-6));
        assertThat(zoomed.metresPerPixel()).isEqualTo(200);
    }

    @Test
    void pixelAndPositionAreEachOthersReverse() {
        Position position = viewport.position(77, 88).orElseThrow();
        double[] pixel = viewport.pixel(position).orElseThrow();
        assertThat(pixel[0]).isCloseTo(77, within(1e-4));
        assertThat(pixel[1]).isCloseTo(88, within(1e-4));
    }

    @Test
    void panningByPixelsMovesWhatIsShown() {
        Viewport panned = viewport.panned(10, -20);
        assertThat(panned.planeX(0)).isCloseTo(viewport.planeX(10), within(1e-6));
        assertThat(panned.planeY(0)).isCloseTo(viewport.planeY(-20), within(1e-6));
    }
}
