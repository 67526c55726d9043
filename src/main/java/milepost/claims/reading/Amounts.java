package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;

/** Finds the amounts of a sentence: numbers, spelled or not, and vague words, each with a unit of length. */
final class Amounts {

    private static final int LONGEST_BRACKET = 12;

    private final Lexicon words;
    private final NumberReader numbers;
    private final HedgeWords hedges;
    private final Phrases few;
    private final Phrases many;
    private final Phrases units;

    Amounts(Lexicon words) {
        this.words = words;
        this.numbers = new NumberReader(words);
        this.hedges = new HedgeWords(words);
        this.few = words.group("few");
        this.many = words.group("many");
        this.units = words.group("unit.");
    }

    List<Amount> in(List<Token> tokens, String text) {
        List<Amount> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Amount> amount = at(tokens, at, text);
            amount.ifPresent(found::add);
            at = amount.map(Amount::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Amount> at(List<Token> tokens, int at, String text) {
        int fewWords = few.at(tokens, at).length();
        int manyWords = many.at(tokens, at).length();
        if (fewWords > 0 || manyWords > 0) {
            Optional<Amount> vague = vague(tokens, at, at + Math.max(fewWords, manyWords), manyWords >= fewWords, text);
            if (vague.isPresent()) {
                return vague;
            }
        }
        Optional<NumberReader.Read> number = numbers.at(tokens, at, text);
        if (number.isPresent() && !partOfLarger(tokens, at)) {
            return counted(tokens, at, number.get(), text);
        }
        Phrases.Match unit = units.at(tokens, at);
        if (unit.found() && plainMiles(tokens, at, unit)) {
            return Optional.of(numberless(tokens, at, at + unit.length(), unit, text));
        }
        return Optional.empty();
    }

    /** The 5 of "A5" or of "2-5"; "$5 m" is money. */
    private static boolean partOfLarger(List<Token> tokens, int at) {
        Token before = at > 0 ? tokens.get(at - 1) : null;
        boolean glued = before != null && !tokens.get(at).spaceBefore() && before.word();
        boolean money = before != null && (before.is("$") || before.is("€") || before.is("£"));
        return glued || money;
    }

    private Optional<Amount> vague(List<Token> tokens, int at, int afterWords, boolean many, String text) {
        int end = afterWords;
        boolean multiplied = false;
        Phrases.Match times = words.group("times.").at(tokens, end);
        if (times.found()) {
            end += times.length();
            multiplied = true;
            end = end < tokens.size() && words.group("of").at(tokens, end).found() ? end + 1 : end;
        }
        Phrases.Match unit = units.at(tokens, end);
        if (!unit.found() || areaBefore(tokens, end)) {
            return Optional.empty();
        }
        HedgeWords.Found hedge = hedges.before(tokens, at, text);
        String told = text.substring(tokens.get(hedge.first()).start(), tokens.get(end - 1).end());
        Hedge kind = many || multiplied ? Hedge.VAGUE : Hedge.A_FEW;
        Quantity quantity = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.ofSymbol(unit.meaning()), kind, told);
        return Optional.of(new Amount(hedge.first(), at, end, afterPair(tokens, end + unit.length()), quantity, Optional.empty(), false));
    }

    private Optional<Amount> counted(List<Token> tokens, int at, NumberReader.Read number, String text) {
        int end = number.end();
        OptionalDouble high = OptionalDouble.empty();
        String numberText = number.text();
        Optional<NumberReader.Read> second = second(tokens, at, end, text);
        if (second.isPresent()) {
            high = OptionalDouble.of(second.get().value());
            end = second.get().end();
            numberText = text.substring(tokens.get(at).start(), tokens.get(end - 1).end());
        }
        Hedge after = words.group("round.number").at(tokens, at).found() ? Hedge.ABOUT : Hedge.BARE;
        if (tokens.size() > end && odd(tokens, end)) {
            after = Hedge.ABOUT;
            end += tokens.get(end).hyphen() ? 2 : 1;
        }
        Phrases.Match orSo = words.group("hedge.after").at(tokens, end);
        if (orSo.found()) {
            after = Hedge.ABOUT;
            end += orSo.length();
        }
        boolean hyphened = end < tokens.size() && tokens.get(end).hyphen() && !tokens.get(end).spaceBefore();
        int unitAt = hyphened ? end + 1 : end;
        Phrases.Match unit = units.at(tokens, unitAt);
        if (!unit.found() || unfit(tokens, at, unitAt, unit, text)) {
            return Optional.empty();
        }
        return Optional.of(amount(tokens, at, number.value(), high, numberText, after, unitAt, unit, hyphened, text));
    }

    private Amount amount(List<Token> tokens, int at, double low, OptionalDouble high, String numberText, Hedge after, int unitAt,
                          Phrases.Match unit, boolean hyphened, String text) {
        int end = unitAt + unit.length();
        Phrases.Match half = high.isPresent() ? Phrases.Match.NONE : words.group("half.more").at(tokens, end);
        if (half.found()) {
            numberText = text.substring(tokens.get(at).start(), tokens.get(end + half.length() - 1).end());
            end += half.length();
        }
        int first = at;
        Hedge kind = after;
        Phrases.Match between = high.isPresent() ? words.group("between").before(tokens, at) : Phrases.Match.NONE;
        first -= between.length();
        HedgeWords.Found hedge = hedges.before(tokens, first, text);
        kind = high.isPresent() ? Hedge.BETWEEN : hedge.kind() == Hedge.BARE ? kind : hedge.kind();
        Phrases.Match orSo = words.group("hedge.after").at(tokens, end);
        String told = hedge.words();
        if (orSo.found()) {
            told = told.isEmpty() ? text.substring(tokens.get(end).start(), tokens.get(end + orSo.length() - 1).end()) : told;
            kind = kind == Hedge.BARE ? Hedge.ABOUT : kind;
            end += orSo.length();
        }
        Quantity quantity = new Quantity(OptionalDouble.of(half.found() ? low + 0.5 : low), high, numberText, DistanceUnit.ofSymbol(unit.meaning()), kind, told);
        Optional<SecondSpelling> also = pair(tokens, end, quantity.unit(), text);
        return new Amount(hedge.first(), at, unitAt, also.isPresent() ? afterPair(tokens, end) : end, quantity, also, hyphened);
    }

    /** "20-30 miles", "20 to 30 miles", "between 20 and 30 miles", "20 km to 30 km". */
    private Optional<NumberReader.Read> second(List<Token> tokens, int at, int end, String text) {
        Phrases.Match unit = units.at(tokens, end);
        int joint = end + unit.length();
        if (joint + 1 >= tokens.size()) {
            return Optional.empty();
        }
        boolean between = words.group("between").before(tokens, at).found();
        boolean dash = tokens.get(joint).hyphen() && tokens.get(joint + 1).number();
        boolean word = words.group("range").at(tokens, joint).found();
        boolean and = words.group("and").at(tokens, joint).found();
        if (!dash && !word || unit.found() && !between && !words.group("range.between.units").has(tokens.get(joint)) || and && !between) {
            return Optional.empty();
        }
        Optional<NumberReader.Read> high = numbers.at(tokens, joint + 1, text);
        return high.filter(read -> {
            int unitAt = read.end() < tokens.size() && tokens.get(read.end()).hyphen() ? read.end() + 1 : read.end();
            return units.at(tokens, unitAt).found() && numbers.at(tokens, at, text).filter(low -> low.value() < read.value()).isPresent();
        });
    }

    private boolean odd(List<Token> tokens, int end) {
        int word = tokens.get(end).hyphen() ? end + 1 : end;
        return word < tokens.size() && words.group("odd").at(tokens, word).found() || tokens.get(end).is("+");
    }

    private boolean unfit(List<Token> tokens, int at, int unitAt, Phrases.Match unit, String text) {
        Token last = tokens.get(unitAt + unit.length() - 1);
        Token next = unitAt + unit.length() < tokens.size() ? tokens.get(unitAt + unit.length()) : last;
        boolean squared = next != last && !next.spaceBefore() && (next.number() || next.is("²") || next.is("³") || next.is("^"));
        boolean million = last.text().equals("M") || last.is("m") && text.charAt(last.start() - 1) == ' ' && tokens.get(at).word();
        boolean article = tokens.get(at).word() && unitAt == at + 1 && last.lower().endsWith("s") && words.group("one.only").has(tokens.get(at));
        return squared || million || article || areaBefore(tokens, unitAt);
    }

    private boolean areaBefore(List<Token> tokens, int unitAt) {
        return unitAt > 0 && words.group("area.before").has(tokens.get(unitAt - 1));
    }

    /** "miles from the border": only the long words of long units, and no number before them. */
    private boolean plainMiles(List<Token> tokens, int at, Phrases.Match unit) {
        Token last = tokens.get(at + unit.length() - 1);
        boolean plural = words.group("numberless").at(tokens, at).length() == unit.length();
        int next = at + unit.length();
        boolean related = words.group("from").at(tokens, next).found();
        boolean counted = at > 0 && (tokens.get(at - 1).number() || tokens.get(at - 1).hyphen() || words.group("area.before").has(tokens.get(at - 1)));
        return plural && related && !counted && !last.capital();
    }

    private Amount numberless(List<Token> tokens, int at, int end, Phrases.Match unit, String text) {
        HedgeWords.Found hedge = hedges.before(tokens, at, text);
        String told = text.substring(tokens.get(hedge.first()).start(), tokens.get(end - 1).end());
        Quantity quantity = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.ofSymbol(unit.meaning()), Hedge.VAGUE, told);
        return new Amount(hedge.first(), at, at, end, quantity, Optional.empty(), false);
    }

