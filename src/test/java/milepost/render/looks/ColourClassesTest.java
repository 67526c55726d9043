package milepost.render.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.story.look.ColourBy;
import milepost.story.look.ColourBy.Ramp;
import milepost.story.look.ColourBy.Scheme;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColourClassesTest {

    private static Layer layer(Object... values) {
        LayerBuilder layer = LayerBuilder.named("values.geojson");
        for (Object value : values) {
            layer.point(20, 50, value == null ? Map.of() : Map.of("v", value));
        }
        return layer.build();
    }

    private static List<String> words(Scheme scheme, int classes, Object... values) {
        return ColourClasses.of(layer(values), new ColourBy("v", scheme, classes, Ramp.BLUES), false).classes().stream()
                .map(ColourClasses.ColourClass::words).toList();
    }

    @Test
    void theMostFrequentValuesHaveColoursOfTheirOwn() {
        ColourClasses found = ColourClasses.of(layer("port", "base", "base", "mine", "base", "port", "dam", null), new ColourBy("v", Scheme.CATEGORIES, 3, Ramp.BLUES), false);
        assertThat(found.classes()).extracting(ColourClasses.ColourClass::words).containsExactly("base", "port", "Other", "No value");
        assertThat(found.classes()).extracting(ColourClasses.ColourClass::argb).doesNotHaveDuplicates();
        assertThat(found.classOf()).containsExactly(1, 0, 0, 2, 0, 1, 2, 3);
    }

    @Test
    void asManyValuesAsClassesNeedNoOthers() {
        assertThat(words(Scheme.CATEGORIES, 3, "a", "b", "c")).containsExactly("a", "b", "c");
    }

    @Test
    void numbersAsCategoriesAreInTheirOrder() {
        assertThat(words(Scheme.CATEGORIES, 5, 10, 2, 2, 30.0)).containsExactly("2", "10", "30");
    }

    @Test
    void equalStepsHaveRoundLimits() {
        assertThat(words(Scheme.EQUAL_STEPS, 5, 0, 12, 47, 98)).containsExactly("under 20", "20 to 40", "40 to 60", "60 to 80", "80 and more");
        assertThat(words(Scheme.EQUAL_STEPS, 4, 0.1, 0.2, 0.35, 0.79)).containsExactly("under 0.2", "0.2 to 0.4", "0.4 to 0.6", "0.6 and more");
        assertThat(words(Scheme.EQUAL_STEPS, 3, -40_000, 0, 41_000)).containsExactly("under 0", "0 and more");
    }

    @Test
    void equalCountsHoldAboutAsManyEach() {
        Object[] values = IntStream.range(0, 1000).mapToObj(i -> (Object) Math.exp(i / 100.0)).toArray();
        ColourClasses found = ColourClasses.of(layer(values), new ColourBy("v", Scheme.EQUAL_COUNTS, 5, Ramp.BLUES), false);
        assertThat(found.classes()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            int index = i;
            assertThat(IntStream.of(found.classOf()).filter(of -> of == index).count()).isBetween(100L, 301L);
        }
    }

    @Test
    void oneValueIsOneClass() {
        assertThat(words(Scheme.EQUAL_COUNTS, 5, 7, 7, 7)).containsExactly("7");
        assertThat(words(Scheme.EQUAL_STEPS, 5, 7, null)).containsExactly("7", "No value");
    }

    @Test
    void textThatIsANumberCountsAsOne() {
        assertThat(words(Scheme.EQUAL_STEPS, 2, "1", "9", "unknown")).containsExactly("under 5", "5 and more", "No value");
        assertThat(Values.numeric(layer("1", "9.5", null))).containsExactly("v");
        assertThat(Values.numeric(layer("1", "nine"))).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereColoursNothing() {
        ColourClasses found = ColourClasses.of(layer(1, 2), new ColourBy("w", Scheme.EQUAL_STEPS, 2, Ramp.BLUES), true);
        assertThat(found.classes()).extracting(ColourClasses.ColourClass::words).containsExactly("No value");
    }

    /** Every number lies in the class whose limits the legend names, and no class of the legend is beyond all numbers. */
    @Property(tries = 400)
    void everyNumberIsInTheClassThatTheLegendNames(@ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e9, max = 1e9) Double> numbers,
                                                   @ForAll Scheme scheme, @ForAll @IntRange(min = 2, max = 7) int classes) {
        double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        if (scheme == Scheme.CATEGORIES) {
            return;
        }
        double[] limits = Limits.of(values, scheme, classes);
        assertThat(limits.length).isLessThan(classes);
        assertThat(limits).isSorted().doesNotHaveDuplicates();
        ColourClasses found = ColourClasses.of(layer(numbers.toArray()), new ColourBy("v", scheme, classes, Ramp.BLUES), false);
        assertThat(found.classes()).hasSize(limits.length + 1);
        for (int i = 0; i < values.length; i++) {
            int of = found.classOf()[i];
            assertThat(of == 0 || limits[of - 1] <= values[i]).isTrue();
            assertThat(of == limits.length || values[i] < limits[of]).isTrue();
        }
    }

    @Test
    void graduatedColoursStandOutMoreForMore() {
        for (Ramp ramp : List.of(Ramp.BLUES, Ramp.GREENS, Ramp.ORANGES, Ramp.PURPLES)) {
            for (int i = 1; i < 7; i++) {
                assertThat(grey(Palette.graduated(ramp, i, 7, false))).isLessThan(grey(Palette.graduated(ramp, i - 1, 7, false)) - 12);
                assertThat(grey(Palette.graduated(ramp, i, 7, true))).isGreaterThan(grey(Palette.graduated(ramp, i - 1, 7, true)) + 8);
            }
        }
    }

    private static double grey(int argb) {
        return 0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
    }
}
