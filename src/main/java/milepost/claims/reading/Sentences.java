package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of a text begin and end. */
final class Sentences {

    /** A sentence from one UTF-16 index to another. */
    record Span(int start, int end) { }

    private static final Set<String> NO_END = Set.of("mr", "mrs", "ms", "dr", "st", "mt", "gen", "col", "lt", "sgt", "maj", "capt", "gov",
            "sen", "rep", "prof", "rev", "approx", "no", "vs", "ft", "mi", "km", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
            "ca", "ок", "бл", "прим", "św", "ok", "woj", "м", "г", "р", "ul", "bzw", "inkl", "env");

    private static final int SHORT_LINE = 60;

    /** In UTF-16 units; no sentence of a newspaper is as long, and what looks back or ahead within one stays bounded. */
    private static final int LONGEST = 2_000;

    private Sentences() { }

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        int at = 0;
        int line = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean ends = false;
            if (letter == '.' || letter == '!' || letter == '?' || letter == '…') {
                ends = stop(text, at);
            } else if (letter == '\n') {
                ends = lineEnds(text, line, at);
                line = at + 1;
            }
            at++;
            if (ends) {
                at = pastClosing(text, at);
                add(text, start, at, spans);
                start = at;
            }
        }
        add(text, start, text.length(), spans);
        return spans;
    }

    /** Quotation marks and brackets that close right behind the full stop belong to the sentence. */
    private static int pastClosing(String text, int from) {
        int at = from;
        while (at < text.length() && "\"”’»)]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean stop(String text, int at) {
        int next = pastClosing(text, at + 1);
        if (next < text.length() && !Tokenizer.blank(text.charAt(next))) {
            return false;
        }
        int word = at;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        int after = next;
        while (after < text.length() && Tokenizer.blank(text.charAt(after))) {
            after++;
        }
        if (after >= text.length() || text.charAt(at) != '.') {
            return true;
        }
        String before = text.substring(word, at).toLowerCase(Locale.ROOT);
        boolean initials = before.length() == 1 && word > 0 && text.charAt(word - 1) == '.';
        boolean goesOnSmall = Character.isLowerCase(text.charAt(after)) || Character.isDigit(text.charAt(after)) && NO_END.contains(before);
        return !goesOnSmall && !NO_END.contains(before) && !(initials && !endsAfterInitials(text, after))
                && !(before.length() == 1 && Character.isUpperCase(text.charAt(word)) && !initials);
    }

    /** "in the U.S. The train" ends a sentence, "U.S. Navy" does not: articles and pronouns begin sentences. */
    private static boolean endsAfterInitials(String text, int after) {
        int end = after;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Set.of("the", "a", "an", "it", "he", "she", "they", "we", "in", "on", "at", "but", "this", "that").contains(text.substring(after, end).toLowerCase(Locale.ROOT));
    }

    /** An empty line ends a sentence, and so does a headline; a line that was only wrapped does not. */
    private static boolean lineEnds(String text, int line, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Tokenizer.blank(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || text.charAt(next) == '\n') {
            return true;
        }
        boolean wrapped = at - line >= SHORT_LINE && at - line <= 2 * SHORT_LINE;
        return !wrapped && !Character.isLowerCase(text.charAt(next));
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && Tokenizer.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Tokenizer.blank(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > LONGEST) {
            int cut = cut(text, start);
            spans.add(new Span(start, cut));
            start = cut;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    /** Where an endless sentence is cut: behind its last semicolon or line, else behind a blank, within the longest length. */
    private static int cut(String text, int start) {
        int blank = -1;
        for (int at = start + LONGEST - 1; at > start + LONGEST / 2; at--) {
            char letter = text.charAt(at);
            if (letter == ';' || letter == '\n') {
                return at + 1;
            }
            blank = blank < 0 && Tokenizer.blank(letter) ? at : blank;
        }
        int last = start + LONGEST;
        return blank > 0 ? blank + 1 : Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
    }
}
