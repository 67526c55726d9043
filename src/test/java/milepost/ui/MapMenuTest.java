package milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import milepost.render.scene.Viewport;
import milepost.ui.map.MapPane;
import org.junit.jupiter.api.Test;

/** Another projection, another language of names: chosen in the menu, shown on the map, taken back by undo. */
class MapMenuTest extends WindowTest {

    @Test
    void anotherProjectionKeepsThePlaceAndIsTakenBack() {
        waitUntilChecked();
        waitUntil(() -> mapPane().viewport().isPresent());
        assertThat(projection()).isEqualTo("lambert");

        choose("projections", "True distances from", "Brest");
        waitUntil(() -> projection().equals("azimuthal-equidistant"));
        Viewport shown = mapPane().viewport().orElseThrow();
        assertThat(shown.position(shown.width() / 2.0, shown.height() / 2.0).orElseThrow().latitudeDegrees()).isBetween(50.0, 55.0);

        choose("projections", "Globe");
        waitUntil(() -> projection().equals("orthographic"));

        robot().interact(() -> desk().undo());
        waitUntil(() -> projection().equals("azimuthal-equidistant"));
        robot().interact(() -> desk().undo());
        waitUntil(() -> projection().equals("lambert"));
    }

    @Test
    void theLanguageOfNamesBelongsToTheStory() {
        waitUntilChecked();
        choose("names", "Belarusian · Беларуская");
        assertThat(desk().story().map().namesIn()).isEqualTo("be");
        assertThat(desk().undoNameProperty().get()).contains("Change language of names");
    }

    private MapPane mapPane() {
        return robot().lookup(".map-pane").queryAs(MapPane.class);
    }

    private String projection() {
        return mapPane().viewport().orElseThrow().projection().id();
    }

    private void choose(String menuId, String... path) {
        robot().interact(() -> {
            List<MenuItem> items = menu(menuId).getItems();
            for (String text : path) {
                MenuItem item = items.stream().filter(one -> text.equals(one.getText())).findFirst().orElseThrow();
                if (item instanceof Menu inner) {
                    items = inner.getItems();
                } else {
                    item.fire();
                }
            }
        });
    }

    private Menu menu(String id) {
        MenuBar bar = robot().lookup("#menus").queryAs(MenuBar.class);
        return bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId()))
                .map(Menu.class::cast).findFirst().orElseThrow();
    }
}
