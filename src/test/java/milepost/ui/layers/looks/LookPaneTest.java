package milepost.ui.layers.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.story.StoryLayer;
import milepost.story.look.ColourBy;
import milepost.story.look.LayerLook;
import milepost.ui.testing.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LookPaneTest {

    private static final Layer BASES = LayerBuilder.named("bases.geojson").point(20, 50, Map.of("kind", "air", "troops", 4000))
            .point(21, 51, Map.of("kind", "army", "troops", 120)).build();

    private StoryLayer layer = new StoryLayer("b", "Bases", "bases.geojson", "", true);
    private int edits;
    private LookPane pane;

    @Start
    void open(Stage stage) {
        pane = new LookPane(layer, BASES, changed -> {
            edits++;
            layer = changed;
            pane.show(changed);
        });
        stage.setScene(new Scene(pane, 260, 400));
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private <T> ChoiceBox<T> choice(String id) {
        return (ChoiceBox<T>) pane.lookup("#" + id);
    }

    private <T> void choose(String id, T value) {
        Window.run(() -> this.<T>choice(id).setValue(value));
    }

    @Test
    void wordsBecomeCategoriesAndNumbersClasses() {
        choose("look-colour", Optional.of("kind"));
        assertThat(layer.look().colour()).map(ColourBy::scheme).contains(ColourBy.Scheme.CATEGORIES);
        assertThat(Window.get(() -> choice("look-ramp").isVisible())).as("categories have colours of their own").isFalse();

        choose("look-colour", Optional.of("troops"));
        assertThat(layer.look().colour()).map(ColourBy::scheme).contains(ColourBy.Scheme.EQUAL_COUNTS);
        choose("look-ramp", ColourBy.Ramp.GREENS);
        choose("look-classes", 3);
        choose("look-scheme", ColourBy.Scheme.EQUAL_STEPS);
        assertThat(layer.look().colour()).contains(new ColourBy("troops", ColourBy.Scheme.EQUAL_STEPS, 3, ColourBy.Ramp.GREENS));
        assertThat(layer.look().inLegend()).isTrue();
        assertThat(edits).isEqualTo(5);
    }

    @Test
    void onlyNumbersCanSize() {
        assertThat(Window.get(() -> choice("look-size").getItems())).containsExactly(Optional.empty(), Optional.of("troops"));
        choose("look-size", Optional.of("troops"));
        choose("look-label", Optional.of("kind"));
        assertThat(layer.look().size()).contains("troops");
        assertThat(layer.look().label()).contains("kind");
        assertThat(Window.get(() -> pane.lookup("#look-clustered").isVisible())).as("sized points are never counted").isFalse();
    }

    @Test
    void aMovementOfTheHandIsOneEdit() {
        Slider opacity = (Slider) pane.lookup("#look-opacity");
        Window.run(() -> {
            opacity.setValueChanging(true);
            opacity.setValue(0.8);
            opacity.setValue(0.6);
            opacity.setValue(0.5);
            opacity.setValueChanging(false);
        });
        assertThat(layer.look().opacity()).isEqualTo(0.5);
        assertThat(edits).isEqualTo(1);
    }

    @Test
    void nameAndCreditAreTheStorys() {
        Window.run(() -> {
            TextField title = (TextField) pane.lookup("#look-title");
            title.setText("Air bases");
            title.fireEvent(new ActionEvent());
            TextField credit = (TextField) pane.lookup("#look-credit");
            credit.setText("Ministry of Defence");
            credit.fireEvent(new ActionEvent());
        });
        assertThat(layer.title()).isEqualTo("Air bases");
        assertThat(layer.credit()).isEqualTo("Ministry of Defence");
    }

    @Test
    void whatWasUndoneIsSeenInTheFields() {
        choose("look-colour", Optional.of("kind"));
        int before = edits;
        Window.run(() -> {
            layer = layer.withLook(LayerLook.PLAIN.withInLegend(true));
            pane.show(layer);
        });
        assertThat(Window.get(() -> choice("look-colour").getValue())).isEqualTo(Optional.empty());
        assertThat(Window.get(() -> ((CheckBox) pane.lookup("#look-legend")).isSelected())).isTrue();
        assertThat(edits).isEqualTo(before);
    }
}
