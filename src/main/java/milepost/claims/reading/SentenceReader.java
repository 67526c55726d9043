package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.claims.Hedge;

/** Reads the claims of one sentence, in one language. */
final class SentenceReader {

    private static final double SURE = 0.9;
    private static final double OPEN_END = 0.7;

    private final Lexicon words;
    private final Amounts amounts;
    private final Links links;
    private final NotClaims notClaims;
    private final EndReader ends;
    private final Subjects subjects;
    private final SubjectsBehind behind;
    private final EndsBefore endsBefore;
    private final Nearness nearness;
    private final NounPhrases phrases;

    SentenceReader(Lexicon words) {
        this.words = words;
        amounts = new Amounts(words);
        links = new Links(words);
        notClaims = new NotClaims(words);
        phrases = new NounPhrases(words);
        CountriesInText countries = new CountriesInText(words);
        ends = new EndReader(words, countries, phrases);
        subjects = new Subjects(words, phrases, ends);
        behind = new SubjectsBehind(words, phrases, ends);
        endsBefore = new EndsBefore(words, ends);
        nearness = new Nearness(words, countries, ends, phrases, subjects);
    }

    List<FoundClaim> read(String text, Sentences.Span span) {
        List<Token> tokens = Tokenizer.tokens(text, span.start(), span.end(), words.elided());
        Found found = new Found(text, text.substring(span.start(), span.end()), tokens);
        for (Amount amount : amounts.in(tokens, text)) {
            found.amount(amount);
        }
        nearness.in(tokens, text, found.sentence, found.claims);
        return found.claims;
    }

    /** The claims of one sentence as they are found, from left to right. */
    private final class Found {

        private final String text;
        private final String sentence;
        private final List<Token> tokens;
        private final List<FoundClaim> claims = new ArrayList<>();
        private List<End> lastSubjects = List.of();
        private int lastEnd = -1;

        Found(String text, String sentence, List<Token> tokens) {
            this.text = text;
            this.sentence = sentence;
            this.tokens = tokens;
        }

        void amount(Amount amount) {
            Optional<Link> link = links.behind(tokens, amount.first(), amount.end()).or(() -> within(amount));
            NotClaims.Kind kind = notClaims.kind(tokens, amount, link);
            if (kind == NotClaims.Kind.RADIUS) {
                radius(amount, link);
            } else if (kind == NotClaims.Kind.NONE) {
                claim(amount, link);
            }
        }

        /** "within 5 kilometers of Kupiansk". */
        private Optional<Link> within(Amount amount) {
            boolean within = amount.first() < amount.number() && words.group("within").has(tokens.get(amount.number() - 1));
            boolean circle = within && amount.first() > 0 && words.group("within.noun").has(tokens.get(amount.first() - 1));
            return within && !circle && words.group("of").at(tokens, amount.end()).found()
                    ? Optional.of(new Link(Link.Kind.FROM, "", amount.end() + 1, "")) : Optional.empty();
        }

        private void radius(Amount amount, Optional<Link> link) {
            List<End> to = link.map(one -> ends.at(tokens, one.end(), text)).orElse(List.of());
            add(amount, FoundClaim.Relation.RADIUS, List.of(End.NONE), to.isEmpty() ? List.of(End.NONE) : to.subList(0, 1), "", "", amount.end(), OPEN_END);
        }

        private void claim(Amount amount, Optional<Link> link) {
            if (distanceBetween(amount, link) || told(amount, link) || link.isEmpty()) {
                return;
            }
            Link tie = link.get();
            switch (tie.kind()) {
                case FROM, INSIDE -> from(amount, tie);
                case SIDE -> side(amount, tie);
                case BETWEEN -> between(amount, tie);
                case AWAY -> away(amount, tie);
                case APART -> apart(amount, tie);
                case TO -> { }
            }
        }

        /** "25 miles north of Kharkiv", "2 miles inside Ukraine", "40 miles from A to B". */
        private void from(Amount amount, Link link) {
            List<End> to = ends.at(tokens, link.end(), text);
            boolean intoNothing = link.kind() == Link.Kind.INSIDE && !to.isEmpty() && to.getFirst().kind() == End.Kind.OPEN;
            if (to.isEmpty() || indefinite(link, to.getFirst()) || storm(to.getFirst()) || intoNothing || nowhere(to.getFirst())) {
                return;
            }
            int after = to.getLast().end();
            Optional<End> second = second(after);
            boolean pair = second.isPresent() && link.direction().isEmpty();
            if (notClaims.travelled(tokens, amount) && !pair && link.direction().isEmpty()) {
                return;
            }
            if (pair) {
                add(amount, relation(second.get()), to.subList(0, 1), List.of(second.get()), "", link.mode(), second.get().end(), SURE);
                return;
            }
            List<End> from = behind.described(tokens, amount, after, text).map(List::of).orElseGet(() -> subjectsOf(amount));
            from = from.isEmpty() ? behind.afterVerb(tokens, after, text) : from;
            boolean drive = amount.hyphened() && from.isEmpty();
            if (!drive) {
                add(amount, relation(to.getFirst()), from, to, link.direction(), link.mode(), after, from.isEmpty() ? OPEN_END : SURE);
            }
        }

