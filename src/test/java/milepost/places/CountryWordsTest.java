package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import milepost.places.CountryWords.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryWordsTest {

    @ParameterizedTest
    @CsvSource({"en, Poland, POL, NAME", "en, Polish, POL, ADJECTIVE", "en, Poles, POL, PEOPLE", "en, Ukrainians, UKR, PEOPLE", "en, Minsk, BLR, CAPITAL",
        "en, Kremlin, RUS, SEAT", "en, the White House, , ", "en, White House, USA, SEAT", "en, U.S., USA, ADJECTIVE", "en, UK, GBR, NAME",
        "en, South Korean, KOR, ADJECTIVE", "en, Côte d’Ivoire, CIV, NAME", "en, Polska, POL, NAME", "en, Polishing, , ", "en, Turkeys, ,",
        "uk, Польща, POL, NAME", "uk, Польщею, POL, NAME", "uk, польського, POL, ADJECTIVE", "uk, білоруською, BLR, ADJECTIVE", "uk, Росії, RUS, NAME",
        "ru, Белоруссией, BLR, NAME", "ru, украинской, UKR, ADJECTIVE", "pl, Białorusi, BLR, NAME", "pl, ukraińskiej, UKR, ADJECTIVE",
        "de, polnischen, POL, ADJECTIVE", "de, Weißrussland, BLR, NAME", "fr, biélorusse, BLR, ADJECTIVE", "fr, polonaise, POL, ADJECTIVE"})
    void knowsHowALanguageNamesACountry(String language, String words, String iso3, Kind kind) {
        assertThat(CountryWords.of(language).named(words).map(CountryWords.Named::iso3).orElse(null)).isEqualTo(iso3);
        assertThat(CountryWords.of(language).named(words).map(CountryWords.Named::kind).orElse(null)).isEqualTo(kind);
    }

    @Test
    void takesTheLongestNameInAText() {
        String[] words = Arrays.stream("troops of North Korea and of the United Arab Emirates".split(" ")).map(Gazetteer::fold).toArray(String[]::new);

        assertThat(CountryWords.of("en").at(words, 2)).contains(new CountryWords.Named("PRK", Kind.NAME, 2));
        assertThat(CountryWords.of("en").at(words, 7)).contains(new CountryWords.Named("ARE", Kind.NAME, 3));
        assertThat(CountryWords.of("en").at(words, 0)).isEmpty();
    }

    @Test
    void namesEveryCountryOfTheTable() {
        Countries.all().forEach(country ->
                assertThat(CountryWords.of("en").named(country.name()).map(CountryWords.Named::iso3)).contains(country.iso3()));
    }
}
