package milepost.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.scene.Viewport;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final MapProjection PROJECTION = Projections.webMercator();
    private static final Viewport START = new Viewport(PROJECTION, 0, 0, 100, 800, 600);

    private static Viewport at(double x, double y, double metresPerPixel) {
        return new Viewport(PROJECTION, x, y, metresPerPixel, 800, 600);
    }

    private static void assertSame(Viewport actual, Viewport expected) {
        double tolerance = 1e-6 * expected.metresPerPixel() * expected.width();
        assertThat(actual.centreX()).isCloseTo(expected.centreX(), within(tolerance));
        assertThat(actual.centreY()).isCloseTo(expected.centreY(), within(tolerance));
        assertThat(actual.metresPerPixel()).isCloseTo(expected.metresPerPixel(), within(1e-6 * expected.metresPerPixel()));
    }

    @Test
    void startsWhereItIsAndEndsWhereItLeads() {
        for (Viewport end : new Viewport[] {at(3e5, -2e5, 40), at(4e6, 1e6, 900), at(0, 0, 20), at(10, 0, 100), START}) {
            Flight flight = new Flight(START, end);
            assertSame(flight.at(0), START);
            assertSame(flight.at(1 - 1e-12), end);
            assertThat(flight.at(1)).isEqualTo(end);
        }
    }

    @Test
    void risesBetweenPlacesThatLieFarApart() {
        Flight flight = new Flight(START, at(5e6, 0, 100));
        assertThat(flight.at(0.5).metresPerPixel()).isGreaterThan(1000);
        assertThat(flight.at(0.5).centreX()).isCloseTo(2.5e6, within(1.0));
    }

    @Test
    void movesStraightAndNeverBack() {
        Flight flight = new Flight(START, at(2e6, 1e6, 30));
        double last = -1;
        for (int step = 0; step <= 20; step++) {
            Viewport view = flight.at(step / 20.0);
            assertThat(view.centreX()).isGreaterThan(last);
            assertThat(view.centreY()).isCloseTo(view.centreX() / 2, within(1.0));
            last = view.centreX();
        }
    }

    @Test
    void fartherIsLonger() {
        assertThat(new Flight(START, at(5e6, 0, 100)).length()).isGreaterThan(new Flight(START, at(5e4, 0, 100)).length());
        assertThat(new Flight(START, at(0, 0, 50)).length()).isGreaterThan(0);
    }
}
