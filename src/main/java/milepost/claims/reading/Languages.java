package milepost.claims.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by its small words and its letters. English is what no other language is told by. A line whose
 * language is plain is read in its own; any other in that of the whole text.
 */
final class Languages {

    /** Russian stands before Ukrainian: a Cyrillic line without any telling word is taken for the first. */
    private static final List<String> ALL = List.of("en", "ru", "uk", "pl", "de", "fr");

    private static final int LETTERS_OF_TEXT = 6_000;
    private static final int LETTERS_OF_LINE = 120;
    private static final int LEAST_OF_TEXT = 2;
    /** So many telling words more than the whole text's language has make a line one of its own. */
    private static final int LEAST_OF_LINE = 2;

    private static final char FIRST_BEYOND_ENGLISH = 0x80;

    private static final Map<String, Integer> TELLING = new HashMap<>();
    private static final String[] LETTERS = new String[ALL.size()];

    static {
        for (int language = 0; language < ALL.size(); language++) {
            Lexicon words = Lexicon.of(ALL.get(language));
            LETTERS[language] = String.join("", words.list("telling.letters"));
            for (String word : words.list("telling")) {
                TELLING.merge(word, 1 << language, (one, other) -> one | other);
            }
        }
    }

    private final String text;
    private final int whole;
    private int line;
    private int lineEnd = -1;

    Languages(String text) {
        this.text = text;
        int[] scores = scores(0, Math.min(text.length(), LETTERS_OF_TEXT));
        int best = best(scores);
        this.whole = scores[best] >= scores[0] + LEAST_OF_TEXT ? best : 0;
    }

    /** The language of what begins at an index; asked for from the beginning of the text to its end. */
    String at(int index) {
        if (index >= lineEnd) {
            int next = text.indexOf('\n', index);
            lineEnd = next < 0 ? text.length() : next + 1;
            int[] scores = scores(index, Math.min(lineEnd, index + LETTERS_OF_LINE));
            int best = best(scores);
            line = scores[best] >= scores[whole] + LEAST_OF_LINE ? best : whole;
        }
        return ALL.get(line);
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int language = 1; language < scores.length; language++) {
            best = scores[language] > scores[best] ? language : best;
        }
        return best;
    }

    private int[] scores(int from, int to) {
        int[] scores = new int[ALL.size()];
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                add(text.substring(start, at).toLowerCase(Locale.ROOT), scores);
            } else {
                at++;
            }
        }
        return scores;
    }

    private static void add(String word, int[] scores) {
        int told = TELLING.getOrDefault(word, 0);
        for (int language = 0; told != 0 && language < scores.length; language++) {
            scores[language] += told >> language & 1;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_BEYOND_ENGLISH) {
                letter(word.charAt(i), scores);
            }
        }
    }

    private static void letter(char letter, int[] scores) {
        for (int language = 1; language < scores.length; language++) {
            scores[language] += LETTERS[language].indexOf(letter) >= 0 ? 1 : 0;
        }
    }
}
