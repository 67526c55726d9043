package milepost.render.labels;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import milepost.layers.Attributes;
import milepost.places.Place;

/**
 * Names in the language a person chose. Countries carry theirs by language; the other names of a place say nothing of
 * theirs, so one is taken only when its letters leave no doubt, and the place's own name stands otherwise.
 */
final class LocalNames {

    private static final Pattern NONE = Pattern.compile("(?!)");

    /**
     * How a language is written.
     *
     * @param letters  every letter it has
     * @param never    what no name in it has
     */
    private record Spelling(Pattern letters, Pattern never) {
    }

    private static final Map<String, Spelling> SPELLINGS = Map.of(
            "pl", new Spelling(word("a-ząćęłńóśźż&&[^qvx]"), NONE),
            // A Belarusian r, t and d are hard: no soft vowel follows them.
            "be", new Spelling(word("а-яёіў&&[^ищъ]"), Pattern.compile("р[еёіюя]|[тд][еёіьюя]")),
            "uk", new Spelling(word("а-яіїєґ&&[^ёъыэ]"), Pattern.compile("ск$")),
            "ru", new Spelling(word("а-яё"), Pattern.compile("[бвгджзклмнпрстфх]э|ськ")));

    private LocalNames() { }

    private static Pattern word(String letters) {
        return Pattern.compile("[[" + letters + "] ’'-]+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A country's name in a language; its plain name when it has none. */
    static String country(Attributes attributes, int feature, String language) {
        if (!language.isEmpty() && attributes.value(feature, "names") instanceof Map<?, ?> names && names.get(language) instanceof String name
                && !name.isBlank()) {
            return name;
        }
        return attributes.text(feature, "name");
    }

    /** A place's name in a language; its own name when none of the others is surely of that language. */
    static String place(Place place, String language) {
        return Optional.ofNullable(SPELLINGS.get(language)).flatMap(spelling -> alternative(place, spelling)).orElse(place.name());
    }

    private static Optional<String> alternative(Place place, Spelling spelling) {
        return place.alternativeNames().stream()
                .filter(name -> spelling.letters().matcher(name).matches() && !spelling.never().matcher(name.toLowerCase(Locale.ROOT)).find())
                .min(Comparator.comparingInt(String::length));
    }
}
