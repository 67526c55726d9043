package milepost.claims.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;

/**
 * A distance that a text reports, as far as its words tell it. Offsets are UTF-16 indices into the text.
 *
 * @param quote        the words of the claim as they stand
 * @param start        where they begin
 * @param end          where they end
 * @param sentence     the sentence they stand in
 * @param relation     what is claimed
 * @param quantity     the amount; for a comparison or a mere nearness its hedge holds the words
 * @param also         the same distance in a second unit
 * @param from         the thing placed; its words are "" where the sentence does not name it
 * @param to           what it is measured from
 * @param direction    one of the 16 compass points, of from as seen from to; "" without one
 * @param mode         "road", "straight", "nautical", or "" where the text does not say
 * @param confidence   0 to 1: how sure the grammar is that this is a claim
 * @param language     of its sentence: "en", "uk", "pl", "ru", "de" or "fr"
 */
public record FoundClaim(String quote, int start, int end, String sentence, Relation relation, Quantity quantity,
                         Optional<SecondSpelling> also, Named from, Named to, String direction, String mode, double confidence, String language) {

    /** What is claimed of two ends. */
    public enum Relation { DISTANCE, BORDER_DISTANCE, COMPARATIVE, VAGUE, RADIUS }

    /** What the words of an end name. */
    public enum What { PLACE, COUNTRY, BORDER, COAST, FRONT, OPEN }

    /**
     * The words of one end.
     *
     * @param what      what they name
     * @param words     as they stand, or ""
     * @param start     where they begin in the text; 0 without words
     * @param countries alpha-3 codes of a border, a coast or a country
     * @param metonyms  capitals named that stand for a country
     */
    public record Named(What what, String words, int start, List<String> countries, List<String> metonyms) {

        /** Nothing is named. */
        public static final Named NOTHING = new Named(What.OPEN, "", 0, List.of(), List.of());

        public Named {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(words, "words");
            countries = List.copyOf(countries);
            metonyms = List.copyOf(metonyms);
        }
    }

    public FoundClaim {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(also, "also");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(language, "language");
    }
}
