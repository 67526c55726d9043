package milepost.render.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import milepost.geodesy.Earth;
import milepost.geodesy.GeoBounds;
import milepost.projection.Projections;
import milepost.render.marks.ClaimMarks.ScaleBar;
import milepost.render.scene.Viewport;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleBarsTest {

    private static Viewport brest(double metresPerPixel) {
        return new Viewport(Projections.lambertFittedTo(new GeoBounds(20, 50, 28, 55)), 0, 0, metresPerPixel, 1200, 630);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 1, 3.7, 40, 333, 460})
    void barsHaveRoundNumbersAndAreTrueOnTheEllipsoid(double metresPerPixel) {
        Viewport viewport = brest(metresPerPixel);
        List<ScaleBar> bars = ScaleBars.of(viewport, 170);
        assertThat(bars).hasSize(2);
        for (ScaleBar bar : bars) {
            String[] parts = bar.label().split("\u00A0");
            double number = Double.parseDouble(parts[0].replace(",", ""));
            double unit = switch (parts[1]) { case "mi" -> 1609.344; case "km" -> 1000; case "ft" -> 0.3048; case "m" -> 1; default -> Double.NaN; };
            double metres = Earth.measure(viewport.position(600 - bar.widthPixels() / 2, 315).orElseThrow(),
                    viewport.position(600 + bar.widthPixels() / 2, 315).orElseThrow()).metres();
            assertThat(metres).isCloseTo(number * unit, Percentage.withPercentage(0.5));
            double lead = number / Math.pow(10, Math.floor(Math.log10(number) + 1e-9));
            assertThat(lead).satisfiesAnyOf(one -> assertThat(one).isCloseTo(1, Offset.offset(1e-9)), two -> assertThat(two).isCloseTo(2, Offset.offset(1e-9)),
                    five -> assertThat(five).isCloseTo(5, Offset.offset(1e-9)));
            assertThat(bar.widthPixels()).isBetween(34.0, 170.5);
        }
    }

    @Test
    void thereIsNoBarWhereTheScaleDiffersOverTheFrame() {
        assertThat(ScaleBars.of(new Viewport(Projections.webMercator(), 0, 6e6, 3000, 1200, 800), 170)).isEmpty();
        assertThat(ScaleBars.of(new Viewport(Projections.equalEarth(), 0, 0, 30_000, 1200, 630), 170)).isEmpty();
    }

    @Test
    void aStreetMapInMercatorHasABar() {
        assertThat(ScaleBars.of(new Viewport(Projections.webMercator(), 2.6e6, 6.8e6, 10, 1200, 800), 170)).hasSize(2);
    }
}
