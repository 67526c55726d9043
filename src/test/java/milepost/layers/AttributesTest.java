package milepost.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milepost.layers.loading.Loads;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AttributesTest {

    @Test
    void valuesKeepTheirKind() {
        Attributes attributes = Loads.layer("{\"type\":\"Feature\",\"geometry\":null,\"id\":12,\"properties\":{\"text\":\"Łódź 🙂\","
                + "\"int\":-7,\"long\":1735689600000,\"big\":18446744073709551616,\"decimal\":0.1,\"whole\":3.0,\"yes\":true,\"no\":false,"
                + "\"null\":null,\"list\":[1,\"a\",null],\"map\":{\"en\":\"Warsaw\",\"deep\":{\"x\":[2.5]}},\"lone\":\"\\ud800\"}}").attributes();

        assertThat(attributes.id(0)).isEqualTo(12L);
        assertThat(attributes.value(0, "text")).isEqualTo("Łódź 🙂");
        assertThat(attributes.value(0, "int")).isEqualTo(-7L);
        assertThat(attributes.value(0, "long")).isEqualTo(1735689600000L);
        assertThat(attributes.value(0, "big")).isEqualTo(new BigInteger("18446744073709551616"));
        assertThat(attributes.value(0, "decimal")).isEqualTo(0.1);
        assertThat(attributes.value(0, "whole")).isEqualTo(3.0);
        assertThat(attributes.value(0, "yes")).isEqualTo(true);
        assertThat(attributes.value(0, "no")).isEqualTo(false);
        assertThat(attributes.value(0, "null")).isEqualTo(Attributes.NULL);
        assertThat(attributes.value(0, "none")).isEqualTo(Attributes.MISSING);
        assertThat(attributes.value(0, "list")).isEqualTo(List.of(1L, "a", Attributes.NULL));
        assertThat(attributes.value(0, "map")).isEqualTo(Map.of("en", "Warsaw", "deep", Map.of("x", List.of(2.5))));
        assertThat(attributes.value(0, "lone")).isEqualTo("\ud800");
    }

    @Test
    void valuesAreTextsAndNumbersWhereTheyCanBe() {
        Attributes attributes = LayerBuilder.named("x")
                .unlocated(Map.of("a", "5", "b", 5, "c", 5.5, "d", Attributes.NULL, "e", List.of(1, 2), "f", true)).build().attributes();

        assertThat(attributes.text(0, "a")).isEqualTo("5");
        assertThat(attributes.number(0, "a")).isNaN();
        assertThat(attributes.text(0, "b")).isEqualTo("5");
        assertThat(attributes.number(0, "b")).isEqualTo(5);
        assertThat(attributes.number(0, "c")).isEqualTo(5.5);
        assertThat(attributes.text(0, "d")).isEmpty();
        assertThat(attributes.text(0, "e")).isEqualTo("[1,2]");
        assertThat(attributes.text(0, "f")).isEqualTo("true");
        assertThat(attributes.text(0, "none")).isEmpty();
        assertThat(attributes.number(0, "none")).isNaN();
    }

    @Test
    void idsAreTextsNumbersOrNothing() {
        Attributes attributes = Loads.layer("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":0,\"geometry\":null},"
                + "{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":null},{\"type\":\"Feature\",\"id\":null,\"geometry\":null},"
                + "{\"type\":\"Feature\",\"geometry\":null}]}").attributes();

        assertThat(List.of(attributes.id(0), attributes.id(1), attributes.id(2), attributes.id(3)))
                .containsExactly(0L, "a", Attributes.NULL, Attributes.MISSING);
    }

    @Test
    void columnsAreTheUnionInTheOrderOfTheFile() {
        Attributes attributes = Loads.layer(Loads.collection("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"b\":1}}",
                "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"a\":1,\"b\":\"x\"}}")).attributes();

        assertThat(attributes.columns()).containsExactly("b", "a");
        assertThat(attributes.properties(0)).containsExactly(Map.entry("b", 1L));
        assertThat(attributes.properties(1)).containsExactly(Map.entry("b", "x"), Map.entry("a", 1L));
    }

    @Property(tries = 200)
    void everyValueComesBack(@ForAll("tables") List<Map<String, Object>> rows) {
        LayerBuilder builder = LayerBuilder.named("x");
        rows.forEach(builder::unlocated);
        Attributes attributes = builder.build().attributes();

        for (int row = 0; row < rows.size(); row++) {
            assertThat(attributes.properties(row)).isEqualTo(rows.get(row));
        }
    }

    @Property(tries = 50)
    void everyTextComesBackHoweverManyThereAre(@ForAll @Size(max = 300) List<String> texts) {
        LayerBuilder builder = LayerBuilder.named("x");
        texts.forEach(text -> builder.unlocated(Map.of("t", text)));
        Attributes attributes = builder.build().attributes();
        List<Object> back = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            back.add(attributes.value(row, "t"));
        }
        assertThat(back).isEqualTo(texts);
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> tables() {
        Arbitrary<Object> value = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(5).map(text -> text),
                Arbitraries.longs().map(number -> number), Arbitraries.integers().between(-5, 70_000).map(number -> (long) number),
                Arbitraries.doubles().map(number -> number), Arbitraries.of(true, false, Attributes.NULL),
                Arbitraries.of(List.of(1L), Map.of("k", "v")));
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), value).ofMaxSize(4).map(HashMap::new)
                .map(map -> (Map<String, Object>) map).list().ofMaxSize(30);
    }
}
