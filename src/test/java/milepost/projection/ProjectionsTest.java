package milepost.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionsTest {

    private static final Position BREST = Position.latLon(52.1, 23.7);

    static Stream<MapProjection> all() {
        return Stream.of(Projections.lambertFittedTo(new GeoBounds(20, 51, 28, 54)),
                Projections.lambertFittedTo(new GeoBounds(170, -50, 190, -30)), Projections.webMercator(),
                Projections.equalEarth(), Projections.equalEarth(150), Projections.azimuthalEquidistant(BREST),
                Projections.orthographic(BREST));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsProjectedComesBack(MapProjection projection) {
        double[] at = new double[2];
        for (double longitude = -179.5; longitude < 180; longitude += 7.3) {
            for (double latitude = -84; latitude < 85; latitude += 6.1) {
                at[0] = longitude;
                at[1] = latitude;
                projection.forward(at, 0, at, 0, 1);
                if (!Double.isNaN(at[0])) {
                    Position back = projection.inverse(at[0], at[1]).orElseThrow();
                    assertThat(back.longitudeDegrees()).isCloseTo(longitude, within(1e-6));
                    assertThat(back.latitudeDegrees()).isCloseTo(latitude, within(1e-6));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTextOfAProjectionGivesTheSameProjection(MapProjection projection) {
        assertThat(Projections.parse(projection.spec())).contains(projection);
        assertThat(projection.spec()).startsWith(projection.id());
    }

    @Test
    void textThatNamesNoProjectionGivesNone() {
        assertThat(Stream.of("", "lambert", "lambert:1,2", "lambert:1,2,NaN,4", "lambert:0,0,30,-30", "bonne:3", "equal-earth:x",
                "orthographic:0,91").map(Projections::parse)).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void theStandardParallelsLieASixthInFromTheEdges() {
        assertThat(Projections.lambertFittedTo(new GeoBounds(20, 51, 28, 54)).spec()).isEqualTo("lambert:24,52.5,51.5,53.5");
    }

    @Test
    void scaleIsTrueOnAStandardParallelAndNotElsewhere() {
        MapProjection lambert = Projections.lambertFittedTo(new GeoBounds(0, 40, 20, 58));
        assertThat(lambert.groundMetresPerPlaneMetre(Position.latLon(43, 3))).isCloseTo(1, within(1e-6));
        assertThat(lambert.groundMetresPerPlaneMetre(Position.latLon(55, 17))).isCloseTo(1, within(1e-6));
        assertThat(lambert.groundMetresPerPlaneMetre(Position.latLon(49, 10))).isGreaterThan(1.004);
        assertThat(Projections.webMercator().groundMetresPerPlaneMetre(Position.latLon(60, 10))).isCloseTo(0.5018, within(1e-3));
    }

    @Test
    void boxesThatMakeNoConeAreStillMapped() {
        Stream.of(new GeoBounds(-20, -15, 20, 15), new GeoBounds(-180, -90, 180, 90), new GeoBounds(0, 80, 90, 90),
                new GeoBounds(10, 5, 10, 5), new GeoBounds(10, 0, 10, 0), new GeoBounds(0, -90, 40, -70)).forEach(box -> {
                    MapProjection fitted = Projections.lambertFittedTo(box);
                    double[] at = {box.centre().longitudeDegrees() + 1, box.centre().latitudeDegrees() / 2};
                    fitted.forward(at, 0, at, 0, 1);
                    assertThat(at[0]).isFinite();
                    assertThat(at[1]).isFinite();
                });
    }

    @Test
    void positionsOutsideTheMapHaveNoPlaceOnIt() {
        double[] at = {0, 89, 10, 50, 0, -89};
        Projections.webMercator().forward(at, 0, at, 0, 3);
        assertThat(at[0]).isNaN();
        assertThat(at[3]).isCloseTo(6446275.84, within(0.01));
        assertThat(at[5]).isNaN();
        double[] farSide = {-156.3, -52.1};
        Projections.orthographic(BREST).forward(farSide, 0, farSide, 0, 1);
        assertThat(farSide).containsOnly(Double.NaN);
    }

    @Test
    void pointsBeyondTheMapAreNoPosition() {
        assertThat(Projections.equalEarth().inverse(1.7e7, 8e6)).isEmpty();
        assertThat(Projections.equalEarth().inverse(0, 9.5e6)).isEmpty();
        assertThat(Projections.orthographic(BREST).inverse(6.4e6, 1e5)).isEmpty();
        assertThat(Projections.webMercator().inverse(0, 2.2e7)).isEmpty();
        assertThat(Projections.webMercator().inverse(Double.NaN, 0)).isEmpty();
    }

    @Test
    void thePoleIsTheTipOfTheCone() {
        MapProjection lambert = Projections.lambertFittedTo(new GeoBounds(20, 51, 28, 54));
        double[] at = {-100, 90, 24, 90};
        lambert.forward(at, 0, at, 0, 2);
        assertThat(at[0]).isCloseTo(at[2], within(1e-3));
        assertThat(at[1]).isCloseTo(at[3], within(1e-3));
    }

    @Test
    void distancesFromTheCentreOfAnAzimuthalMapAreTrue() {
        double[] warsaw = {21.01178, 52.22977};
        Position brest = Position.latLon(52.09755, 23.68775);
        Projections.azimuthalEquidistant(brest).forward(warsaw, 0, warsaw, 0, 1);
        assertThat(Math.hypot(warsaw[0], warsaw[1])).isCloseTo(183_688.854, within(0.01));
    }
}
