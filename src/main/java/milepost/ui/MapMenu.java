package milepost.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.projection.MapProjection;
import milepost.projection.Projections;
import milepost.render.FrameComposer;
import milepost.render.scene.Viewport;
import milepost.story.ChooseNames;
import milepost.story.ChooseProjection;
import milepost.ui.desk.Desk;
import milepost.ui.map.MapPane;

/** How the map is drawn: its projection, and the language of its names. Both belong to the story and can be undone. */
final class MapMenu {

    private static final int PLACES_OFFERED = 12;

    private final Desk desk;
    private final MapPane map;

    MapMenu(Desk desk, MapPane map) {
        this.desk = desk;
        this.map = map;
    }

    /** Made anew each time it is opened: what it offers depends on the story and on the view. */
    Menu projections() {
        Menu menu = new Menu("Projection");
        menu.setId("projections");
        Runnable fill = () -> menu.getItems().setAll(projectionItems());
        menu.setOnShowing(_ -> fill.run());
        desk.storyProperty().subscribe(_ -> fill.run());
        return menu;
    }

    private List<MenuItem> projectionItems() {
        String now = desk.story().map().projection();
        List<MenuItem> items = new ArrayList<>();
        items.add(choice("Fitted to the story", now.isEmpty(), () -> choose("")));
        items.add(choice("Fit to this view", now.startsWith("lambert"), () -> map.viewport().flatMap(FrameComposer::fittedTo)
                .map(MapProjection::spec).ifPresent(this::choose)));
        items.add(trueDistances(now));
        items.add(new SeparatorMenuItem());
        items.add(choice("World, true areas (Equal Earth)", now.startsWith("equal-earth"), () -> chooseAt(at ->
                Projections.equalEarth(Math.rint(at.longitudeDegrees())))));
        items.add(choice("Globe", now.startsWith("orthographic"), () -> chooseAt(Projections::orthographic)));
        items.add(choice("Web Mercator", now.equals("mercator"), () -> choose("mercator")));
        return items;
    }

    private Menu trueDistances(String now) {
        Menu menu = new Menu("True distances from");
        desk.story().places().stream().limit(PLACES_OFFERED).forEach(place -> menu.getItems().add(fromPlace(place, now)));
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(choice("The middle of the map", false, () -> chooseAt(Projections::azimuthalEquidistant)));
        return menu;
    }

    private MenuItem fromPlace(Place place, String now) {
        Position at = place.position();
        String spec = String.format(Locale.ROOT, "azimuthal-equidistant:%.5f,%.5f",
                Math.IEEEremainder(at.longitudeDegrees(), 360), at.latitudeDegrees());
        return choice(place.name(), spec.equals(now), () -> choose(spec));
    }

    private void chooseAt(Function<Position, MapProjection> projection) {
        map.viewport().flatMap(MapMenu::middle).map(projection).map(MapProjection::spec).ifPresent(this::choose);
    }

    private static Optional<Position> middle(Viewport view) {
        return view.position(view.width() / 2.0, view.height() / 2.0);
    }

    private void choose(String spec) {
        if (!spec.equals(desk.story().map().projection())) {
            desk.make(new ChooseProjection(spec));
        }
    }

    /** The languages that the bundled layers name countries in. */
    Menu names() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", "As in the data (English)");
        languages.put("be", "Belarusian · Беларуская");
        languages.put("fr", "French · Français");
        languages.put("de", "German · Deutsch");
        languages.put("pl", "Polish · Polski");
        languages.put("ru", "Russian · Русский");
        languages.put("uk", "Ukrainian · Українська");
        Menu menu = new Menu("Names in");
        menu.setId("names");
        desk.storyProperty().subscribe(story -> menu.getItems().setAll(languages.entrySet().stream().map(language ->
                choice(language.getValue(), story.map().namesIn().equals(language.getKey()), () -> {
                    if (!desk.story().map().namesIn().equals(language.getKey())) {
                        desk.make(new ChooseNames(language.getKey()));
                    }
                })).toList()));
        return menu;
    }

    private static RadioMenuItem choice(String text, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
