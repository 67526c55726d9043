package milepost.ui.claims.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import milepost.claims.ClaimEnd;
import milepost.places.Countries;
import milepost.places.Place;

/** One end of a claim: the words of the text, and which place or border they mean. */
final class EndFields {

    /** What an end can be. */
    private enum Kind {
        PLACE("a place"), BORDER("a border"), OPEN("not known yet");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final Countries.Country ALL_OF_IT = new Countries.Country("", "", "all of its land borders", "", "");

    private static final double LONGEST_NAME = 260;

    private final String id;
    private final Runnable onChange;
    private final TextField words;
    private final ChoiceBox<Kind> kind;
    private final Label placeName = new Label();
    private final TextField standsInFor;
    private final ChoiceBox<Countries.Country> country;
    private final ChoiceBox<Countries.Country> other;
    private final HBox placeLine;
    private final HBox standInLine;
    private final HBox borderLine;
    private Optional<Place> place = Optional.empty();
    private List<String> metonyms = List.of();

    /**
     * @param id      "from" or "to"
     * @param chooser makes a field to find a place with, given what takes the place and what to do when it is left
     */
    EndFields(String id, String name, FormLines form, BiFunction<Consumer<Place>, Runnable, Node> chooser, Runnable onChange) {
        this.id = id;
        this.onChange = onChange;
        words = FormLines.wide(FormLines.text(id + "-words", "as the text says it", name + ": the words of the text"));
        kind = FormLines.choice(id + "-kind", name + ": what it is", List.of(Kind.values()), one -> one.words);
        standsInFor = FormLines.wide(FormLines.text(id + "-stands-in", "left empty when the place itself is meant", "What the place only stands in for"));
        List<Countries.Country> countries = Countries.all().stream().sorted(Comparator.comparing(Countries.Country::name)).toList();
        country = FormLines.choice(id + "-country", "Country", countries, Countries.Country::name);
        List<Countries.Country> others = new ArrayList<>(List.of(ALL_OF_IT));
        others.addAll(countries);
        other = FormLines.choice(id + "-other-country", "Border with", others, Countries.Country::name);
        placeName.setId(id + "-place");
        placeName.getStyleClass().add("chosen-place");
        placeName.setMinWidth(Label.USE_PREF_SIZE);
        placeName.setMaxWidth(LONGEST_NAME);
        Node find = chooser.apply(this::take, words::requestFocus);
        HBox.setHgrow(find, Priority.ALWAYS);
        form.line(name, words, kind);
        placeLine = form.line("", placeName, find);
        standInLine = form.line("Stands in for", standsInFor);
        borderLine = form.line("", country, new Label("with"), other);
        kind.valueProperty().subscribe(_ -> arrange());
        List.of(words, standsInFor).forEach(field -> field.textProperty().subscribe(_ -> onChange.run()));
        List.of(country, other).forEach(box -> box.valueProperty().subscribe(_ -> onChange.run()));
        arrange();
    }

    void show(ClaimEnd end, Map<String, Place> places) {
        words.setText(end.words());
        switch (end) {
            case ClaimEnd.AtPlace at -> {
                kind.setValue(Kind.PLACE);
                place = Optional.ofNullable(places.get(at.placeId()));
                standsInFor.setText(at.standsInFor());
            }
            case ClaimEnd.AtBorder at -> {
                kind.setValue(Kind.BORDER);
                country.setValue(country(at.countries().getFirst()));
                other.setValue(at.countries().size() > 1 ? country(at.countries().getLast()) : ALL_OF_IT);
                metonyms = at.metonymIds();
            }
            case ClaimEnd.Open _ -> kind.setValue(Kind.OPEN);
        }
        arrange();
    }

    private Countries.Country country(String code) {
        return country.getItems().stream().filter(one -> one.iso3().equals(code)).findFirst().orElse(country.getItems().getFirst());
    }

    private void take(Place chosen) {
        place = Optional.of(chosen);
        kind.setValue(Kind.PLACE);
        if (words.getText().isBlank()) {
            words.setText(chosen.name());
        }
        arrange();
        words.requestFocus();
    }

    private void arrange() {
        boolean atPlace = kind.getValue() == Kind.PLACE;
        placeLine.setVisible(kind.getValue() != Kind.BORDER);
        standInLine.setVisible(atPlace && place.isPresent());
        borderLine.setVisible(kind.getValue() == Kind.BORDER);
        placeName.setText(atPlace ? place.map(EndFields::named).orElse("No place yet:") : "");
        placeName.setManaged(!placeName.getText().isEmpty());
        onChange.run();
    }

    private static String named(Place place) {
        return place.name() + (place.countryIso3().isEmpty() ? "" : ", " + Countries.name(place.countryIso3()));
    }

    /** The place chosen, which the story may not have yet. */
    Optional<Place> place() {
        return place.filter(_ -> kind.getValue() == Kind.PLACE);
    }

    /** @throws Faulty when a border's two countries are one */
    ClaimEnd told() {
        String said = words.getText().strip();
        return switch (kind.getValue()) {
            case PLACE -> place.<ClaimEnd>map(chosen -> new ClaimEnd.AtPlace(said, chosen.id(), standsInFor.getText().strip())).orElseGet(() -> new ClaimEnd.Open(said));
            case BORDER -> border(said);
            case OPEN -> new ClaimEnd.Open(said);
        };
    }

    private ClaimEnd border(String said) {
        List<String> codes = other.getValue().equals(ALL_OF_IT) ? List.of(country.getValue().iso3()) : List.of(country.getValue().iso3(), other.getValue().iso3());
        if (codes.size() == 2 && codes.getFirst().equals(codes.getLast())) {
            throw new Faulty("A border is between two countries: choose another one for “" + (id.equals("from") ? "From" : "To") + "”.");
        }
        return new ClaimEnd.AtBorder(said, codes, metonyms);
    }
}
