package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarthTest {

    /** Measured with GeographicLib's GeodSolve; the last line is the example of its manual, nearly opposite points. */
    @ParameterizedTest
    @CsvSource({
        "52.10894, 23.71749, 52.22977, 21.01178, 185597.433",
        "52.09755, 23.68775, 52.22977, 21.01178, 183688.854",
        "52.10894, 23.71749, 53.90019, 27.56653, 326267.503",
        "52.09755, 23.68775, 53.9, 27.56667, 328642.884",
        "53.90019, 27.56653, 52.22977, 21.01178, 476880.451",
        "-41.32, 174.81, 40.96, -5.50, 19959679.267"})
    void measuresToTheMillimetre(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude, double metres) {
        Geodesic geodesic = Earth.measure(Position.latLon(fromLatitude, fromLongitude), Position.latLon(toLatitude, toLongitude));
        assertThat(geodesic.metres()).isCloseTo(metres, within(0.0006));
    }

    @Test
    void measuresExactlyNothingBetweenTwoNamesOfOnePlace() {
        assertThat(Earth.measure(new Position(180, 10), new Position(-180, 10)).metres()).isZero();
        assertThat(Earth.measure(new Position(190, 10), new Position(-170, 10)).metres()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0, 90", "0, -1, 180", "-1, 0, 270"})
    void givesDirectionsClockwiseFromNorth(double longitude, double latitude, double azimuth) {
        Geodesic geodesic = Earth.measure(new Position(0, 0), new Position(longitude, latitude));
        assertThat(geodesic.azimuthDegrees()).isEqualTo(azimuth);
        assertThat(geodesic.arrivalAzimuthDegrees()).isEqualTo(azimuth);
    }

    @Property
    void isAsFarThereAsBack(@ForAll @DoubleRange(min = -180, max = 180) double fromLongitude,
            @ForAll @DoubleRange(min = -90, max = 90) double fromLatitude, @ForAll @DoubleRange(min = -180, max = 180) double toLongitude,
            @ForAll @DoubleRange(min = -90, max = 90) double toLatitude) {
        Position from = new Position(fromLongitude, fromLatitude);
        Position to = new Position(toLongitude, toLatitude);
        Geodesic there = Earth.measure(from, to);
        assertThat(Earth.measure(to, from).metres()).isCloseTo(there.metres(), within(2e-8));
        assertThat(there.azimuthDegrees()).isBetween(0.0, Math.nextDown(360.0));
        Position arrived = Earth.travel(from, there.azimuthDegrees(), there.metres());
        assertThat(Earth.measure(arrived, to).metres()).isLessThan(3e-8);
    }

    @Property
    void goingRoundByAThirdPlaceIsNeverShorter(@ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude, @ForAll @DoubleRange(min = -180, max = 180) double viaLongitude,
            @ForAll @DoubleRange(min = -90, max = 90) double viaLatitude) {
        Position from = new Position(23.7, 52.1);
        Position via = new Position(viaLongitude, viaLatitude);
        Position to = new Position(longitude, latitude);
        double round = Earth.measure(from, via).metres() + Earth.measure(via, to).metres();
        assertThat(Earth.measure(from, to).metres()).isLessThanOrEqualTo(round + 5e-8);
    }

    @Property
    void turningTheEarthChangesNoDistance(@ForAll @DoubleRange(min = -180, max = 180) double turn,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude, @ForAll @DoubleRange(min = -90, max = 90) double latitude) {
        double here = Earth.measure(new Position(10, 40), new Position(longitude, latitude)).metres();
        double there = Earth.measure(new Position(10 + turn, 40), new Position(longitude + turn, latitude)).metres();
        assertThat(there).isCloseTo(here, within(5e-8));
    }

    @Test
    void refusesToTravelNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.travel(new Position(0, 0), Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.travel(new Position(0, 0), 0, Double.POSITIVE_INFINITY));
    }

    @Property(tries = 200)
    void aCurveRunsAlongItsGeodesicInSmallSteps(@ForAll @DoubleRange(min = -180, max = 180) double fromLongitude,
            @ForAll @DoubleRange(min = -89, max = 89) double fromLatitude, @ForAll @DoubleRange(min = -400, max = 400) double toLongitude,
            @ForAll @DoubleRange(min = -89, max = 89) double toLatitude) {
        Position from = new Position(fromLongitude, fromLatitude);
        Position to = new Position(toLongitude, toLatitude);
        double[] curve = Earth.curve(from, to, 100_000);
        double walked = 0;
        for (int i = 2; i < curve.length; i += 2) {
            double step = Earth.measure(new Position(curve[i - 2], curve[i - 1]), new Position(curve[i], curve[i + 1])).metres();
            assertThat(step).isLessThan(100_000.001);
            assertThat(Math.abs(curve[i] - curve[i - 2])).isLessThanOrEqualTo(180.0000001);
            walked += step;
        }
        assertThat(walked).isCloseTo(Earth.measure(from, to).metres(), within(1e-5));
        assertThat(curve[0]).isEqualTo(fromLongitude);
        assertThat(Math.IEEEremainder(curve[curve.length - 2] - toLongitude, 360)).isCloseTo(0, within(1e-9));
        assertThat(curve[curve.length - 1]).isEqualTo(toLatitude);
    }

    @Test
    void aCurveAcrossTheAntimeridianGoesOnCounting() {
        double[] curve = Earth.curve(new Position(170, 10), new Position(-170, 10), 500_000);
        assertThat(curve[curve.length - 2]).isEqualTo(190);
        double[] turned = Earth.curve(new Position(530, 10), new Position(-170, 10), 500_000);
        assertThat(turned[0]).isEqualTo(530);
        assertThat(turned[turned.length - 2]).isEqualTo(550);
        assertThat(turned[2]).isBetween(530.0, 550.0);
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.curve(new Position(0, 0), new Position(1, 1), 0));
    }

    @Property(tries = 100)
    void everyVertexOfARingIsEquallyFar(@ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude, @ForAll @DoubleRange(min = 1, max = 15e6) double metres,
            @ForAll @IntRange(min = 3, max = 90) int points) {
        Position centre = new Position(longitude, latitude);
        double[] ring = Earth.ring(centre, metres, points);
        assertThat(ring).hasSize(2 * points + 2);
        for (int i = 0; i < ring.length; i += 2) {
            assertThat(Earth.measure(centre, new Position(ring[i], ring[i + 1])).metres()).isCloseTo(metres, within(1e-7));
        }
        assertThat(ring[ring.length - 1]).isEqualTo(ring[1]);
    }

    @Test
    void aRingAroundAPoleGoesOnceAround() {
        double[] polar = Earth.ring(new Position(20, 89), 500_000, 72);
        assertThat(polar[polar.length - 2] - polar[0]).isCloseTo(360, within(1e-9));
        double[] ordinary = Earth.ring(new Position(179.9, 10), 500_000, 72);
        assertThat(ordinary[ordinary.length - 2]).isCloseTo(ordinary[0], within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.ring(new Position(0, 0), -1, 72));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.ring(new Position(0, 0), 1, 2));
    }
}
