package milepost.claims.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one language, from a resource of lines {@code key: phrase, phrase}. A key with a dot ("unit.km") is a
 * group ("unit") in which each phrase means what stands behind the dot. Immutable, thread-safe.
 */
final class Lexicon {

    private static final Map<String, Lexicon> READ = new HashMap<>();
    private static final String ENDING = "ending.";
    private static final int LEAST_STEM = 1;
    private static final Phrases NOTHING = new Phrases();

    private final String language;
    private final Map<String, Phrases> groups = new HashMap<>();
    private final Map<String, String> lines;
    private final char decimal;
    private final Set<String> elided;
    private final Map<String, List<String>> endings = new HashMap<>();

    private Lexicon(String language) {
        this.language = language;
        lines = lines(language);
        decimal = lines.getOrDefault("decimal", ".").charAt(0);
        elided = Set.copyOf(list("elided"));
        lines.keySet().stream().filter(key -> key.startsWith(ENDING)).forEach(key -> endings.put(key.substring(ENDING.length()), list(key)));
        lines.forEach((key, phrases) -> {
            int dot = key.indexOf('.');
            Phrases own = groups.computeIfAbsent(key, unseen -> new Phrases(elided));
            Phrases group = dot < 0 ? own : groups.computeIfAbsent(key.substring(0, dot) + ".", unseen -> new Phrases(elided));
            String meaning = dot < 0 ? key : key.substring(dot + 1);
            for (String phrase : phrases.split(",")) {
                String words = phrase.strip();
                if (!words.isEmpty()) {
                    own.add(words, meaning);
                    if (dot >= 0) {
                        group.add(words, meaning);
                    }
                }
            }
        });
    }

    /** @param language "en", "uk", "pl", "ru", "de" or "fr" */
    static synchronized Lexicon of(String language) {
        return READ.computeIfAbsent(language, Lexicon::new);
    }

    String language() {
        return language;
    }

    /** The decimal mark: a point, or a comma. */
    char decimal() {
        return decimal;
    }

    /** The small words that an apostrophe cuts off. */
    Set<String> elided() {
        return elided;
    }

    /** Whether the language does what a line with this key says. */
    boolean does(String key) {
        return lines.containsKey(key);
    }

    /** Whether a word in small letters ends as the line says, and is longer than that ending. */
    boolean ends(String key, Token token) {
        if (!token.word() || token.capital()) {
            return false;
        }
        for (String ending : endings.getOrDefault(key, List.of())) {
            if (token.lower().length() > ending.length() + LEAST_STEM && token.lower().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says what happened: one of a list, or one with the ending of such verbs. */
    boolean event(Token token) {
        return group("event").has(token) || ends("verb", token) && !group("no.verb").has(token) && !group("place.noun").has(token);
    }

    /** The words of a line as they stand there. */
    List<String> list(String key) {
        return Arrays.stream(lines.getOrDefault(key, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** A group by its key: "copula", "unit.km", or "unit." for all units. A group the language does not have is empty. */
    Phrases group(String key) {
        return groups.getOrDefault(key, NOTHING);
    }

    /** Adds a group's phrases to others, each meaning what stands behind the group's dot. */
    void copy(String key, Phrases into) {
        String phrases = lines.getOrDefault(key, "");
        for (String phrase : phrases.split(",")) {
            if (!phrase.isBlank()) {
                into.add(phrase.strip(), key.substring(key.indexOf('.') + 1));
            }
        }
    }

    private static Map<String, String> lines(String language) {
        Map<String, String> lines = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(language + ".words");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                lines.merge(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), (one, other) -> one + ", " + other);
            });
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return lines;
    }
}
