package milepost.render.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.LayerBuilder;
import milepost.places.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNamesTest {

    private static final Place BREST = place("Brest", "Brest-Litovsk", "Brześć", "Брэст", "Берестя", "Брест");
    private static final Place MINSK = place("Minsk", "Мінск", "Минск", "Mińsk");

    private static Place place(String name, String... others) {
        return new Place(name, name, "BLR", List.of(new Place.Coordinate("", Position.latLon(52, 23))), List.of(others), 0, false, "");
    }

    @ParameterizedTest
    @CsvSource({"pl, Brześć, Mińsk", "be, Брэст, Мінск", "ru, Брест, Минск", "de, Brest, Minsk", "'', Brest, Minsk"})
    void aPlaceHasTheNameThatItsLettersGiveToTheLanguage(String language, String brest, String minsk) {
        assertThat(LocalNames.place(BREST, language)).isEqualTo(brest);
        assertThat(LocalNames.place(MINSK, language)).isEqualTo(minsk);
    }

    @Test
    void aNameThatMayBeOfAnotherLanguageIsNotTaken() {
        assertThat(LocalNames.place(MINSK, "uk")).as("Мінск is Belarusian, Ukrainian would be Мінськ").isEqualTo("Minsk");
    }

    @Test
    void aCountryHasItsOwnNameInTheLanguageOrThePlainOne() {
        Layer layer = LayerBuilder.named("world").point(0, 0, Map.of("name", "Belarus", "names", Map.of("be", "Беларусь"))).build();
        assertThat(LocalNames.country(layer.attributes(), 0, "be")).isEqualTo("Беларусь");
        assertThat(LocalNames.country(layer.attributes(), 0, "pl")).isEqualTo("Belarus");
        assertThat(LocalNames.country(layer.attributes(), 0, "")).isEqualTo("Belarus");
    }
}
