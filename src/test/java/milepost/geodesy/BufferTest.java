package milepost.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import milepost.work.Cancel;
import milepost.work.CancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Level lines of the distance from a border, and bands between two of them. */
class BufferTest {

    private static void assertOutlineOf(Polylines outline, Border border, double metres, double spareMetres) {
        for (int ring = 0; ring < outline.lines(); ring++) {
            for (int vertex = outline.start(ring); vertex < outline.end(ring); vertex++) {
                Position position = new Position(outline.longitudeDegrees(vertex), outline.latitudeDegrees(vertex));
                assertThat(Earth.nearest(position, border).metres()).isCloseTo(metres, within(0.011));
                if (vertex > outline.start(ring)) {
                    assertThat(Math.abs(outline.longitudeDegrees(vertex) - outline.longitudeDegrees(vertex - 1))).isLessThanOrEqualTo(180);
                }
            }
            double turned = outline.longitudeDegrees(outline.end(ring) - 1) - outline.longitudeDegrees(outline.start(ring));
            assertThat(Math.abs(Math.IEEEremainder(turned, 360))).isLessThan(1e-9);
            assertThat(outline.latitudeDegrees(outline.end(ring) - 1)).isEqualTo(outline.latitudeDegrees(outline.start(ring)));
        }
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            Position start = new Position(border.lines().longitudeDegrees(0), border.lines().latitudeDegrees(0));
            Position position = Earth.travel(start, 360 * random.nextDouble(), 3 * metres * random.nextDouble());
            double distance = Earth.nearest(position, border).metres();
            if (Math.abs(distance - metres) > spareMetres) {
                assertThat(Earth.inside(position, outline, EdgeRule.RFC7946)).as(position + " at " + distance).isEqualTo(distance < metres);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"24, 52, 200000, 20000", "179.9, -17, 300000, 20000", "10, 86, 900000, 40000", "-60, -89.5, 400000, 40000", "0, 0, 5000, 500"})
    void holdsWhatIsNearerAndNothingElse(double longitude, double latitude, double metres, double stepMetres) {
        double further = latitude > 80 || latitude < -80 ? 40 : 2 * metres / 200_000;
        Border border = Border.of(Polylines.ofLine(longitude, latitude, longitude + further, latitude + (latitude > 0 ? -0.5 : 0.5) * metres / 200_000,
                longitude + 1.5 * further, latitude), EdgeRule.GEODESIC);
        Polylines outline = Earth.buffer(border, metres, stepMetres);
        assertThat(outline.lines()).isEqualTo(1);
        assertOutlineOf(outline, border, metres, stepMetres);
    }

    @Test
    void aRingHasAnOutlineOnEitherSide() {
        Border ring = Border.of(Polylines.ofLine(Earth.ring(new Position(30, 50), 500_000, 90)), EdgeRule.GEODESIC);
        Polylines outline = Earth.buffer(ring, 100_000, 20_000);
        assertThat(outline.lines()).isEqualTo(2);
        assertOutlineOf(outline, ring, 100_000, 20_000);
        assertThat(Earth.inside(new Position(30, 50), outline, EdgeRule.RFC7946)).isFalse();
    }

    @Test
    void aCapAroundThePoleGoesOnceAround() {
        Border parallel = Border.of(Polylines.ofLine(-180, 70, -60, 70, 60, 70, 180, 70), EdgeRule.RFC7946);
        Polylines outline = Earth.buffer(parallel, 500_000, 100_000);
        assertThat(outline.lines()).isEqualTo(2);
        for (int ring = 0; ring < 2; ring++) {
            double turned = outline.longitudeDegrees(outline.end(ring) - 1) - outline.longitudeDegrees(outline.start(ring));
            assertThat(Math.abs(turned)).isCloseTo(360, within(1e-9));
        }
    }

    @Test
    void aBandAroundABorderIsWhatLiesBetween() {
        Border border = Border.of(Polylines.ofLine(20, 50, 25, 52), EdgeRule.RFC7946);
        Polylines band = Earth.band(border, 100_000, 200_000, 20_000);
        Position start = new Position(20, 50);
        for (double metres : new double[] {50_000, 150_000, 250_000}) {
            Position position = Earth.travel(start, 250, metres);
            boolean between = metres == 150_000;
            assertThat(Earth.inside(position, band, EdgeRule.RFC7946)).isEqualTo(between);
        }
        assertThat(Earth.band(border, 0, 200_000, 20_000).lines()).isEqualTo(1);
    }

