package milepost.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries' names, adjectives and capitals as English-language newsrooms write them. Immutable, thread-safe. */
public final class Countries {

    /**
     * A country.
     *
     * @param iso3      ISO 3166 alpha-3 code ("POL")
     * @param iso2      ISO 3166 alpha-2 code ("PL")
     * @param name      "Poland"
     * @param adjective "Polish"
     * @param capital   "Warsaw"
     */
    public record Country(String iso3, String iso2, String name, String adjective, String capital) {
    }

    private static final String RESOURCE = "countries.csv";
    private static final int COLUMNS = 5;

    private static final List<Country> ALL = read();
    private static final Map<String, Country> BY_WORD = byWord(ALL);

    private Countries() { }

    /** In the order of their English names. */
    public static List<Country> all() {
        return ALL;
    }

    /** The country of an alpha-3 or alpha-2 code, an English name or an adjective, whatever its case. */
    public static Optional<Country> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** "Poland" for "POL"; the code itself when the country is not known. */
    public static String name(String iso3) {
        return named(iso3).map(Country::name).orElse(iso3);
    }

    /** "Polish border" for "POL"; "border of XYZ" when the country is not known. */
    public static String borderOf(String iso3) {
        return named(iso3).map(country -> country.adjective() + " border").orElse("border of " + iso3);
    }

    /** "Belarus–Ukraine border". */
    public static String borderBetween(String oneIso3, String otherIso3) {
        return name(oneIso3) + "–" + name(otherIso3) + " border";
    }

    private static List<Country> read() {
        try (InputStream in = Countries.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Countries::country).toList();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static Country country(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(RESOURCE + ": " + line);
        }
        return new Country(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    /** Codes and names win over adjectives, and of two countries with one adjective the first has it. */
    private static Map<String, Country> byWord(List<Country> countries) {
        Map<String, Country> words = new HashMap<>();
        for (Country country : countries) {
            for (String word : List.of(country.iso3(), country.iso2(), country.name())) {
                words.put(word.toLowerCase(Locale.ROOT), country);
            }
        }
        for (Country country : countries) {
            words.putIfAbsent(country.adjective().toLowerCase(Locale.ROOT), country);
        }
        return Map.copyOf(words);
    }
}
