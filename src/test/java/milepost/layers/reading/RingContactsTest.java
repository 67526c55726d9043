package milepost.layers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import milepost.layers.packed.Vertices;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What it clears must be simple by JTS too; what is simple and touches nothing it must clear. */
class RingContactsTest {

    @Test
    void aBowTieIsFoundAndASquareIsNot() {
        assertThat(possible(0, 0, 2, 2, 2, 0, 0, 2, 0, 0)).isTrue();
        assertThat(possible(0, 0, 2, 0, 2, 2, 0, 2, 0, 0)).isFalse();
    }

    @Test
    void aSpikeAndATouchOnAnEdgeAreLeftToTheExact() {
        assertThat(possible(0, 0, 2, 0, 2, 2, 2, 4, 2, 2, 0, 2, 0, 0)).isTrue();
        assertThat(possible(0, 0, 4, 0, 4, 4, 2, 0, 0, 4, 0, 0)).isTrue();
    }

    @Test
    void cornersThatTouchDoNotCrossAndCornersThatCrossDo() {
        assertThat(possible(0, 0, 4, 0, 4, 4, 2, 1, 0, 4, -4, 4, 2, 1, -4, 0, 0, 0)).isFalse();
        assertThat(possible(0, 0, 2, 2, 4, 4, 4, 0, 2, 2, 0, 4, 0, 0)).isTrue();
    }

    @Test
    void largeStarsAreCleared() {
        assertThat(possible(star(new Random(1), 20_000, 0))).isFalse();
    }

    @Test
    void itAgreesWithJts() {
        Random random = new Random(2);
        int cleared = 0;
        for (int i = 0; i < 3000; i++) {
            double[] ring = star(random, 4 + random.nextInt(60), random.nextDouble() < 0.5 ? 0 : 1.5);
            boolean possible = possible(ring);
            assertThat(simple(ring)).isEqualTo(!possible);
            cleared += possible ? 0 : 1;
        }
        assertThat(cleared).isBetween(1000, 2900);
    }

    /** On a small grid rings touch, overlap and turn back all the time. */
    @Test
    void whereItIsCertainItAgreesWithJtsOnAGrid() {
        Random random = new Random(3);
        int certain = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] ring = new double[2 * (5 + random.nextInt(8))];
            for (int at = 0; at < ring.length - 2; at++) {
                ring[at] = random.nextInt(5);
            }
            ring[ring.length - 2] = ring[0];
            ring[ring.length - 1] = ring[1];
            RingContacts contacts = contacts(ring);
            if (!contacts.doubtful()) {
                certain++;
                assertThat(contacts.crosses()).as(java.util.Arrays.toString(ring)).isEqualTo(crossesByJts(ring));
            }
        }
        assertThat(certain).isGreaterThan(10_000);
    }

    private static boolean crossesByJts(double... ring) {
        IsValidOp validity = new IsValidOp(new GeometryFactory().createPolygon(coordinates(ring)));
        validity.setSelfTouchingRingFormingHoleValid(true);
        return !validity.isValid() && validity.getValidationError().getErrorType() == TopologyValidationError.SELF_INTERSECTION;
    }

    /** A ring around the origin; with wobble, its directions are out of order here and there. */
    private static double[] star(Random random, int corners, double wobble) {
        double[] ring = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double direction = 2 * Math.PI * (i + wobble * random.nextGaussian()) / corners;
            double distance = 1 + random.nextDouble();
            ring[2 * i] = distance * Math.cos(direction);
            ring[2 * i + 1] = distance * Math.sin(direction);
        }
        ring[2 * corners] = ring[0];
        ring[2 * corners + 1] = ring[1];
        return ring;
    }

    private static boolean possible(double... ring) {
        RingContacts contacts = contacts(ring);
        return contacts.crosses() || contacts.doubtful();
    }

    private static RingContacts contacts(double... ring) {
        Vertices.Builder vertices = new Vertices.Builder();
        vertices.add(9, 9);
        vertices.addAll(ring, ring.length / 2);
        return RingContacts.of(vertices, 1, 1 + ring.length / 2);
    }

    private static boolean simple(double... ring) {
        return new GeometryFactory().createLinearRing(coordinates(ring)).isSimple();
    }

    private static Coordinate[] coordinates(double... ring) {
        Coordinate[] coordinates = new Coordinate[ring.length / 2];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(ring[2 * i], ring[2 * i + 1]);
        }
        return coordinates;
    }
}