    @Test
    void aBandAroundAPlaceIsWhatLiesBetween() {
        Position centre = new Position(179, 60);
        Polylines band = Earth.band(centre, 100_000, 200_000, 180);
        for (double azimuth = 0; azimuth < 360; azimuth += 17) {
            assertThat(Earth.inside(Earth.travel(centre, azimuth, 95_000), band, EdgeRule.GEODESIC)).isFalse();
            assertThat(Earth.inside(Earth.travel(centre, azimuth, 150_000), band, EdgeRule.GEODESIC)).isTrue();
            assertThat(Earth.inside(Earth.travel(centre, azimuth, 205_000), band, EdgeRule.GEODESIC)).isFalse();
        }
        assertThat(Earth.band(centre, 0, 200_000, 180).lines()).isEqualTo(1);
    }

    @Test
    void aRingNearTheOppositePointKeepsOnlyWhatIsReallySoFar() {
        Position centre = new Position(10, 30);
        double metres = 19_990_000;
        double[] ring = Earth.ring(centre, metres, 360);
        assertThat(ring.length).isBetween(8, 2 * 361 - 2);
        for (int i = 0; i < ring.length; i += 2) {
            assertThat(Earth.measure(centre, new Position(ring[i], ring[i + 1])).metres()).isCloseTo(metres, within(1e-5));
        }
        assertThat(List.of(ring[0], ring[1])).isEqualTo(List.of(ring[ring.length - 2], ring[ring.length - 1]));
        assertThat(Earth.ring(centre, 20_010_000, 360)).isEmpty();
    }

    @Test
    void thereIsNoOutlineFartherThanTheFarthestPoint() {
        assertThat(Earth.buffer(Border.of(Polylines.ofLine(0, 0), EdgeRule.RFC7946), 20_010_000, 500_000).lines()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"24, 52, 40000", "179.7, -17, 40000", "-179.9, 66, 3000", "10, 84, 60000"})
    void withinABoxItHoldsWhatIsNearerThere(double longitude, double latitude, double metres) {
        Border border = Border.of(Polylines.ofLine(longitude - 3, latitude - 1, longitude, latitude, longitude + 3, latitude + 0.5), EdgeRule.RFC7946);
        GeoBounds box = new GeoBounds(longitude - 0.7, latitude - 0.6, longitude + 0.9, latitude + 0.5);
        Polylines outline = Earth.buffer(border, metres, metres / 10, box, new Cancel());
        assertThat(outline.vertices()).isPositive();
        Random random = new Random(2);
        int near = 0;
        for (int i = 0; i < 400; i++) {
            Position position = new Position(box.westDegrees() + random.nextDouble() * 1.6, box.southDegrees() + random.nextDouble() * 1.1);
            double distance = Earth.nearest(position, border).metres();
            if (Math.abs(distance - metres) > metres / 10) {
                near += distance < metres ? 1 : 0;
                assertThat(Earth.inside(position, outline, EdgeRule.RFC7946)).as(position + " at " + distance).isEqualTo(distance < metres);
            }
        }
        assertThat(near).isPositive();
        Position away = new Position(longitude + 2.5, latitude + 2.5 / 6);
        assertThat(Earth.inside(away, outline, EdgeRule.RFC7946)).isFalse();
    }

    @Test
    void aBoxAllOfWhichIsNearIsFilled() {
        Border border = Border.of(Polylines.ofLine(20, 50, 21, 51), EdgeRule.RFC7946);
        Polylines outline = Earth.buffer(border, 500_000, 2_000, new GeoBounds(20, 50, 20.2, 50.2), new Cancel());
        assertThat(outline.lines()).isEqualTo(1);
        assertThat(Earth.inside(new Position(20.1, 50.1), outline, EdgeRule.RFC7946)).isTrue();
    }

    @Test
    void stopsWhenAsked() {
        Border border = Border.of(Polylines.ofLine(20, 50, 21, 51), EdgeRule.RFC7946);
        Cancel cancel = new Cancel();
        cancel.request();
        assertThatExceptionOfType(CancelledException.class).isThrownBy(() -> Earth.buffer(border, 50_000, 100, GeoBounds.WORLD, cancel));
    }

    @Test
    void refusesWhatIsNoDistance() {
        Border border = Border.of(Polylines.ofLine(0, 0, 1, 1), EdgeRule.RFC7946);
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.buffer(border, 0, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.buffer(border, Double.NaN, 1_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.buffer(border, 1_000, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.band(border, 2_000, 1_000, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> Earth.band(new Position(0, 0), -1, 1_000, 100));
    }
}
