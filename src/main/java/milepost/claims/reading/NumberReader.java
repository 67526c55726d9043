package milepost.claims.reading;

import java.util.List;
import java.util.Optional;

/** Reads the number that begins at a token: digits, words, fractions. */
final class NumberReader {

    /**
     * A number.
     *
     * @param value the number
     * @param text  as it stands
     * @param end   the token after its last
     */
    record Read(double value, String text, int end) { }

    private static final int GROUP = 3;

    private final Lexicon words;

    NumberReader(Lexicon words) {
        this.words = words;
    }

    Optional<Read> at(List<Token> tokens, int from, String text) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        return tokens.get(from).number() ? digits(tokens, from, text) : spelled(tokens, from, text);
    }

    private Optional<Read> digits(List<Token> tokens, int from, String text) {
        Token token = tokens.get(from);
        double value = token.text().length() == 1 && Tokenizer.fraction(token.text().charAt(0)) ? fraction(token.text().charAt(0)) : value(token.text());
        if (!Double.isFinite(value)) {
            return Optional.empty();
        }
        int end = from + 1;
        if (end < tokens.size() && tokens.get(end).number() && Tokenizer.fraction(tokens.get(end).text().charAt(0))) {
            value += fraction(tokens.get(end).text().charAt(0));
            end++;
        } else if (simpleFraction(tokens, end)) {
            value = mixed(tokens, from);
            end = from + (slash(tokens, from + 1) ? 3 : 4);
        } else if (slash(tokens, end) && tokens.get(end + 1).number()) {
            value = value / value(tokens.get(end + 1).text());
            end += 2;
        }
        Phrases.Match times = words.group("times.").at(tokens, end);
        if (times.found()) {
            value *= Double.parseDouble(times.meaning());
            end += times.length();
        }
        return Double.isFinite(value) ? Optional.of(read(value, tokens, from, end, text)) : Optional.empty();
    }

    /** "2 1/2". */
    private static boolean simpleFraction(List<Token> tokens, int second) {
        return second < tokens.size() && tokens.get(second).number() && tokens.get(second).text().length() == 1 && slash(tokens, second + 1)
                && second + 2 < tokens.size() && tokens.get(second + 2).number() && tokens.get(second + 2).text().length() == 1;
    }

    private static double mixed(List<Token> tokens, int from) {
        return value(tokens.get(from).text(), '.') + value(tokens.get(from + 1).text(), '.') / value(tokens.get(from + 3).text(), '.');
    }

    private static boolean slash(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && (tokens.get(at).is("/") || tokens.get(at).is("⁄")) && !tokens.get(at).spaceBefore() && tokens.get(at + 1).number();
    }

    private Optional<Read> spelled(List<Token> tokens, int from, String text) {
        double sum = 0;
        double part = -1;
        int at = from;
        while (at < tokens.size()) {
            int skipped = at > from && tokens.get(at).hyphen() && !tokens.get(at).spaceBefore() ? 1 : at > from && words.group("and").has(tokens.get(at)) && part >= 0 ? 1 : 0;
            Phrases.Match half = part >= 0 ? words.group("half.more").at(tokens, at) : Phrases.Match.NONE;
            if (half.found()) {
                return Optional.of(read(sum + part + 0.5, tokens, from, at + half.length(), text));
            }
            Phrases.Match times = part >= 0 ? words.group("times.").at(tokens, at + skipped) : Phrases.Match.NONE;
            Phrases.Match one = times.found() ? Phrases.Match.NONE : words.group("number.").at(tokens, at + skipped);
            if (times.found()) {
                double by = Double.parseDouble(times.meaning());
                part = by >= 1000 ? 0 * (sum = (sum + part) * by) : part * by;
                at += skipped + times.length();
            } else if (one.found() && joins(part, Double.parseDouble(one.meaning()), skipped)) {
                part = Math.max(part, 0) + Double.parseDouble(one.meaning());
                at += skipped + one.length();
            } else {
                break;
            }
        }
        return part < 0 ? Optional.empty() : Optional.of(read(sum + part, tokens, from, at, text));
    }

    /** "twenty-five", "hundred and thirty", but not "five six" nor "a one". */
    private static boolean joins(double part, double next, int skipped) {
        if (part < 0) {
            return true;
        }
        boolean unitsToTens = part >= 20 && part % 10 == 0 && next >= 1 && next < 10 && part % 100 != 0;
        boolean underHundred = part >= 100 && part % 100 == 0 && next >= 1 && next < 100;
        boolean underThousand = part == 0 && next >= 1;
        return unitsToTens || underHundred || underThousand && skipped <= 1;
    }

    private static Read read(double value, List<Token> tokens, int from, int end, String text) {
        return new Read(value, text.substring(tokens.get(from).start(), tokens.get(end - 1).end()), end);
    }

    private double value(String digits) {
        return value(digits, words.decimal());
    }

    /** A mark with groups of three behind it is a group mark, unless it is the language's decimal mark or stands last beside another. */
    static double value(String digits, char decimal) {
        int lastPoint = digits.lastIndexOf('.');
        int lastComma = digits.lastIndexOf(',');
        char mark = 0;
        if (lastPoint >= 0 && lastComma >= 0) {
            mark = lastPoint > lastComma ? '.' : ',';
        } else if (lastPoint >= 0 || lastComma >= 0) {
            char only = lastPoint >= 0 ? '.' : ',';
            boolean once = digits.indexOf(only) == digits.lastIndexOf(only);
            boolean groups = digits.length() - digits.lastIndexOf(only) - 1 == GROUP;
            boolean leadingZero = digits.startsWith("0");
            mark = once && (only == decimal || !groups || leadingZero) ? only : 0;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char letter = digits.charAt(i);
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else if (letter == mark && mark != 0 && i == digits.lastIndexOf(mark)) {
                plain.append('.');
            }
        }
        return plain.isEmpty() || plain.length() > 18 ? Double.NaN : Double.parseDouble(plain.toString());
    }

    private static double fraction(char letter) {
        return Character.getNumericValue(letter) >= 0 ? Character.getNumericValue(letter) : switch (letter) {
            case '¼' -> 0.25;
            case '½' -> 0.5;
            case '¾' -> 0.75;
            case '⅓' -> 1.0 / 3;
            case '⅔' -> 2.0 / 3;
            case '⅕' -> 0.2;
            case '⅖' -> 0.4;
            case '⅗' -> 0.6;
            case '⅘' -> 0.8;
            case '⅙' -> 1.0 / 6;
            case '⅛' -> 0.125;
            case '⅜' -> 0.375;
            case '⅝' -> 0.625;
            case '⅞' -> 0.875;
            default -> Double.NaN;
        };
    }
}
