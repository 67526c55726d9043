package milepost.claims.reading;

import java.util.List;
import java.util.Objects;

/**
 * One end of a distance, as words of the sentence.
 *
 * @param kind      what the words name
 * @param words     as they stand, without an article
 * @param first     the first token of the words
 * @param end       the token after all that belongs to the end
 * @param countries the alpha-3 codes of a border or a coast: one, or the two sides; none where the sentence leaves them open
 * @param metonyms  names of capitals that stand for a country here
 */
record End(Kind kind, String words, int first, int end, List<String> countries, List<String> metonyms) {

    enum Kind { PLACE, COUNTRY, BORDER, COAST, FRONT, OPEN }

    static final End NONE = new End(Kind.OPEN, "", 0, 0, List.of(), List.of());

    End {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
        countries = List.copyOf(countries);
        metonyms = List.copyOf(metonyms);
    }

    boolean there() {
        return !words.isEmpty();
    }
}
