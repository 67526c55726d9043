package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import milepost.geodesy.Earth;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.render.scene.Viewport;
import milepost.render.tools.Range;
import milepost.story.AnnotationMark;
import milepost.ui.map.MapPane;
import milepost.ui.testing.Hands;
import milepost.ui.tools.Drawing;
import milepost.ui.tools.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measuring, rings and the distances under the cursor, by mouse and by keys. */
class MapToolsTest extends WindowTest {

    private static final GeoBounds REGION = new GeoBounds(20, 50, 29, 54.5);

    private MapPane map;
    private Hands hands;

    @BeforeEach
    void showTheRegion() {
        waitUntilChecked();
        map = robot().lookup(".map-pane").queryAs(MapPane.class);
        hands = new Hands(map);
        waitUntil(() -> map.viewport().isPresent());
        robot().interact(() -> map.setAnimated(false));
        robot().interact(() -> map.flyTo(REGION));
        robot().interact(map::requestFocus);
    }

    @Test
    void theCursorIsToldHowFarTheNearestBorderAndTheClaimsPlaceAre() {
        robot().interact(() -> desk().select(desk().story().claims().getFirst().id()));
        Position cursor = new Position(26, 51.2);
        double[] at = pixel(cursor);

        waitUntil(() -> {
            hands.move(at[0], at[1]);
            return distances().contains("border");
        });

        assertThat(distances()).startsWith("Belarus–Ukraine border ").contains("mi · ", "Brest ");
        double toBrest = Earth.measure(cursor, place("Brest").position()).metres() / 1609.344;
        assertThat(distances()).contains("Brest " + Math.round(toBrest) + " mi");
        hands.move(at[0], map.viewport().orElseThrow().height() + 5);
        assertThat(distances()).isEmpty();
    }

    @Test
    void farFromTheStoryTheBordersOfTheWorldAreTold() {
        robot().interact(() -> map.flyTo(new GeoBounds(-10, 36, 4, 44)));
        double[] at = pixel(new Position(-3.7, 40.4));
        waitUntil(() -> {
            hands.move(at[0], at[1]);
            return distances().contains("border");
        });
        assertThat(distances()).startsWith("Spain–Portugal border 153 mi");
    }

    @Test
    void aPathIsMeasuredLegByLegAndEndsWithEnter() {
        hands.key(KeyCode.M);
        assertThat(tool(Tool.MEASURE).isSelected()).isTrue();
        Position start = place("Brest").position();
        click(start);
        click(place("Warsaw").position());
        hands.click(150, 150, 1);
        hands.move(300, 300);
        assertThat(drawing().path().points()).hasSize(4);
        hands.key(KeyCode.BACK_SPACE);
        assertThat(drawing().path().points()).hasSize(3);
        click(place("Minsk").position());
        hands.key(KeyCode.ENTER);
        hands.move(100, 100);

        assertThat(drawing().path().points()).containsExactly(start, place("Warsaw").position(), place("Minsk").position());
        double total = Earth.measure(start, place("Warsaw").position()).metres()
                + Earth.measure(place("Warsaw").position(), place("Minsk").position()).metres();
        assertThat(drawing().path().totalMetres()).isEqualTo(total);
        assertThat(String.join(" ", words("#tool-panel"))).contains(Math.round(total / 1000) + " km", "nmi", "last leg", "east-northeast");
        waitUntil(() -> !robot().lookup(".tool-label").queryAll().isEmpty());

        hands.key(KeyCode.ESCAPE);
        assertThat(drawing().path().points()).isEmpty();
        hands.key(KeyCode.ESCAPE);
        assertThat(tool(Tool.SELECT).isSelected()).isTrue();
        assertThat(robot().lookup("#tool-panel").query().isVisible()).isFalse();
    }

    @Test
    void aDoubleClickEndsThePathAndDoesNotZoom() {
        press("#tool-measure");
        Viewport before = map.viewport().orElseThrow();
        hands.click(200, 200, 1);
        hands.click(400, 300, 1);
        hands.click(400, 300, 2);
        hands.move(500, 500);

        assertThat(drawing().path().points()).hasSize(2);
        assertThat(map.viewport().orElseThrow()).isEqualTo(before);
    }

