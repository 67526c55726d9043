package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BorderTest {

    private static Nearest nearest(double longitude, double latitude, EdgeRule rule, double... lonLat) {
        return Earth.nearest(new Position(longitude, latitude), Border.of(Polylines.ofLine(lonLat), rule));
    }

    @Test
    void theEdgeRuleDecidesOverAHundredKilometresOnTheFortyNinthParallel() {
        double[] parallel = {-123.3, 49, -95.15, 49};
        assertThat(nearest(-109.225, 49, EdgeRule.RFC7946, parallel).metres()).isZero();
        assertThat(nearest(-109.225, 49, EdgeRule.GEODESIC, parallel).metres()).isCloseTo(96_200, within(100.0));
    }

    @Test
    void dropsAndCountsSeamEdges() {
        Polylines box = Polylines.ofLine(175, -20, 180, -20, 180, -15, 175, -15, 175, -20);
        Border border = Border.of(box, EdgeRule.RFC7946);
        assertThat(border.droppedSeamEdges()).isEqualTo(1);
        assertThat(Earth.nearest(new Position(180, -17.5), border).metres()).isGreaterThan(200_000);
        assertThat(border.lines()).isSameAs(box);
        assertThat(border.edges()).isEqualTo(EdgeRule.RFC7946);
    }

    @Test
    void dropsTheEdgesThatCloseAPolarCap() {
        Border cap = Border.of(Polylines.ofLine(-180, 75, -60, 75, 60, 75, 180, 75, 180, 90, -180, 90, -180, 75), EdgeRule.RFC7946);
        assertThat(cap.droppedSeamEdges()).isEqualTo(3);
        assertThat(Earth.nearest(new Position(0, 90), cap).metres())
                .isCloseTo(Earth.measure(new Position(0, 90), new Position(0, 75)).metres(), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void anEdgeOverMoreThanHalfTheEarthGoesTheShortWay(EdgeRule rule) {
        Border raw = Border.of(Polylines.ofLine(170, 10, -170, 10), rule);
        Border split = Border.of(Polylines.ofLine(170, 10, 190, 10), rule);
        assertThat(raw.shortWayEdges()).isEqualTo(1);
        assertThat(split.shortWayEdges()).isZero();
        Position fiji = new Position(179, -18);
        assertThat(Earth.nearest(fiji, raw)).isEqualTo(Earth.nearest(fiji, split));
        assertThat(Earth.nearest(new Position(0, 10), raw).metres()).isGreaterThan(17_000_000);
    }

    @ParameterizedTest
    @EnumSource
    void aLineOfOneVertexIsAPoint(EdgeRule rule) {
        for (double[] point : List.of(new double[] {10, 50}, new double[] {10, 50, 10, 50}, new double[] {370, 50, 10, 50})) {
            Nearest opposite = nearest(-170, -50, rule, point);
            assertThat(opposite.metres()).isCloseTo(20_003_931.4586, within(1e-4));
            assertThat(opposite.to()).containsExactly(new Position(10, 50));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryEquallyNearPoint(EdgeRule rule) {
        Nearest centre = nearest(30.5, 40.5, rule, 30, 40, 30, 41, 40, 41, 31, 41, 31, 40);
        assertThat(centre.to()).hasSize(2);
        assertThat(centre.to()).extracting(Position::longitudeDegrees).containsExactlyInAnyOrder(30.0, 31.0);
        for (Position to : centre.to()) {
            assertThat(Earth.measure(centre.from(), to).metres()).isCloseTo(centre.metres(), within(1e-6));
        }
    }

    @Test
    void aParallelIsEquallyFarFromThePoleEverywhere() {
        Nearest pole = nearest(0, 90, EdgeRule.RFC7946, -20, 80, 20, 80);
        assertThat(pole.metres()).isCloseTo(Earth.measure(new Position(0, 90), new Position(0, 80)).metres(), within(1e-6));
        assertThat(pole.to()).hasSizeBetween(2, 16);
    }

    /** From beyond the pole the middle of such an edge is the farthest point of it, and level all the same. */
    @Test
    void beyondThePoleBothEndsOfAShortParallelAreNearest() {
        Nearest beyond = nearest(180.1, 80, EdgeRule.RFC7946, 0, 85, 0.2, 85);
        assertThat(beyond.to()).extracting(Position::longitudeDegrees).containsExactlyInAnyOrder(0.0, 0.2);
        assertThat(beyond.metres()).isLessThan(Earth.measure(beyond.from(), new Position(0.1, 85)).metres() - 0.4);
    }

    @ParameterizedTest
    @EnumSource
    void beyondAQuarterOfTheEarthBothEndsOfAShortEdgeAreNearest(EdgeRule rule) {
        Nearest beyond = nearest(180.03, 45, rule, 0, 0, 0.06, 0);
        assertThat(beyond.to()).extracting(Position::longitudeDegrees).containsExactlyInAnyOrder(0.0, 0.06);
        assertThat(beyond.metres()).isLessThan(Earth.measure(beyond.from(), new Position(0.03, 0)).metres() - 0.5);
    }

    @ParameterizedTest
    @EnumSource
    void repeatedVerticesAddNothing(EdgeRule rule) {
        Nearest plain = nearest(11.5, 51, rule, 11, 50, 12, 50, 13, 51);
        Nearest repeated = nearest(11.5, 51, rule, 11, 50, 11, 50, 12, 50, 12, 50, 12, 50, 13, 51, 13, 51);
        assertThat(repeated).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void aVertexOfTheBorderIsExactlyNothingAway(EdgeRule rule) {
        Nearest vertex = nearest(-180, 50.25, rule, 179.5, 50, 180, 50.25, 180.5, 50);
        assertThat(vertex.metres()).isZero();
        assertThat(vertex.azimuthDegrees()).isZero();
        assertThat(vertex.to()).hasSize(1);
    }

    @Test
    void aPlaceInsideIsAsFarFromTheNearestRingAsAnyOther() {
        Polylines withHole = Polylines.join(List.of(Polylines.ofLine(0, 40, 10, 40, 10, 50, 0, 50, 0, 40),
                Polylines.ofLine(4, 44, 4, 46, 6, 46, 6, 44, 4, 44)));
        Nearest inHole = Earth.nearest(new Position(4.1, 45), Border.of(withHole, EdgeRule.RFC7946));
        assertThat(inHole.to().getFirst().longitudeDegrees()).isEqualTo(4);
        assertThat(inHole.azimuthDegrees()).isCloseTo(270, within(0.1));
    }

    @Test
    void refusesABorderWithoutAPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> Border.of(new Polylines(new double[0], new int[] {0}), EdgeRule.RFC7946));
        assertThatIllegalArgumentException().isThrownBy(() -> Border.of(Polylines.ofLine(180, 1, 180, 2), EdgeRule.GEODESIC))
                .withMessageContaining("without an edge");
        assertThatIllegalArgumentException().isThrownBy(() -> Border.of(Polylines.ofLine(0, 1, 0, 91), EdgeRule.RFC7946))
                .withMessageContaining("vertex 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Border.of(Polylines.ofLine(Double.NaN, 1), EdgeRule.RFC7946));
    }
}
