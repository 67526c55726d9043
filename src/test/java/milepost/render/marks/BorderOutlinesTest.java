package milepost.render.marks;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.geodesy.Border;
import milepost.geodesy.Earth;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.scene.Viewport;
import milepost.work.Cancel;
import org.junit.jupiter.api.Test;

/** Outlines around a border cost what the view shows of them. */
class BorderOutlinesTest {

    private static final Border LINE = Border.of(Polylines.ofLine(20, 50, 24, 52, 29, 51.5, 40, 55), EdgeRule.RFC7946);

    private static Viewport view(double longitude, double latitude, double metresPerPixel) {
        MapProjection flat = Projections.azimuthalEquidistant(new Position(longitude, latitude));
        return new Viewport(flat, 0, 0, metresPerPixel, 800, 600);
    }

    private static Polylines within(double metres, Viewport view) {
        return BorderOutlines.within(LINE, metres, view, 1, new Cancel());
    }

    @Test
    void isAsFineAsTheView() {
        Polylines outline = within(5_000, view(24, 52, 50));
        double longest = 0;
        for (int vertex = outline.start(0) + 1; vertex < outline.end(0); vertex++) {
            Position from = new Position(outline.longitudeDegrees(vertex - 1), outline.latitudeDegrees(vertex - 1));
            Position to = new Position(outline.longitudeDegrees(vertex), outline.latitudeDegrees(vertex));
            longest = Math.max(longest, Earth.measure(from, to).metres());
        }
        assertThat(longest).isLessThan(4 * 50);
    }

    @Test
    void isTracedWhereTheViewIsAndNowhereElse() {
        Polylines near = within(20_000, view(24, 52, 100));
        assertThat(near.vertices()).isBetween(100, 5_000);
        for (int vertex = 0; vertex < near.vertices(); vertex++) {
            assertThat(near.longitudeDegrees(vertex)).isBetween(22.0, 26.0);
        }
    }

    @Test
    void isKeptWhileTheMapIsPanned() {
        Viewport view = view(24, 52, 100);
        assertThat(within(20_000, view.panned(90, -60))).isSameAs(within(20_000, view));
        assertThat(within(20_000, view.panned(900, 0))).isNotSameAs(within(20_000, view));
    }

    @Test
    void isSeenAlthoughNarrowerThanAPixel() {
        assertThat(within(10, view(27, 52, 20_000)).vertices()).isPositive();
    }

    @Test
    void aViewOfAPoleTakesAllOfTheEarth() {
        assertThat(within(200_000, view(24, 89.9, 10_000)).vertices()).isPositive();
    }
}
