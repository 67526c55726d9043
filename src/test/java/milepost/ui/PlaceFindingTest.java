package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.render.scene.Viewport;
import milepost.ui.map.MapPane;
import milepost.ui.testing.Hands;
import milepost.ui.tools.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a name to the map: typed, listed, flown to, made a place of the story; and what a spot of the map offers. */
class PlaceFindingTest extends WindowTest {

    private MapPane map;
    private TextField field;
    private Hands keys;

    @BeforeEach
    void showTheMap() {
        waitUntilChecked();
        map = robot().lookup(".map-pane").queryAs(MapPane.class);
        waitUntil(() -> map.viewport().isPresent());
        robot().interact(() -> map.setAnimated(false));
        robot().interact(map::requestFocus);
        field = robot().lookup("#search-text").queryAs(TextField.class);
        keys = new Hands(field);
    }

    @Test
    void aPlaceIsFoundFlownToAddedAndTakenBack() {
        int before = desk().story().places().size();
        find("Bialistok", "Białystok");
        keys.key(KeyCode.ENTER);

        Viewport view = map.viewport().orElseThrow();
        Position middle = view.position(view.width() / 2.0, view.height() / 2.0).orElseThrow();
        assertThat(Earth.measure(middle, new Position(23.16, 53.13)).metres()).isLessThan(20_000);
        assertThat(words("#found-bar")).contains("Białystok");
        assertThat(onWindowThread(() -> map.isFocused())).isTrue();

        press("#found-add");
        assertThat(desk().story().places()).hasSize(before + 1);
        assertThat(desk().story().places().getLast().name()).isEqualTo("Białystok");
        assertThat(desk().undoNameProperty().get()).contains("Add place Białystok");
        assertThat(robot().lookup("#found-bar").query().isVisible()).isFalse();
        robot().interact(desk()::undo);
        assertThat(desk().story().places()).hasSize(before);
    }

    @Test
    void theArrowKeysWalkTheListAndEscapeLeavesIt() {
        find("Brest", "Brest");
        ListView<?> list = list();
        keys.key(KeyCode.DOWN);
        assertThat(onWindowThread(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        keys.key(KeyCode.UP);
        keys.key(KeyCode.UP);
        assertThat(onWindowThread(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(list.getItems().size() - 1);
        Viewport before = map.viewport().orElseThrow();
        keys.key(KeyCode.ESCAPE);

        assertThat(field.getText()).isEmpty();
        assertThat(shown("search-hits")).isFalse();
        assertThat(map.viewport().orElseThrow()).isEqualTo(before);
        assertThat(onWindowThread(() -> map.isFocused())).isTrue();
    }

    @Test
    void nothingFoundIsSaidInASentence() {
        type("qqxxzzq");
        waitUntil(() -> shown("search-words") && label("#search-words").startsWith("Nothing is called that."));
        keys.key(KeyCode.ENTER);
        assertThat(robot().lookup("#found-bar").query().isVisible()).isFalse();
    }

    @Test
    void coordinatesAreFlownToAndMeasuredFrom() {
        find("52.5, 24.5", "52.5000° N, 24.5000° E");
        keys.key(KeyCode.ENTER);
        press("#found-measure");

        assertThat(onWindowThread(() -> window().tools().toolProperty().get())).isEqualTo(Tool.MEASURE);
        assertThat(onWindowThread(() -> window().tools().drawingProperty().get().path().points())).containsExactly(new Position(24.5, 52.5));
    }

    @Test
    void theOtherButtonOffersWhatCanBeDoneWithASpot() {
        Position spot = new Position(24, 52.5);
        double[] at = onWindowThread(() -> map.viewport().orElseThrow().pixel(spot).orElseThrow());
        robot().interact(() -> {
            Point2D screen = map.localToScreen(at[0], at[1]);
            Point2D scene = map.localToScene(at[0], at[1]);
            Event.fireEvent(map, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, scene.getX(), scene.getY(), screen.getX(), screen.getY(), false, null));
        });
        List<MenuItem> items = onWindowThread(() -> spotMenu().getItems());
        Menu copy = (Menu) items.getFirst();
        assertThat(copy.getItems()).hasSize(8);
        robot().interact(() -> copy.getItems().getFirst().fire());
        assertThat(onWindowThread(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("52.50000° N, 24.00000° E");

        robot().interact(() -> item(items, "spot-border").fire());
        waitUntil(() -> onWindowThread(() -> window().tools().drawingProperty().get().path().points().size() == 2));
        List<Position> path = onWindowThread(() -> window().tools().drawingProperty().get().path().points());
        assertThat(Earth.measure(path.getFirst(), spot).metres()).isCloseTo(0, within(500.0));

        robot().interact(() -> item(items, "spot-ring").fire());
        assertThat(onWindowThread(() -> window().tools().toolProperty().get())).isEqualTo(Tool.RING);

        robot().interact(() -> item(items, "spot-what").fire());
        waitUntil(() -> robot().lookup("#found-bar").query().isVisible());
        assertThat(String.join(" ", words("#found-bar"))).contains("Belarus");
    }

    @Test
    void aSpotBecomesAPlaceWithItsNameAndHowWellItIsKnown() {
        robot().interact(() -> Event.fireEvent(map, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        MenuItem add = item(onWindowThread(() -> spotMenu().getItems()), "spot-add");
        javafx.application.Platform.runLater(add::fire);
        waitUntil(() -> robot().lookup("#place-name").tryQuery().isPresent());
        press("#place-add");
        assertThat(label("#place-fault")).isEqualTo("Give the place a name.");
        robot().interact(() -> {
            robot().lookup("#place-name").queryAs(TextField.class).setText("Camp");
            robot().lookup("#place-reach").queryAs(TextField.class).setText("2,5");
        });
        press("#place-add");

        waitUntil(() -> desk().story().places().getLast().name().equals("Camp"));
        Place camp = desk().story().places().getLast();
        assertThat(camp.uncertaintyMetres()).isEqualTo(2_500);
        assertThat(camp.id()).isEqualTo("camp");
    }

    private void find(String text, String first) {
        type(text);
        waitUntil(() -> shown("search-hits") && !list().getItems().isEmpty() && onWindowThread(() -> list().getItems().getFirst().toString()).contains(first));
    }

    private void type(String text) {
        robot().interact(field::requestFocus);
        robot().interact(() -> field.setText(text));
    }

    private ListView<?> list() {
        return robot().lookup("#search-hits").queryAs(ListView.class);
    }

    private boolean shown(String id) {
        return robot().lookup("#" + id).tryQuery().filter(node -> node.isVisible() && node.getScene().getWindow().isShowing()).isPresent();
    }

    private String label(String id) {
        return onWindowThread(() -> robot().lookup(id).queryAs(javafx.scene.control.Label.class).getText());
    }

    private static ContextMenu spotMenu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(menu -> "spot-menu".equals(menu.getId()) && ((PopupWindow) menu).isShowing()).findFirst().orElseThrow();
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }
}
