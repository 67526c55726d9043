package milepost.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import milepost.places.index.NameFolding;

/**
 * The words of one language that name a country: its names, its adjectives and peoples, its capital, and the seats that
 * stand for it ("the Kremlin"). The words are data ({@code countries.csv}, {@code country-words.csv}); names in other languages
 * are those of Unicode CLDR. Immutable, thread-safe.
 */
public final class CountryWords {

    /** How words name a country. */
    public enum Kind {
        /** "Poland", "the UK", or a form of it: "Польщею". */
        NAME,
        /** "Polish", or a form of it: "польського". */
        ADJECTIVE,
        /** "Poles". */
        PEOPLE,
        /** "Warsaw": the town, and often the country. */
        CAPITAL,
        /** "the Kremlin": a building or an office that stands for the country. */
        SEAT
    }

    /**
     * Words of a text that name a country.
     *
     * @param iso3  ISO 3166 alpha-3 code
     * @param kind  how they name it
     * @param words how many words of the text they are
     */
    public record Named(String iso3, Kind kind, int words) { }

    private record Entry(String iso3, Kind kind) { }

    private static final String RESOURCE = "country-words.csv";
    private static final String OWN = "own";
    private static final int COLUMNS = 4;
    private static final int LEAST_STEM = 4;
    private static final int MOST_ENDING = 4;
    private static final Set<String> INFLECTED = Set.of("uk", "ru", "pl");
    private static final String ENDINGS = "аеиоуыэюяіїєйaeiouyąęó";
    private static final Map<String, CountryWords> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Entry> whole = new HashMap<>();
    private final Map<String, Entry> stems = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    private CountryWords(String language) {
        if (language.equals("en")) {
            Countries.all().forEach(this::addEnglish);
        }
        for (String line : lines()) {
            String[] cells = line.split(",", COLUMNS);
            if (cells[0].equals(language) || cells[0].equals(OWN)) {
                add(cells[1], cells[2], cells[3], INFLECTED.contains(language) && cells[0].equals(language), language.equals("de"));
            }
        }
    }

    /** @param language "en", "uk", "pl", "ru", "de" or "fr"; of any other language the countries' names for themselves */
    public static CountryWords of(String language) {
        return KNOWN.computeIfAbsent(language, CountryWords::new);
    }

    /**
     * The longest words at one place of a text that name a country.
     *
     * @param foldedWords words folded by {@link Gazetteer#fold}
     */
    public Optional<Named> at(String[] foldedWords, int from) {
        Optional<Named> longest = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (int word = from; word < foldedWords.length; word++) {
            text.append(word == from ? "" : " ").append(foldedWords[word]);
            Entry entry = whole.get(text.toString());
            if (entry != null) {
                longest = Optional.of(new Named(entry.iso3, entry.kind, word - from + 1));
            }
            if (!beginnings.contains(text.toString())) {
                break;
            }
        }
        return longest.or(() -> inflected(foldedWords[from]));
    }

    /** The whole of a text as the name of a country, whatever its case: "Польщі". */
    public Optional<Named> named(String words) {
        String[] folded = NameFolding.fold(words).split(" ");
        return at(folded, 0).filter(named -> named.words() == folded.length);
    }

    private Optional<Named> inflected(String word) {
        for (int length = word.length(); length >= Math.max(LEAST_STEM, word.length() - MOST_ENDING); length--) {
            Entry entry = stems.get(word.substring(0, length));
            if (entry != null) {
                return Optional.of(new Named(entry.iso3, entry.kind, 1));
            }
        }
        return Optional.empty();
    }

    private void addEnglish(Countries.Country country) {
        addWhole(country.name(), country.iso3(), Kind.NAME);
        addWhole(country.adjective(), country.iso3(), Kind.ADJECTIVE);
        addWhole(country.adjective() + "s", country.iso3(), Kind.PEOPLE);
        addWhole(country.capital(), country.iso3(), Kind.CAPITAL);
    }

    /** @param genitive whether a name may have an s behind it: "Polens" */
    private void add(String iso3, String kind, String words, boolean inflected, boolean genitive) {
        switch (kind) {
            case "name" -> {
                addWhole(words, iso3, Kind.NAME);
                if (genitive) {
                    addWhole(words + "s", iso3, Kind.NAME);
                }
                String folded = NameFolding.fold(words);
                if (inflected && folded.indexOf(' ') < 0) {
                    addStem(withoutEnding(folded), new Entry(iso3, Kind.NAME));
                }
            }
            case "people" -> addWhole(words, iso3, Kind.PEOPLE);
            case "seat" -> addWhole(words, iso3, Kind.SEAT);
            case "stem" -> addStem(NameFolding.fold(words), new Entry(iso3, Kind.ADJECTIVE));
            default -> throw new IllegalStateException(RESOURCE + ": " + kind);
        }
    }

    /** A name that is taken stays with the country that has it: the first of two "Dominican"s. */
    private void addWhole(String words, String iso3, Kind kind) {
        String folded = NameFolding.fold(words);
        whole.putIfAbsent(folded, new Entry(iso3, kind));
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
            beginnings.add(folded.substring(0, blank));
        }
    }

    private void addStem(String stem, Entry entry) {
        if (stem.length() >= LEAST_STEM) {
            stems.putIfAbsent(stem, entry);
        }
    }

    /** "польщ" of "польща". */
    private static String withoutEnding(String folded) {
        int end = folded.length();
        while (end > LEAST_STEM && ENDINGS.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static List<String> lines() {
        try (InputStream in = CountryWords.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().skip(1).toList());
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
