package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a border, a coast or a front line that begins at a token: "the Polish border", "Minsk’s border with Ukraine and Poland". */
final class BorderWords {

    private static final int FARTHEST_NOUN = 9;

    private final Lexicon words;
    private final CountriesInText countries;

    BorderWords(Lexicon words, CountriesInText countries) {
        this.words = words;
        this.countries = countries;
    }

    /** The borders named there: one, or one for each neighbour; none where the words name no border. */
    List<End> at(List<Token> tokens, int from, String text) {
        List<String> sides = new ArrayList<>();
        List<String> metonyms = new ArrayList<>();
        int at = from;
        while (at < Math.min(tokens.size(), from + FARTHEST_NOUN)) {
            Phrases.Match front = words.group("front").at(tokens, at);
            if (front.found() && at + front.length() > from) {
                return List.of(end(End.Kind.FRONT, tokens, from, at + front.length(), List.of(), List.of(), text));
            }
            if (words.group("border").at(tokens, at).found()) {
                return borders(tokens, from, at + 1, sides, metonyms, text);
            }
            if (words.group("coast").at(tokens, at).found()) {
                return List.of(coast(tokens, from, at + 1, sides, text));
            }
            Optional<CountriesInText.Named> country = countries.orCapitalAt(tokens, at);
            if (country.isPresent()) {
                sides.add(country.get().iso3());
                if (country.get().capital()) {
                    metonyms.add(text.substring(tokens.get(at).start(), tokens.get(country.get().end() - 1).end()));
                }
                at = country.get().end();
            } else if (belongs(tokens, at)) {
                at++;
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    /** What may stand between the beginning and the noun: articles, adjectives, genitives, names. */
    private boolean belongs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.possessive() || token.hyphen() || token.quote()) {
            return true;
        }
        if (!token.word()) {
            return false;
        }
        boolean boundary = words.group("preposition").has(token) || words.group("copula").has(token) || words.event(token)
                || words.group("conjunction").has(token) && !words.group("and").has(token) && !words.group("determiner").has(token);
        return !boundary && !words.group("place.noun").has(token) || words.group("border.owner").has(token);
    }

    private List<End> borders(List<Token> tokens, int from, int afterNoun, List<String> sides, List<String> metonyms, String text) {
        List<String> partners = new ArrayList<>();
        int end = owner(tokens, afterNoun, sides);
        if (words.group("border.with").at(tokens, end).found() || words.group("border.between").at(tokens, end).found()) {
            boolean between = words.group("border.between").at(tokens, end).found();
            boolean of = words.group("of").at(tokens, end).found();
            int after = partners(tokens, end + 1, partners);
            if (!partners.isEmpty()) {
                end = after;
            }
            if (between && partners.size() == 2 || of && sides.isEmpty() && partners.size() <= 2) {
                sides.addAll(partners);
                partners.clear();
            }
        }
        List<End> found = new ArrayList<>();
        if (partners.isEmpty()) {
            List<String> two = sides.size() > 2 ? sides.subList(0, 2) : sides;
            found.add(end(End.Kind.BORDER, tokens, from, end, two, metonyms, text));
        }
        for (String partner : partners) {
            List<String> both = new ArrayList<>(sides.isEmpty() ? List.of() : sides.subList(0, 1));
            both.add(partner);
            found.add(end(End.Kind.BORDER, tokens, from, end, both, metonyms, text));
        }
        return found;
    }

    /** "кордону України з Польщею", "der Grenze der Ukraine zu Polen": past the country that stands right behind the noun. */
    private int owner(List<Token> tokens, int afterNoun, List<String> sides) {
        int at = afterNoun;
        while (words.does("border.genitive") && at < tokens.size() && (words.group("determiner").has(tokens.get(at)) || tokens.get(at).hyphen())) {
            at++;
        }
        Optional<CountriesInText.Named> owner = words.does("border.genitive") ? countries.at(tokens, at) : Optional.empty();
        if (owner.isEmpty()) {
            return afterNoun;
        }
        sides.add(owner.get().iso3());
        boolean another = owner.get().end() < tokens.size() && (tokens.get(owner.get().end()).hyphen() || words.group("and").at(tokens, owner.get().end()).found());
        return another ? owner(tokens, owner.get().end() + 1, sides) : owner.get().end();
    }

    /** "Ukraine and Poland", "NATO member Poland". */
    private int partners(List<Token> tokens, int from, List<String> partners) {
        int at = from;
        int end = from;
        while (at < Math.min(tokens.size(), from + FARTHEST_NOUN)) {
            Optional<CountriesInText.Named> country = countries.at(tokens, at);
            if (country.isPresent()) {
                partners.add(country.get().iso3());
                at = country.get().end();
                end = at;
                if (at < tokens.size() && !words.group("and").at(tokens, at).found() && !tokens.get(at).is(",")) {
                    return end;
                }
            } else if (belongs(tokens, at) || tokens.get(at).is(",") && !partners.isEmpty()) {
                at++;
            } else {
                return end;
            }
        }
        return end;
    }

    private End coast(List<Token> tokens, int from, int afterNoun, List<String> sides, String text) {
        int end = afterNoun;
        int owned = sides.isEmpty() ? owner(tokens, afterNoun, sides) : afterNoun;
        if (owned > afterNoun) {
            return end(End.Kind.COAST, tokens, from, owned, sides.subList(0, 1), List.of(), text);
        }
        if (words.group("of").at(tokens, end).found()) {
            List<String> owners = new ArrayList<>();
            int after = partners(tokens, end + 1, owners);
            if (!owners.isEmpty()) {
                return end(End.Kind.COAST, tokens, from, after, owners.subList(0, 1), List.of(), text);
            }
            int name = end + 1;
            while (name < tokens.size() && (tokens.get(name).capital() || words.group("determiner").has(tokens.get(name)))) {
                name++;
            }
            end = name > end + 1 ? name : end;
        }
        return end(End.Kind.COAST, tokens, from, end, sides.isEmpty() ? List.of() : sides.subList(0, 1), List.of(), text);
    }

    private static End end(End.Kind kind, List<Token> tokens, int from, int end, List<String> countries, List<String> metonyms, String text) {
        return new End(kind, text.substring(tokens.get(from).start(), tokens.get(end - 1).end()), from, end, countries, metonyms);
    }
}
