package milepost.ui.layers.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import milepost.layers.Layer;
import milepost.render.looks.Values;
import milepost.story.StoryLayer;
import milepost.story.look.ColourBy;
import milepost.story.look.LayerLook;

/**
 * The fields in which a layer of the user's gets its name, its credit and its look. Each change is an edit of the story
 * at once, and an undone one is seen in them.
 */
public final class LookPane extends LookLines {

    private static final String ONE_COLOUR = "One colour";
    private static final String ONE_SIZE = "One size";
    private static final String NONE = "None";
    private static final int USUAL_CLASSES = 5;
    private static final double LEAST_OPACITY = 0.1;

    private final Consumer<StoryLayer> change;
    private final List<String> numeric;
    private final TextField title;
    private final TextField credit;
    private final ChoiceBox<Optional<String>> colourBy;
    private final ChoiceBox<ColourBy.Scheme> scheme;
    private final ChoiceBox<Integer> classes;
    private final ChoiceBox<ColourBy.Ramp> ramp;
    private final ChoiceBox<Optional<String>> sizeBy;
    private final ChoiceBox<Optional<String>> label;
    private final Slider opacity = new Slider(LEAST_OPACITY, 1, 1);
    private final CheckBox clustered = new CheckBox("A number where points crowd");
    private final CheckBox inLegend = new CheckBox("Explain it in the legend");
    private StoryLayer shown;
    private boolean following;

    /**
     * @param layer  as it is now
     * @param read   its features
     * @param change takes the layer as it is to be
     */
    public LookPane(StoryLayer layer, Layer read, Consumer<StoryLayer> change) {
        this.change = change;
        shown = layer;
        numeric = Values.numeric(read);
        title = text("look-title", "Name of the layer");
        credit = text("look-credit", "Credit of the layer");
        credit.setPromptText(read.info().attribution().isBlank() ? "Who made it" : read.info().attribution());
        colourBy = choice("look-colour", "Colour by", property(ONE_COLOUR), orNone(read.attributes().columns()));
        scheme = choice("look-scheme", "Classes of colour", LookWords::of, List.of(ColourBy.Scheme.values()));
        classes = choice("look-classes", "How many classes", count -> "up to " + count,
                IntStream.rangeClosed(ColourBy.LEAST_CLASSES, ColourBy.MOST_CLASSES).boxed().toList());
        ramp = choice("look-ramp", "Colours", LookWords::of, List.of(ColourBy.Ramp.values()));
        sizeBy = choice("look-size", "Size by", property(ONE_SIZE), orNone(numeric));
        label = choice("look-label", "Labels", property(NONE), orNone(read.attributes().columns()));
        opacity.setId("look-opacity");
        opacity.setAccessibleText("Opacity");
        clustered.setId("look-clustered");
        inLegend.setId("look-legend");
        line("Name", title);
        line("Credit", credit);
        line("Colour by", colourBy);
        line("Classes", scheme);
        line("", classes);
        line("Colours", ramp);
        line("Size by", sizeBy);
        line("Labels", label);
        line("Opacity", opacity);
        wide(clustered);
        wide(inLegend);
        follow();
        show(layer);
    }

    private static Function<Optional<String>, String> property(String none) {
        return property -> property.orElse(none);
    }

    private static List<Optional<String>> orNone(List<String> properties) {
        List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
        properties.forEach(property -> all.add(Optional.of(property)));
        return all;
    }

    /** Takes over what the layer has become. */
    public void show(StoryLayer layer) {
        shown = layer;
        following = true;
        try {
            fill(title, layer.title());
            fill(credit, layer.credit());
            LayerLook look = layer.look();
            colourBy.setValue(look.colour().map(ColourBy::property));
            look.colour().ifPresent(by -> {
                scheme.setValue(by.scheme());
                classes.setValue(by.classes());
                ramp.setValue(by.ramp());
            });
            sizeBy.setValue(look.size());
            label.setValue(look.label());
            opacity.setValue(look.opacity());
            clustered.setSelected(look.clustered());
            inLegend.setSelected(look.inLegend());
            shown(scheme, look.colour().isPresent());
            shown(classes, look.colour().isPresent());
            shown(ramp, look.colour().filter(by -> by.scheme() != ColourBy.Scheme.CATEGORIES).isPresent());
            shown(clustered, look.colour().isEmpty() && look.size().isEmpty());
        } finally {
            following = false;
        }
    }

    private static void fill(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void follow() {
        whenDone(title, words -> words.isBlank() ? shown : shown.withTitle(words.strip()));
        whenDone(credit, words -> shown.withCredit(words.strip()));
        whenChosen(colourBy, property -> look(look -> look.withColour(property.map(this::coloured))));
        whenChosen(scheme, chosen -> colour(by -> by.withScheme(chosen)));
        whenChosen(classes, chosen -> colour(by -> by.withClasses(chosen)));
        whenChosen(ramp, chosen -> colour(by -> by.withRamp(chosen)));
        whenChosen(sizeBy, property -> look(look -> look.withSize(property)));
        whenChosen(label, property -> look(look -> look.withLabel(property)));
        opacity.valueChangingProperty().addListener((_, _, moving) -> faded(moving));
        opacity.valueProperty().addListener((_, _, _) -> faded(opacity.isValueChanging()));
        clustered.selectedProperty().addListener((_, _, on) -> look(look -> look.withClustered(on)));
        inLegend.selectedProperty().addListener((_, _, on) -> look(look -> look.withInLegend(on)));
    }

    /** Numbers are graduated at first, words are categories; what was chosen before stays where it can. */
    private ColourBy coloured(String property) {
        ColourBy.Scheme usual = numeric.contains(property) ? ColourBy.Scheme.EQUAL_COUNTS : ColourBy.Scheme.CATEGORIES;
        return shown.look().colour().map(by -> new ColourBy(property, by.scheme() == ColourBy.Scheme.CATEGORIES || usual == ColourBy.Scheme.CATEGORIES ? usual : by.scheme(),
                by.classes(), by.ramp())).orElse(new ColourBy(property, usual, usual == ColourBy.Scheme.CATEGORIES ? ColourBy.MOST_CLASSES : USUAL_CLASSES, ColourBy.Ramp.BLUES));
    }

    /** One edit for one movement of the hand. */
    private void faded(boolean moving) {
        if (!moving) {
            double share = Math.round(opacity.getValue() * 100) / 100.0;
            look(look -> look.withOpacity(share));
        }
    }

    private void whenDone(TextField field, Function<String, StoryLayer> changed) {
        field.setOnAction(_ -> make(changed.apply(field.getText())));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                make(changed.apply(field.getText()));
                fill(title, shown.title());
            }
        });
    }

    private <T> void whenChosen(ChoiceBox<T> box, Consumer<T> chosen) {
        box.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
    }

    private void colour(UnaryOperator<ColourBy> changed) {
        look(look -> look.withColour(look.colour().map(changed)));
    }

    private void look(UnaryOperator<LayerLook> changed) {
        make(shown.withLook(changed.apply(shown.look())));
    }

    private void make(StoryLayer layer) {
        if (!following && !Objects.equals(layer, shown)) {
            change.accept(layer);
        }
    }
}