    @Test
    void aRingIsDraggedThenTypedAndLiesWhereItSays() {
        hands.key(KeyCode.R);
        click(place("Brest").position());
        double[] centre = pixel(place("Brest").position());
        hands.move(centre[0] + 90, centre[1]);
        Range dragged = drawing().ranges().getFirst();
        assertThat(dragged.around().name()).isEqualTo("Brest");
        assertThat(dragged.highMetres() / 1609.344).isCloseTo(Math.rint(dragged.highMetres() / 1609.344), within(1e-9));
        hands.click(centre[0] + 90, centre[1], 1);

        TextField distance = robot().lookup("#ring-distance").queryAs(TextField.class);
        TextField from = robot().lookup("#ring-from").queryAs(TextField.class);
        robot().interact(() -> {
            from.setText("36,5");
            distance.setText("43.5");
            distance.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(drawing().ranges()).hasSize(1);
        assertThat(drawing().ranges().getFirst().lowMetres()).isCloseTo(36.5 * 1609.344, within(1e-6));
        assertThat(drawing().ranges().getFirst().highMetres()).isCloseTo(43.5 * 1609.344, within(1e-6));
        robot().interact(() -> {
            distance.setText("far");
            distance.fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(robot().lookup("#ring-fault").queryAs(Label.class).getText()).isEqualTo("Write a number, such as 50 or 12.5");
        assertThat(drawing().ranges().getFirst().highMetres()).isCloseTo(43.5 * 1609.344, within(1e-6));
    }

    @Test
    void aClickOnABorderDrawsARingAroundIt() {
        Position onBorder = desk().findingsProperty().get().get(1).line().orElseThrow().to();
        robot().interact(() -> map.flyTo(new GeoBounds(23, 51.2, 25, 52)));
        double[] at = pixel(onBorder);
        waitUntil(() -> {
            hands.move(at[0], at[1]);
            return distances().contains("border");
        });
        hands.key(KeyCode.R);
        hands.click(at[0] + 3, at[1], 1);
        assertThat(words("#tool-panel").getFirst()).contains("border");
        hands.click(at[0] + 100, at[1] - 120, 1);

        assertThat(drawing().ranges()).hasSize(1);
        waitUntil(() -> !robot().lookup(".tool-label").queryAll().isEmpty());
    }

    @Test
    void aRingIsKeptInTheStoryAndUndone() {
        int before = desk().story().annotations().size();
        hands.key(KeyCode.R);
        click(place("Brest").position());
        double[] centre = pixel(place("Brest").position());
        hands.click(centre[0], centre[1] + 60, 1);
        double metres = drawing().ranges().getFirst().highMetres();
        press("#ring-keep");

        assertThat(drawing().ranges()).isEmpty();
        assertThat(desk().story().annotations()).hasSize(before + 1);
        assertThat(desk().story().annotations().getLast().mark()).isEqualTo(new AnnotationMark.RangeRing(place("Brest").position(), metres));
        assertThat(desk().story().annotations().getLast().text()).endsWith("from Brest");
        robot().interact(desk()::undo);
        assertThat(desk().story().annotations()).hasSize(before);
    }

    @Test
    void lettersTypedIntoAFieldTakeNoTool() {
        hands.key(KeyCode.R);
        click(place("Brest").position());
        robot().interact(() -> robot().lookup("#ring-distance").query().requestFocus());
        new Hands(robot().lookup("#ring-distance").query()).key(KeyCode.M);

        assertThat(tool(Tool.RING).isSelected()).isTrue();
    }

    private Drawing drawing() {
        return onWindowThread(() -> window().tools().drawingProperty().get());
    }

    private String distances() {
        return onWindowThread(() -> robot().lookup("#status-distances").queryAs(Label.class).getText());
    }

    private ToggleButton tool(Tool tool) {
        return robot().lookup("#tool-" + tool.name().toLowerCase(java.util.Locale.ROOT)).queryAs(ToggleButton.class);
    }

    private Place place(String name) {
        List<Place> places = desk().story().places();
        return places.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    private double[] pixel(Position at) {
        return onWindowThread(() -> map.viewport().orElseThrow().pixel(at).orElseThrow());
    }

    private void click(Position at) {
        double[] pixel = pixel(at);
        hands.click(pixel[0], pixel[1], 1);
    }
}
