package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.places.Place;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private static final Position MIDDLE = new Position(23.8, 52.2);
    private static final Place POINT = new Place("range", "Brestsky range", "BLR", List.of(new Place.Coordinate("a reporter", MIDDLE)), List.of(), 0, false, "");
    private static final List<Position> TRIANGLE = List.of(new Position(23.6, 52.0), new Position(24.0, 52.1), new Position(23.7, 52.4));

    @Test
    void takesCoordinatesAsTheyAre() {
        assertThat(Whereabouts.of(POINT)).isEqualTo(new Whereabouts(List.of(MIDDLE), 0));
        assertThat(Whereabouts.of(POINT.within(5_000)).slackMetres()).isEqualTo(5_000);
    }

    @Test
    void leavesNoPointOfAnAreaFartherFromASampleThanTheSlack() {
        Whereabouts range = Whereabouts.of(POINT.somewhereIn(TRIANGLE));

        for (double one = 0; one <= 1; one += 0.05) {
            for (double other = 0; one + other <= 1; other += 0.05) {
                Position inside = mixed(one, other, 1 - one - other);
                assertThat(range.positions().stream().mapToDouble(sample -> Earth.measure(sample, inside).metres()).min().orElseThrow())
                        .isLessThanOrEqualTo(range.slackMetres());
            }
        }
        assertThat(range.slackMetres()).isLessThan(4_000);
    }

    private static Position mixed(double a, double b, double c) {
        return new Position(TRIANGLE.stream().map(Position::longitudeDegrees).toList().get(0) * a + TRIANGLE.get(1).longitudeDegrees() * b
                + TRIANGLE.get(2).longitudeDegrees() * c, TRIANGLE.get(0).latitudeDegrees() * a + TRIANGLE.get(1).latitudeDegrees() * b + TRIANGLE.get(2).latitudeDegrees() * c);
    }
}
