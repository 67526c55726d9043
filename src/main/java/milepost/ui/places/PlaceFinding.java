package milepost.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Position;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.render.scene.MapLayer;
import milepost.story.AddPlace;
import milepost.story.article.ClaimEdits;
import milepost.ui.desk.Desk;
import milepost.ui.features.FeatureBrowsing;
import milepost.ui.jobs.Jobs;
import milepost.ui.map.MapPane;
import milepost.ui.places.PlaceSearch.Question;
import milepost.ui.tools.MapTools;

/** Finding places on the map, by name and by a click of the other button: the door of the package. Belongs to the window's thread. */
public final class PlaceFinding {

    private final Desk desk;
    private final MapPane map;
    private final MapTools tools;
    private final Jobs jobs;
    private final FeatureBrowsing features;
    private final PlaceNames names;
    private final SearchField field;
    private final FoundBar bar;
    private final FoundMark mark;

    public PlaceFinding(Desk desk, MapPane map, MapTools tools, Jobs jobs, FeatureBrowsing features, PlaceNames names) {
        this.desk = desk;
        this.names = names;
        this.map = map;
        this.tools = tools;
        this.jobs = jobs;
        this.features = features;
        field = new SearchField("search", jobs, names, this::question, this::show, map::requestFocus);
        bar = new FoundBar(this::add, hit -> {
            close();
            tools.measureFrom(hit.at());
        }, this::close);
        mark = new FoundMark(desk, map);
        new SpotMenu(map, tools, new SpotMenu.Doing(this::tellWhatIsHere, this::askForPlace));
        map.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && bar.isVisible() && !key.isConsumed()) {
                close();
                key.consume();
            }
        });
        desk.openedProperty().subscribe(this::hide);
    }

    /** The field to type into. */
    public Node field() {
        return field;
    }

    /** What was found, to be laid over the map. */
    public Node bar() {
        return bar;
    }

    /** Puts the cursor into the field. */
    public void find() {
        field.take();
    }

    /** Marks a position that was pasted, and shows what it is near. */
    public void show(Position at) {
        show(Hit.of(at, Coordinates.decimal(at), "Latitude, longitude · " + Coordinates.degreesMinutesSeconds(at)));
    }

    /** Another field to find a place with, for a form. */
    public Node chooser(Consumer<Place> onChosen, Runnable onLeft) {
        return new SearchField("place-search", jobs, names, this::question, hit -> onChosen.accept(withFreeId(hit.known().orElseGet(() -> unnamed(hit)))), onLeft);
    }

    private static Place unnamed(Hit hit) {
        return new Place("", hit.name(), "", List.of(new Place.Coordinate(ClaimEdits.BY_HAND, hit.at())), List.of(), 0, false, "");
    }

    private Question question() {
        List<MapLayer> seen = desk.mapLayersProperty().get().stream().filter(MapLayer::visible).toList();
        Optional<Position> middle = map.viewport().flatMap(view -> view.position(view.width() / 2.0, view.height() / 2.0));
        return new Question("", desk.story().places(), seen, middle);
    }

    private void show(Hit hit) {
        map.requestFocus();
        if (hit.feature().isPresent()) {
            close();
            features.reveal(hit.feature().get());
            return;
        }
        map.flyTo(hit.box());
        mark(hit);
    }

    private void close() {
        hide();
        map.requestFocus();
    }

    private void hide() {
        mark.show(Optional.empty());
        bar.show(Optional.empty());
    }

    private void tellWhatIsHere(Position spot) {
        features.chooseAt(spot);
        jobs.quietly((_, _) -> PlaceSearch.near(spot, names.gazetteer()), this::mark);
    }

    private void mark(Hit hit) {
        mark.show(Optional.of(hit));
        bar.show(Optional.of(hit));
    }

    private void add(Hit hit) {
        hit.known().ifPresentOrElse(this::add, () -> askForPlace(hit.at()));
    }

    private void askForPlace(Position at) {
        new NewPlaceDialog(map.getScene().getWindow(), at).ask().ifPresent(this::add);
    }

    private void add(Place place) {
        desk.make(new AddPlace(withFreeId(place)));
        close();
    }

    private Place withFreeId(Place place) {
        if (desk.story().places().contains(place)) {
            return place;
        }
        String stem = place.id().isEmpty() ? Gazetteer.fold(place.name()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") : place.id();
        stem = stem.isEmpty() ? "place" : stem;
        String id = stem;
        for (int number = 2; isTaken(id); number++) {
            id = stem + "-" + number;
        }
        return new Place(id, place.name(), place.countryIso3(), place.coordinates(), place.alternativeNames(), place.population(), place.capital(),
                place.note(), place.uncertaintyMetres(), place.area());
    }

    private boolean isTaken(String id) {
        return desk.story().places().stream().anyMatch(place -> place.id().equals(id));
    }
}
