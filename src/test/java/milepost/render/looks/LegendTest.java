package milepost.render.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.story.StoryLayer;
import milepost.story.look.ColourBy;
import milepost.story.look.LayerLook;
import org.junit.jupiter.api.Test;

class LegendTest {

    private static final ColourBy BY_KIND = new ColourBy("kind", ColourBy.Scheme.CATEGORIES, 5, ColourBy.Ramp.BLUES);

    private static Layer bases() {
        return LayerBuilder.named("bases.geojson").point(20, 50, Map.of("kind", "air", "troops", 4000)).point(21, 51, Map.of("kind", "army", "troops", 120)).build();
    }

    private static Legend legend(LayerLook look, boolean visible) {
        return Legend.of(List.of(new MapLayer(new StoryLayer("b", "Bases", "bases.geojson", "", visible).withLook(look), bases())), Theme.LIGHT);
    }

    @Test
    void aPlainLayerNeedsNone() {
        assertThat(legend(LayerLook.PLAIN, true).isEmpty()).isTrue();
    }

    @Test
    void aLayerThatIsHiddenOrWillNotBeExplainedHasNone() {
        LayerLook look = LayerLook.PLAIN.withColour(Optional.of(BY_KIND));
        assertThat(legend(look, false).isEmpty()).isTrue();
        assertThat(legend(look.withInLegend(false), true).isEmpty()).isTrue();
    }

    @Test
    void theFirstColourBringsTheLayerIntoItAndALaterOneDoesNotBringItBack() {
        LayerLook look = LayerLook.PLAIN.withColour(Optional.of(BY_KIND));
        assertThat(look.inLegend()).isTrue();
        assertThat(look.withInLegend(false).withSize(Optional.of("troops")).inLegend()).isFalse();
    }

    @Test
    void coloursAreExplainedByTheirValues() {
        Legend.Section section = legend(LayerLook.PLAIN.withColour(Optional.of(BY_KIND)), true).sections().getFirst();
        assertThat(section.title()).isEqualTo("Bases: kind");
        assertThat(section.entries()).extracting(Legend.Entry::words).containsExactly("air", "army");
        assertThat(section.entries()).extracting(Legend.Entry::kind).containsOnly(Legend.Kind.POINT);
    }

    @Test
    void sizesAreExplainedByRoundValuesInTheirTrueSize() {
        Legend.Section section = legend(LayerLook.PLAIN.withSize(Optional.of("troops")), true).sections().getFirst();
        assertThat(section.title()).isEqualTo("Bases: troops");
        assertThat(section.entries()).extracting(Legend.Entry::words).containsExactly("2500", "1000", "250");
        SizeSteps steps = SizeSteps.of(bases(), "troops");
        assertThat(section.entries().getFirst().size()).isEqualTo(SizeSteps.radius(steps.step(2500)));
        assertThat(SizeSteps.radius(steps.steps()[0])).isEqualTo(SizeSteps.MOST_RADIUS);
    }

    @Test
    void areasOfDiscsAreInProportionToValues() {
        SizeSteps steps = new SizeSteps(1000, new int[0]);
        double quarter = SizeSteps.radius(steps.step(250));
        assertThat(quarter / SizeSteps.radius(steps.step(1000))).isBetween(0.49, 0.51);
    }

    @Test
    void aPlainLayerCanBeNamed() {
        Legend.Section section = legend(LayerLook.PLAIN.withInLegend(true), true).sections().getFirst();
        assertThat(section.title()).isEmpty();
        assertThat(section.entries()).extracting(Legend.Entry::words).containsExactly("Bases");
    }
}
