package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.MouseButton;
import milepost.claims.Reading;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;
import milepost.ui.map.MapPane;
import milepost.ui.testing.Hands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map among the other panes, over the base map that comes with the program. */
class MapInWindowTest extends WindowTest {

    private MapPane map;
    private Hands hands;

    @BeforeEach
    void waitForTheMap() {
        waitUntilChecked();
        map = robot().lookup(".map-pane").queryAs(MapPane.class);
        hands = new Hands(map);
        waitUntil(() -> map.viewport().isPresent());
        // It glides as it does for most people, whatever the system that runs the test asks for.
        robot().interact(() -> map.setAnimated(true));
    }

    @Test
    void aClickOnACardFliesToItsLine() {
        Reading.Line line = desk().findingsProperty().get().get(1).line().orElseThrow();
        robot().interact(() -> map.flyTo(new GeoBounds(-10, 35, -5, 40)));
        waitUntil(() -> !sees(line.from()));

        robot().clickOn("#claim-" + desk().story().claims().get(1).id() + " .claim-quote");

        waitUntil(() -> sees(line.from()) && sees(line.to()));
    }

    @Test
    void aFlightEndsWhereItWasToLead() {
        GeoBounds iberia = new GeoBounds(-9, 36, 3, 43);

        robot().interact(() -> map.flyTo(iberia));

        waitUntil(() -> sees(new Position(-9, 36)) && sees(new Position(3, 43)));
        waitUntilStill();
        Viewport end = view();
        assertThat(end.position(end.width() / 2.0, end.height() / 2.0).orElseThrow()).satisfies(middle -> {
            assertThat(middle.longitudeDegrees()).isCloseTo(-3, within(0.7));
            assertThat(middle.latitudeDegrees()).isCloseTo(39.5, within(0.7));
        });
        robot().interact(() -> map.setAnimated(false));
        robot().interact(() -> map.flyTo(new GeoBounds(20, 50, 21, 51)));
        robot().interact(() -> map.flyTo(iberia));
        assertThat(view().metresPerPixel()).isCloseTo(end.metresPerPixel(), within(end.metresPerPixel() * 1e-6));
    }

    @Test
    void theWheelZoomsInOnThePlaceUnderIt() {
        robot().interact(() -> map.setAnimated(false));
        Viewport before = view();

        hands.wheel(120, 200, 80);

        Viewport after = view();
        assertThat(before.metresPerPixel() / after.metresPerPixel()).isCloseTo(2, within(1e-9));
        assertSamePlace(after.position(120, 200).orElseThrow(), before.position(120, 200).orElseThrow());
    }

    @Test
    void aDragTakesThePlaceUnderTheHandAlong() {
        robot().interact(() -> map.setAnimated(false));
        Viewport before = view();

        hands.drag(150, 300, 210, 260, MouseButton.PRIMARY);

        assertSamePlace(view().position(210, 260).orElseThrow(), before.position(150, 300).orElseThrow());
    }

    @Test
    void theStatusBarSpeaksOfTheCursorOnceThereIsAMap() {
        assertThat(words("#status")).contains("Point at the map");
    }

    private Viewport view() {
        return onWindowThread(() -> map.viewport().orElseThrow());
    }

    /** The view is the same in three turns of the window's events that lie a few frames apart. */
    private void waitUntilStill() {
        Viewport[] last = new Viewport[1];
        int[] same = new int[1];
        waitUntil(() -> {
            Viewport now = map.viewport().orElseThrow();
            same[0] = now.equals(last[0]) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] >= 3;
        });
    }

    private boolean sees(Position position) {
        return map.viewport().flatMap(view -> view.pixel(position)
                .filter(at -> at[0] >= 0 && at[1] >= 0 && at[0] <= view.width() && at[1] <= view.height())).isPresent();
    }

    private static void assertSamePlace(Position actual, Position expected) {
        assertThat(actual.longitudeDegrees()).isCloseTo(expected.longitudeDegrees(), within(1e-6));
        assertThat(actual.latitudeDegrees()).isCloseTo(expected.latitudeDegrees(), within(1e-6));
    }
}