        /** "65 km de chars": without an article, "de" ties a distance to a name, a border or a coast only. */
        private boolean indefinite(Link link, End to) {
            return to.kind() == End.Kind.OPEN && words.group("from.name").has(tokens.get(link.end() - 1)) && link.direction().isEmpty()
                    && !words.group("determiner").has(tokens.get(link.end()));
        }

        /** "miles from reality". */
        private boolean nowhere(End to) {
            return to.kind() == End.Kind.OPEN && words.group("nowhere").has(tokens.get(to.end() - 1));
        }

        private boolean storm(End to) {
            return words.group("storm.center").at(tokens, to.first()).found() && to.kind() == End.Kind.OPEN;
        }

        /** "to B" behind "from A". */
        private Optional<End> second(int after) {
            Phrases.Match to = words.group("to").at(tokens, after);
            if (!to.found()) {
                return Optional.empty();
            }
            List<End> second = ends.at(tokens, after + to.length(), text);
            return second.stream().findFirst().filter(end -> end.kind() != End.Kind.OPEN);
        }

        /** "40 km to the north": only where the sentence says "to the". */
        private void side(Amount amount, Link link) {
            if (link.mode().equals("side") && !notClaims.travelled(tokens, amount)) {
                add(amount, FoundClaim.Relation.DISTANCE, subjectsOf(amount), List.of(End.NONE), link.direction(), "", link.end(), OPEN_END);
            }
        }

        private void between(Amount amount, Link link) {
            List<End> first = ends.at(tokens, link.end(), text);
            if (first.isEmpty()) {
                return;
            }
            int and = first.getFirst().end();
            if (words.group("and").at(tokens, and).found()) {
                List<End> second = ends.at(tokens, and + 1, text);
                if (!second.isEmpty()) {
                    add(amount, relation(second.getFirst()), first.subList(0, 1), second.subList(0, 1), "", link.mode(), second.getFirst().end(), SURE);
                }
            }
        }

        /** "The border is less than ten kilometers away": what is far is the other end. */
        private void away(Amount amount, Link link) {
            int before = amount.first() - 1;
            boolean stands = before >= 0 && words.group("copula").has(tokens.get(before));
            if (!stands) {
                return;
            }
            List<End> subject = borderSubject(amount);
            if (!subject.isEmpty()) {
                add(amount, relation(subject.getFirst()), List.of(End.NONE), subject.subList(0, 1), "", link.mode(), link.end(), OPEN_END);
            }
        }

        private List<End> borderSubject(Amount amount) {
            for (End end : subjects.before(tokens, amount.first(), text)) {
                int first = end.first();
                List<End> read = ends.at(tokens, first, text);
                if (!read.isEmpty() && read.getFirst().end() <= amount.first()) {
                    return read;
                }
                return List.of(end);
            }
            return List.of();
        }

        private void apart(Amount amount, Link link) {
            int copula = amount.first() - 1;
            while (copula > 0 && !words.group("copula").has(tokens.get(copula)) && amount.first() - copula < 4) {
                copula--;
            }
            if (copula <= 0 || !words.group("copula").has(tokens.get(copula))) {
                return;
            }
            NounPhrases.Phrase second = phrases.leftOf(tokens, copula);
            int and = second.first() - 1;
            if (second.there() && second.name() && and > 0 && words.group("and").has(tokens.get(and))) {
                NounPhrases.Phrase first = phrases.leftOf(tokens, and);
                if (first.there() && first.name()) {
                    add(amount, FoundClaim.Relation.DISTANCE, List.of(ends.place(tokens, first, text)), List.of(ends.place(tokens, second, text)), "", link.mode(), link.end(), SURE);
                }
            }
        }

