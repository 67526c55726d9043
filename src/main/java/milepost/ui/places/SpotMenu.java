package milepost.ui.places;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import milepost.coordinates.Coordinates;
import milepost.coordinates.Notation;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;
import milepost.ui.map.MapPane;
import milepost.ui.theme.Copies;
import milepost.ui.tools.MapTools;

/** The menu of a spot on the map: of the one clicked with the other button or, by keyboard, of the middle of the map. Belongs to the window's thread. */
final class SpotMenu {

    private static final int METRE_DECIMALS = 5;

    private final MapPane map;
    private final MapTools tools;
    private final Doing doing;
    private Optional<ContextMenu> open = Optional.empty();

    /**
     * What the menu can ask for.
     *
     * @param whatIsHere   tells what lies at the spot
     * @param addPlace     makes the spot a place of the story
     */
    record Doing(Consumer<Position> whatIsHere, Consumer<Position> addPlace) {
    }

    SpotMenu(MapPane map, MapTools tools, Doing doing) {
        this.map = map;
        this.tools = tools;
        this.doing = doing;
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::show);
    }

    private void show(ContextMenuEvent asked) {
        open.ifPresent(ContextMenu::hide);
        map.viewport().ifPresent(view -> {
            double x = asked.isKeyboardTrigger() ? view.width() / 2.0 : asked.getX();
            double y = asked.isKeyboardTrigger() ? view.height() / 2.0 : asked.getY();
            spot(view, x, y).ifPresent(at -> {
                ContextMenu menu = menu(at);
                open = Optional.of(menu);
                Point2D corner = map.localToScreen(x, y);
                menu.show(map, corner.getX(), corner.getY());
                asked.consume();
            });
        });
    }

    private static Optional<Position> spot(Viewport view, double x, double y) {
        return y >= 0 && y < view.height() ? view.position(x, y) : Optional.empty();
    }

    private ContextMenu menu(Position at) {
        Menu copy = new Menu("Copy coordinates");
        copy.setId("spot-copy");
        for (Notation notation : Notation.values()) {
            String text = Coordinates.format(at, notation, decimals(notation));
            copy.getItems().add(item(text, "spot-copy-" + notation.name().toLowerCase(Locale.ROOT).replace('_', '-'), () -> Copies.text(text)));
        }
        ContextMenu menu = new ContextMenu(copy, new SeparatorMenuItem(),
                item("Measure from here", "spot-measure", () -> tools.measureFrom(at)),
                item("Ring around here", "spot-ring", () -> tools.ringAround(at)),
                item("Nearest border", "spot-border", () -> tools.measureToNearestBorder(at)), new SeparatorMenuItem(),
                item("Add a place here…", "spot-add", () -> doing.addPlace.accept(at)),
                item("What is here", "spot-what", () -> doing.whatIsHere.accept(at)));
        menu.setId("spot-menu");
        return menu;
    }

    /** About a metre, in every notation. */
    private static int decimals(Notation notation) {
        return switch (notation) {
            case DECIMAL, GEO_URI, WELL_KNOWN_TEXT, GEOJSON -> METRE_DECIMALS;
            case DEGREES_DECIMAL_MINUTES -> 3;
            case DEGREES_MINUTES_SECONDS -> 1;
            case UTM, MGRS -> 0;
        };
    }

    private static MenuItem item(String text, String id, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
