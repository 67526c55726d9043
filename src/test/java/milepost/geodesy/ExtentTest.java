package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Distances between two borders and between two areas. */
class ExtentTest {

    private static Polylines box(double west, double south, double east, double north) {
        return Polylines.ofLine(west, south, east, south, east, north, west, north, west, south);
    }

    private static Polylines wander(Random random, double longitude, double latitude, double size, int vertices) {
        double[] lonLat = new double[2 * vertices];
        for (int i = 0; i < lonLat.length; i += 2) {
            lonLat[i] = longitude + size * (random.nextDouble() - 0.5);
            lonLat[i + 1] = Math.clamp(latitude + size * (random.nextDouble() - 0.5), -89.99, 89.99);
        }
        return Polylines.ofLine(lonLat);
    }

    record Pair(Polylines one, Polylines other) { }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            double longitude = 360 * random.nextDouble() - 180;
            double latitude = 170 * random.nextDouble() - 85;
            double size = Math.pow(10, 3 * random.nextDouble() - 2);
            double away = new double[] {1, 3, 30, 100, 170}[random.nextInt(5)];
            double otherLatitude = Math.clamp(latitude + (random.nextBoolean() ? 2 : -1) * size, -85, 85);
            return new Pair(wander(random, longitude, latitude, size, 1 + random.nextInt(12)),
                    wander(random, longitude + away * (size > 3 ? 1 : Math.min(1, size)), otherLatitude, size, 1 + random.nextInt(12)));
        });
    }

    /** Every end of an edge is asked for its distance, which is enough where geodesics do not cross. */
    @Property(tries = 150)
    void theClosestPairIsNoFartherThanAnyVertexAndAsFarAsItSays(@ForAll("pairs") Pair pair, @ForAll EdgeRule rule) {
        Border one = Border.of(pair.one(), rule);
        Border other = Border.of(pair.other(), rule);
        Geodesic closest = Earth.nearest(one, other);
        double least = Math.min(leastFromVertices(pair.one(), other), leastFromVertices(pair.other(), one));
        assertThat(closest.metres()).isLessThanOrEqualTo(least + 1e-6);
        assertThat(Earth.measure(closest.from(), closest.to()).metres()).isCloseTo(closest.metres(), within(1e-6));
        assertThat(Earth.nearest(closest.from(), one).metres()).isLessThan(1e-6);
        assertThat(Earth.nearest(closest.to(), other).metres()).isLessThan(1e-6);
        if (rule == EdgeRule.GEODESIC && closest.metres() > 0) {
            assertThat(closest.metres()).isCloseTo(least, within(1e-6));
        }
    }

    private static double leastFromVertices(Polylines lines, Border border) {
        double least = Double.POSITIVE_INFINITY;
        for (int vertex = 0; vertex < lines.vertices(); vertex++) {
            Position from = new Position(lines.longitudeDegrees(vertex), lines.latitudeDegrees(vertex));
            least = Math.min(least, Earth.nearest(from, border).metres());
        }
        return least;
    }

    @Property(tries = 150)
    void theFarthestPairIsNoCloserThanAnyTwoVertices(@ForAll("pairs") Pair pair, @ForAll EdgeRule rule) {
        double most = 0;
        for (int i = 0; i < pair.one().vertices(); i++) {
            for (int j = 0; j < pair.other().vertices(); j++) {
                most = Math.max(most, Earth.measure(new Position(pair.one().longitudeDegrees(i), pair.one().latitudeDegrees(i)),
                        new Position(pair.other().longitudeDegrees(j), pair.other().latitudeDegrees(j))).metres());
            }
        }
        Geodesic farthest = Earth.farthest(Border.of(pair.one(), rule), Border.of(pair.other(), rule));
        assertThat(farthest.metres()).isGreaterThanOrEqualTo(most - 1e-3);
        assertThat(Earth.farthest(Border.of(pair.other(), rule), Border.of(pair.one(), rule)).metres())
                .isCloseTo(farthest.metres(), within(2e-3));
    }

    @Property(tries = 100)
    void itIsAsFarThereAsBack(@ForAll("pairs") Pair pair, @ForAll EdgeRule rule) {
        Border one = Border.of(pair.one(), rule);
        Border other = Border.of(pair.other(), rule);
        assertThat(Earth.nearest(one, other).metres()).isCloseTo(Earth.nearest(other, one).metres(), within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void crossingBordersAreNothingApart(EdgeRule rule) {
        Geodesic crossing = Earth.nearest(Border.of(Polylines.ofLine(-1.2, 40, 1, 41), rule), Border.of(Polylines.ofLine(-1, 41, 1, 40), rule));
        assertThat(crossing.metres()).isZero();
        Geodesic acrossTheSeam = Earth.nearest(Border.of(Polylines.ofLine(179, 10, 181, 12), rule), Border.of(Polylines.ofLine(-179, 10, -181, 12), rule));
        assertThat(acrossTheSeam.metres()).isZero();
    }

    @Test
    void parallelsAreClosestAnywhereAlongThem() {
        Geodesic between = Earth.nearest(Border.of(Polylines.ofLine(0, 50, 10, 50), EdgeRule.RFC7946), Border.of(Polylines.ofLine(2, 51, 8, 51), EdgeRule.RFC7946));
        assertThat(between.metres()).isCloseTo(Earth.measure(new Position(5, 50), new Position(5, 51)).metres(), within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void anAreaWithinAnotherIsNothingAwayButItsBorderIs(EdgeRule rule) {
        Extent country = Extent.of(Polylines.join(List.of(box(0, 40, 10, 50), box(3, 43, 4, 44))), rule);
        Extent city = Extent.of(box(7, 47, 7.1, 47.1), rule);
        Extent enclave = Extent.of(box(3.4, 43.4, 3.6, 43.6), rule);
        assertThat(Earth.nearest(country, city).metres()).isZero();
        assertThat(Earth.nearest(city, country).metres()).isZero();
        assertThat(Earth.nearest(city.border(), country.border()).metres()).isGreaterThan(200_000);
        assertThat(Earth.nearest(enclave, country).metres()).isGreaterThan(30_000);
    }

    @Test
    void onePartWithinAnotherAreaIsEnough() {
        Extent mainland = Extent.of(box(0, 40, 10, 50), EdgeRule.RFC7946);
        Extent islands = Extent.of(Polylines.join(List.of(box(20, 40, 21, 41), box(5, 45, 5.1, 45.1))), EdgeRule.RFC7946);
        assertThat(Earth.nearest(mainland, islands).metres()).isZero();
    }

    @Test
    void aPositionInsideIsNothingFromTheAreaButFarFromItsBorder() {
        Extent area = Extent.of(box(175, -20, 185, -15), EdgeRule.RFC7946);
        Position inside = new Position(-179, -17);
        assertThat(area.contains(inside)).isTrue();
        assertThat(Earth.nearest(inside, area).metres()).isZero();
        assertThat(Earth.nearest(inside, area).to()).containsExactly(inside);
        assertThat(Earth.nearest(inside, area.border()).metres()).isGreaterThan(100_000);
        Position outside = new Position(-170, -17);
        assertThat(Earth.nearest(outside, area)).isEqualTo(Earth.nearest(outside, area.border()));
    }

    @Property(tries = 200)
    void passingOverFarRingsChangesNothing(@ForAll long seed, @ForAll EdgeRule rule) {
        Random random = new Random(seed);
        Polylines rings = Polylines.join(List.of(Polylines.ofLine(Earth.ring(new Position(179, 50), 400_000, 12)),
                Polylines.ofLine(Earth.ring(new Position(10, 89), 2_000_000, 12)), box(-179, -60, 179, -50), box(10, 10, 40, 30),
                Polylines.ofLine(-180, -70, 0, -70, 180, -70, 180, -90, -180, -90, -180, -70)));
        Extent extent = Extent.of(rings, rule);
        for (int i = 0; i < 50; i++) {
            Position position = new Position(720 * random.nextDouble() - 360, 180 * random.nextDouble() - 90);
            assertThat(extent.contains(position)).isEqualTo(Earth.inside(position, rings, rule));
        }
    }
}
