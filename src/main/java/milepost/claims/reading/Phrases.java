package milepost.claims.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and rows of words, each with a meaning; finds the longest one that begins at a token. */
final class Phrases {

    /** What was found: how many tokens it has, and what it means. */
    record Match(int length, String meaning) {
        static final Match NONE = new Match(0, "");

        boolean found() {
            return length > 0;
        }
    }

    private record Entry(List<String> words, String meaning) { }

    /** A bit for each hash of a first word: most words of a text begin nothing, and are told so without a look into the map. */
    private static final int FILTER_BITS = 4096;

    private final Set<String> elided;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final long[] filter = new long[FILTER_BITS / Long.SIZE];

    Phrases() {
        this(Set.of());
    }

    Phrases(Set<String> elided) {
        this.elided = elided;
    }

    void add(String phrase, String meaning) {
        List<String> words = Tokenizer.tokens(phrase, 0, phrase.length(), elided).stream().map(token -> token.hyphen() ? "-" : token.lower()).toList();
        List<Entry> entries = byFirst.computeIfAbsent(words.getFirst(), unseen -> new ArrayList<>(1));
        entries.add(new Entry(words, meaning));
        int bit = bit(words.getFirst());
        filter[bit / Long.SIZE] |= 1L << bit;
        if (words.size() == 1) {
            singles.add(words.getFirst());
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed());
    }

    boolean has(Token token) {
        return mayBegin(token) && singles.contains(token.lower());
    }

    private boolean mayBegin(Token token) {
        int bit = bit(token.lower());
        return (filter[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 12) & FILTER_BITS - 1;
    }

    Match at(List<Token> tokens, int from) {
        if (from < 0 || from >= tokens.size() || !mayBegin(tokens.get(from))) {
            return Match.NONE;
        }
        for (Entry entry : byFirst.getOrDefault(tokens.get(from).lower(), List.of())) {
            if (matches(entry.words(), tokens, from)) {
                return new Match(entry.words().size(), entry.meaning());
            }
        }
        return Match.NONE;
    }

    /** The longest one whose last token stands right before a token. */
    Match before(List<Token> tokens, int end) {
        for (int length = 5; length > 0; length--) {
            if (end - length >= 0) {
                Match match = at(tokens, end - length);
                if (match.length() == length) {
                    return match;
                }
            }
        }
        return Match.NONE;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int from) {
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(from + i);
            boolean same = words.get(i).equals("-") ? token.hyphen() : token.lower().equals(words.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
