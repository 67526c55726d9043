package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainmentTest {

    private static boolean inside(double longitude, double latitude, EdgeRule rule, Polylines rings) {
        return Earth.inside(new Position(longitude, latitude), rings, rule);
    }

    @ParameterizedTest
    @EnumSource
    void aHoleIsOutsideAndAnIslandInItInside(EdgeRule rule) {
        Polylines rings = Polylines.join(List.of(Polylines.ofLine(0, 40, 10, 40, 10, 50, 0, 50, 0, 40),
                Polylines.ofLine(4, 44, 4, 46, 6, 46, 6, 44, 4, 44), Polylines.ofLine(4.5, 44.5, 5.5, 44.5, 5, 45.5, 4.5, 44.5)));
        assertThat(inside(2, 45, rule, rings)).isTrue();
        assertThat(inside(4.2, 45.8, rule, rings)).isFalse();
        assertThat(inside(5, 45, rule, rings)).isTrue();
        assertThat(inside(-5, 45, rule, rings)).isFalse();
        assertThat(inside(2, 60, rule, rings)).isFalse();
        assertThat(inside(362, 45, rule, rings)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void itDoesNotMatterHowARingIsWrittenAtTheAntimeridian(EdgeRule rule) {
        List<Polylines> spellings = List.of(Polylines.ofLine(175, -20, -175, -20, -175, -15, 175, -15, 175, -20),
                Polylines.ofLine(175, -20, 185, -20, 185, -15, 175, -15, 175, -20),
                Polylines.join(List.of(Polylines.ofLine(175, -20, 180, -20, 180, -15, 175, -15, 175, -20),
                        Polylines.ofLine(-180, -20, -175, -20, -175, -15, -180, -15, -180, -20))));
        for (Polylines box : spellings) {
            for (double longitude : new double[] {176, 180, -180, -176, 184}) {
                assertThat(inside(longitude, -17, rule, box)).isTrue();
                assertThat(inside(longitude, -21, rule, box)).isFalse();
                assertThat(inside(longitude, -14, rule, box)).isFalse();
            }
            assertThat(inside(0, -17, rule, box)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRingAroundAPoleHoldsThePole(EdgeRule rule) {
        Polylines closedAlongTheSeam = Polylines.ofLine(-180, -70, -90, -70, 0, -70, 90, -70, 180, -70, 180, -90, -180, -90, -180, -70);
        Polylines bare = Polylines.ofLine(0, -70, 120, -70, -120, -70, 0, -70);
        Polylines drawn = Polylines.ofLine(Earth.ring(new Position(10, -89), 2_000_000, 36));
        for (Polylines cap : List.of(closedAlongTheSeam, bare, drawn)) {
            for (double longitude : new double[] {0, 10, 100, 180, -100}) {
                assertThat(inside(longitude, -86, rule, cap)).isTrue();
                assertThat(inside(longitude, -60, rule, cap)).isFalse();
                assertThat(inside(longitude, 86, rule, cap)).isFalse();
            }
        }
        Polylines northern = Polylines.ofLine(0, 70, 120, 70, -120, 70, 0, 70);
        assertThat(inside(10, 90, rule, northern)).isTrue();
        assertThat(inside(10, -90, rule, northern)).isFalse();
    }

    @Test
    void aBoxAroundTheWorldHoldsEverything() {
        Polylines world = Polylines.ofLine(-180, -90, 180, -90, 180, 90, -180, 90, -180, -90);
        assertThat(inside(23.7, 52.1, EdgeRule.RFC7946, world)).isTrue();
        Polylines belt = Polylines.ofLine(-180, -10, 180, -10, 180, 10, -180, 10, -180, -10);
        assertThat(inside(23.7, 0, EdgeRule.RFC7946, belt)).isTrue();
        assertThat(inside(23.7, 52.1, EdgeRule.RFC7946, belt)).isFalse();
    }

    @Test
    void theEdgeRuleDecidesOnTheFortyNinthParallel() {
        Polylines ring = Polylines.ofLine(-123.3, 49, -95.15, 49, -95.15, 40, -123.3, 40, -123.3, 49);
        assertThat(inside(-109.2, 49.5, EdgeRule.RFC7946, ring)).isFalse();
        assertThat(inside(-109.2, 49.5, EdgeRule.GEODESIC, ring)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-179.999, 0, 45, 180})
    void anOpenRingIsClosed(double longitude) {
        Polylines open = Polylines.ofLine(longitude - 1, 0, longitude + 1, 0, longitude + 1, 2, longitude - 1, 2);
        assertThat(inside(longitude, 1, EdgeRule.RFC7946, open)).isTrue();
        assertThat(inside(longitude, 3, EdgeRule.RFC7946, open)).isFalse();
    }

    @Property(tries = 300)
    void whoIsNearerThanTheRadiusIsInsideTheRing(@ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double latitude, @ForAll @DoubleRange(min = -180, max = 180) double centreLongitude,
            @ForAll @DoubleRange(min = -89, max = 89) double centreLatitude) {
        Position centre = new Position(centreLongitude, centreLatitude);
        Position position = new Position(longitude, latitude);
        double metres = Earth.measure(centre, position).metres();
        Polylines ring = Polylines.ofLine(Earth.ring(centre, 3_000_000, 720));
        if (Math.abs(metres - 3_000_000) > 1_000) {
            assertThat(Earth.inside(position, ring, EdgeRule.GEODESIC)).isEqualTo(metres < 3_000_000);
        }
    }
}
