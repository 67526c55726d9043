package milepost.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"POL", "pl", "Poland", " polish "})
    void knowsACountryByCodeNameAndAdjective(String word) {
        assertThat(Countries.named(word)).map(Countries.Country::iso3).contains("POL");
    }

    @Test
    void namesBorders() {
        assertThat(Countries.borderBetween("BLR", "UKR")).isEqualTo("Belarus–Ukraine border");
        assertThat(Countries.borderOf("UKR")).isEqualTo("Ukrainian border");
        assertThat(Countries.borderOf("XYZ")).isEqualTo("border of XYZ");
    }

    @Test
    void spellsEveryCodeAsIsoDoes() {
        for (Countries.Country country : Countries.all()) {
            if (!country.iso2().equals("XK")) {
                assertThat(Locale.of("", country.iso2()).getISO3Country()).isEqualTo(country.iso3());
            }
        }
    }

    @Test
    void hasEveryCodeOnce() {
        assertThat(Countries.all()).extracting(Countries.Country::iso3).doesNotHaveDuplicates().hasSizeGreaterThan(190);
        assertThat(Countries.all()).extracting(Countries.Country::iso2).doesNotHaveDuplicates();
    }
}