    /** "(130 miles)", "[13 miles]", "/ 80 km", "or 80 kilometers". */
    private Optional<SecondSpelling> pair(List<Token> tokens, int end, DistanceUnit unit, String text) {
        int from = pairStart(tokens, end);
        if (from < 0) {
            return Optional.empty();
        }
        int number = from;
        Phrases.Match hedge = words.group("hedge.").at(tokens, number);
        number += hedge.length();
        Optional<NumberReader.Read> read = numbers.at(tokens, number, text);
        return read.flatMap(one -> {
            int unitAt = one.end() < tokens.size() && tokens.get(one.end()).hyphen() ? one.end() + 1 : one.end();
            Phrases.Match other = units.at(tokens, unitAt);
            return other.found() && !other.meaning().equals(unit.symbol())
                    ? Optional.of(new SecondSpelling(one.value(), one.text(), DistanceUnit.ofSymbol(other.meaning()))) : Optional.empty();
        });
    }

    /** The token after what may open a second spelling; −1 where nothing does. */
    private int pairStart(List<Token> tokens, int end) {
        if (end >= tokens.size()) {
            return -1;
        }
        boolean comma = tokens.get(end).is(",");
        int mark = comma ? end + 1 : end;
        if (mark < tokens.size() && (tokens.get(mark).opens() || words.group("pair").at(tokens, mark).found())) {
            return mark + 1;
        }
        return -1;
    }

    /** Past the bracket or the words of a second spelling. */
    private int afterPair(List<Token> tokens, int end) {
        int from = pairStart(tokens, end);
        if (from < 0) {
            return end;
        }
        if (tokens.get(from - 1).opens()) {
            for (int at = from; at < Math.min(tokens.size(), from + LONGEST_BRACKET); at++) {
                if (tokens.get(at).closes()) {
                    return at + 1;
                }
            }
            return end;
        }
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST_BRACKET); at++) {
            Phrases.Match unit = units.at(tokens, at);
            if (unit.found()) {
                int after = at + unit.length();
                return after < tokens.size() && tokens.get(end).is(",") && tokens.get(after).is(",") ? after + 1 : after;
            }
        }
        return end;
    }
}
