package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words, numbers and marks, left to right, each character looked at a bounded number of times. */
final class Tokenizer {

    private static final int GROUP = 3;

    private final String text;
    private final Set<String> elided;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, int from, Set<String> elided) {
        this.text = text;
        this.at = from;
        this.elided = elided;
    }

    static List<Token> tokens(String text, int from, int to) {
        return tokens(text, from, to, Set.of());
    }

    /** @param elided small words that lose their last letter before a vowel and are tokens of their own: the "l" of "l'Ukraine" */
    static List<Token> tokens(String text, int from, int to, Set<String> elided) {
        Tokenizer tokenizer = new Tokenizer(text, from, elided);
        tokenizer.run(to);
        return tokenizer.tokens;
    }

    private void run(int to) {
        boolean space = true;
        while (at < to) {
            char letter = text.charAt(at);
            if (blank(letter)) {
                at++;
                space = true;
                continue;
            }
            int start = at;
            Token.Kind kind = next(letter, to);
            String own = text.substring(start, at);
            tokens.add(new Token(kind, start, at, own, kind == Token.Kind.WORD ? lower(own) : own, space));
            space = false;
        }
    }

    private Token.Kind next(char letter, int to) {
        if (Character.isDigit(letter)) {
            digits(to);
            return Token.Kind.NUMBER;
        }
        if (fraction(letter)) {
            at++;
            return Token.Kind.NUMBER;
        }
        if (wordLetter(at, to)) {
            letters(to);
            return Token.Kind.WORD;
        }
        if (apostrophe(letter) && at + 1 < to && text.charAt(at + 1) == 's' && !(at + 2 < to && Character.isLetter(text.charAt(at + 2)))
                && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at += 2;
            return Token.Kind.POSSESSIVE;
        }
        at += Character.charCount(text.codePointAt(at));
        return Token.Kind.MARK;
    }

    private void letters(int to) {
        int start = at;
        while (at < to && (wordLetter(at, to) || innerApostrophe(to) || abbreviationDot(start, to))) {
            at++;
            if (at < to && !elided.isEmpty() && apostrophe(text.charAt(at)) && elided.contains(lower(text.substring(start, at)))) {
                at++;
                return;
            }
        }
    }

    /** O'Brien, l'Union and Kam'ianets are one word; the s of a genitive is a token of its own. */
    private boolean innerApostrophe(int to) {
        if (!apostrophe(text.charAt(at)) || at + 1 >= to || !Character.isLetter(text.charAt(at + 1)) || at == 0 || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        boolean genitive = text.charAt(at + 1) == 's' && !(at + 2 < to && Character.isLetter(text.charAt(at + 2)));
        return !genitive;
    }

    /** U.S., D.C., a.m.: single letters with dots. */
    private boolean abbreviationDot(int start, int to) {
        if (text.charAt(at) != '.') {
            return false;
        }
        boolean single = at - start == 1 || text.charAt(at - 2) == '.';
        boolean goesOn = at + 1 < to && Character.isLetter(text.charAt(at + 1)) && (at + 2 >= to || !Character.isLetter(text.charAt(at + 2)));
        boolean ends = at - start > 1 && text.charAt(at - 2) == '.';
        return single && (goesOn || ends);
    }

    private void digits(int to) {
        run(to, at);
        while (at < to) {
            int mark = at;
            int digitsAhead = digitsFrom(mark + 1, to);
            boolean groupMark = groupSpace(text.charAt(mark)) && digitsAhead == GROUP && shortGroup(mark);
            boolean point = (text.charAt(mark) == ',' || text.charAt(mark) == '.' || apostrophe(text.charAt(mark)) && digitsAhead == GROUP) && digitsAhead > 0;
            if (!groupMark && !point) {
                return;
            }
            at = mark + 1 + digitsAhead;
        }
    }

    private void run(int to, int from) {
        at = from + digitsFrom(from, to);
    }

    /** "1 500" is one number, "in 2024 500 km" is two. */
    private boolean shortGroup(int end) {
        int digits = 0;
        while (end - digits > 0 && Character.isDigit(text.charAt(end - digits - 1)) && digits <= GROUP) {
            digits++;
        }
        return digits <= GROUP && (text.charAt(end) != ' ' || digits >= 1);
    }

    private int digitsFrom(int from, int to) {
        int end = from;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    private boolean wordLetter(int index, int to) {
        int point = text.codePointAt(index);
        return index < to && (Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.isLowSurrogate(text.charAt(index)) && index > 0 && Character.isLetter(text.codePointBefore(index + 1)));
    }

    private static boolean groupSpace(char letter) {
        return letter == ' ' || letter == '\u00a0' || letter == '\u202f' || letter == '\u2009';
    }

    static boolean blank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u202f' || letter == '\u2009' || letter == '\ufeff' || letter == '\u200b';
    }

    static boolean apostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ';
    }

    static boolean fraction(char letter) {
        return letter >= '¼' && letter <= '¾' || letter >= '⅓' && letter <= '⅞';
    }

    private static String lower(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
