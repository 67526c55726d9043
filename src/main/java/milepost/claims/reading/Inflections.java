package milepost.claims.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names that a word of a sentence may be a form of: "Києва" of "Київ", "Warszawy" of "Warszawa". The endings of a language
 * are data, {@code case: ева/їв, и/а}; which of the names exists, the gazetteer knows. Thread-safe.
 */
final class Inflections {

    private static final Map<String, Inflections> KNOWN = new ConcurrentHashMap<>();
    private static final int LEAST_STEM = 2;
    private static final int MOST_SPELLINGS = 48;

    private record Ending(String from, String to) { }

    private final List<Ending> endings = new ArrayList<>();

    private Inflections(String language) {
        for (String pair : Lexicon.of(language).list("case")) {
            int slash = pair.indexOf('/');
            endings.add(new Ending(pair.substring(0, slash), pair.substring(slash + 1)));
        }
    }

    static Inflections of(String language) {
        return KNOWN.computeIfAbsent(language, Inflections::new);
    }

    /** The words themselves, then what they may be a form of, the longest endings first; each word of a name in its turn. */
    List<String> spellings(String name) {
        Set<String> spellings = new LinkedHashSet<>(List.of(name));
        if (endings.isEmpty()) {
            return List.copyOf(spellings);
        }
        List<String> formed = List.of("");
        for (String word : name.split("(?<=[ -])")) {
            List<String> longer = new ArrayList<>();
            for (String before : formed) {
                forms(word).stream().limit(MOST_SPELLINGS - longer.size()).forEach(form -> longer.add(before + form));
            }
            formed = longer;
        }
        spellings.addAll(formed);
        return List.copyOf(spellings);
    }

    private List<String> forms(String word) {
        String mark = word.endsWith(" ") || word.endsWith("-") ? word.substring(word.length() - 1) : "";
        String own = word.substring(0, word.length() - mark.length());
        List<String> forms = new ArrayList<>();
        for (Ending ending : endings) {
            if (own.endsWith(ending.from()) && own.length() - ending.from().length() >= LEAST_STEM) {
                forms.add(own.substring(0, own.length() - ending.from().length()) + ending.to() + mark);
            }
        }
        forms.add(word);
        return forms;
    }
}