        /** "A distance from A to B is 10 km, to C 40 km", "the distance between A and B is 10 km". */
        private boolean distanceBetween(Amount amount, Optional<Link> link) {
            int noun = lastDistance(amount.first());
            if (noun < 0) {
                return false;
            }
            int at = noun + 1;
            boolean between = at < tokens.size() && words.group("between").has(tokens.get(at)) && !words.group("from").at(tokens, at).found();
            Phrases.Match from = words.group("from").at(tokens, at);
            if (!between && !from.found()) {
                return false;
            }
            List<End> first = ends.at(tokens, at + (between ? 1 : from.length()), text);
            if (first.isEmpty()) {
                return false;
            }
            if (between) {
                int and = first.getFirst().end();
                List<End> second = words.group("and").at(tokens, and).found() ? ends.at(tokens, and + 1, text) : List.of();
                return !second.isEmpty() && second.getFirst().end() <= amount.first() && addBetween(amount, first.getFirst(), second.getFirst(), amount.end());
            }
            return toBefore(amount, first.getFirst()) || link.filter(one -> one.kind() == Link.Kind.TO).map(one -> toBehind(amount, first.getFirst(), one)).orElse(false);
        }

        /** The ends stand before the amount. */
        private boolean told(Amount amount, Optional<Link> link) {
            boolean open = link.map(one -> one.kind() == Link.Kind.AWAY).orElse(true) && !notClaims.travelled(tokens, amount);
            Optional<EndsBefore.Ends> told = open ? endsBefore.of(tokens, amount.first(), link.isPresent(), text) : Optional.empty();
            told.ifPresent(both -> {
                List<End> from = both.from().map(List::of).orElseGet(() -> subjects.before(tokens, both.first(), text));
                add(amount, relation(both.to()), from, List.of(both.to()), "", "", link.map(Link::end).orElse(amount.end()), from.isEmpty() ? OPEN_END : SURE);
            });
            return told.isPresent();
        }

        private boolean toBefore(Amount amount, End first) {
            int from = Math.max(first.end(), lastEnd);
            for (int at = amount.first() - 1; at >= from; at--) {
                if (words.group("to").has(tokens.get(at))) {
                    List<End> second = ends.at(tokens, at + 1, text);
                    return !second.isEmpty() && second.getFirst().end() <= amount.first() && addBetween(amount, first, second.getFirst(), amount.end());
                }
            }
            return false;
        }

        private boolean toBehind(Amount amount, End first, Link link) {
            List<End> second = ends.at(tokens, link.end(), text);
            return !second.isEmpty() && addBetween(amount, first, second.getFirst(), second.getFirst().end());
        }

        private boolean addBetween(Amount amount, End first, End second, int end) {
            add(amount, relation(second), List.of(first), List.of(second), "", "", end, SURE);
            return true;
        }

        private int lastDistance(int before) {
            for (int at = before - 1; at >= 0; at--) {
                if (words.group("distance.noun").has(tokens.get(at))) {
                    return at;
                }
            }
            return -1;
        }

        /** "… and 40 km from Bakersfield": a second amount that follows on has the subject of the first. */
        private List<End> subjectsOf(Amount amount) {
            int at = amount.first() - 1;
            while (at >= 0 && (words.group("adverb").has(tokens.get(at)) || words.group("preposition").has(tokens.get(at)) || tokens.get(at).quote())) {
                at--;
            }
            boolean joined = at >= 0 && (words.group("and").has(tokens.get(at)) || words.group("or").has(tokens.get(at)) || tokens.get(at).is(",") && at == lastEnd);
            return joined && !lastSubjects.isEmpty() ? lastSubjects : subjects.before(tokens, amount.first(), text);
        }

        private FoundClaim.Relation relation(End to) {
            return to.kind() == End.Kind.BORDER || to.kind() == End.Kind.COUNTRY ? FoundClaim.Relation.BORDER_DISTANCE : FoundClaim.Relation.DISTANCE;
        }

        private void add(Amount amount, FoundClaim.Relation relation, List<End> from, List<End> to, String direction, String mode, int end, double confidence) {
            lastSubjects = from;
            lastEnd = end;
            boolean numberless = amount.quantity().hedge() == Hedge.VAGUE && amount.number() == amount.unit() && relation != FoundClaim.Relation.RADIUS;
            int start = tokens.get(amount.first()).start();
            int stop = tokens.get(Math.max(end, amount.end()) - 1).end();
            for (End placed : from.isEmpty() ? List.of(End.NONE) : from) {
                for (End other : to) {
                    claims.add(new FoundClaim(text.substring(start, stop), start, stop, sentence, numberless ? FoundClaim.Relation.VAGUE : relation,
                            amount.quantity(), amount.also(), named(placed, tokens), named(other, tokens), direction, mode.equals("side") ? "" : mode, confidence, words.language()));
                }
            }
        }
    }

    static FoundClaim.Named named(End end, List<Token> tokens) {
        return end.there() ? new FoundClaim.Named(FoundClaim.What.valueOf(end.kind().name()), end.words(), tokens.get(end.first()).start(), end.countries(), end.metonyms())
                : FoundClaim.Named.NOTHING;
    }
}
