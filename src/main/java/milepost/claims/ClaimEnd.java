package milepost.claims;

import java.util.List;
import java.util.Objects;

/** One end of a claimed distance. */
public sealed interface ClaimEnd {

    /** The words as they stand in the text. */
    String words();

    /**
     * A place.
     *
     * @param words       "the Polish capital of Warsaw"
     * @param placeId     the place's id in the story
     * @param standsInFor what the text really speaks of, when its position is unknown ("the drills, at a site without
     *                    published coordinates"); "" when the place itself is meant. A stand-in withholds the verdict.
     */
    record AtPlace(String words, String placeId, String standsInFor) implements ClaimEnd {
        public AtPlace {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(placeId, "placeId");
            Objects.requireNonNull(standsInFor, "standsInFor");
        }

        public boolean standIn() {
            return !standsInFor.isEmpty();
        }
    }

    /**
     * A border.
     *
     * @param words      "Minsk's border with Ukraine"
     * @param countries  one alpha-3 code for all land borders of a country, two for the line between them
     * @param metonymIds ids of places that the words name but that stand for a country ("minsk"): the other reading
     */
    record AtBorder(String words, List<String> countries, List<String> metonymIds) implements ClaimEnd {
        public AtBorder {
            Objects.requireNonNull(words, "words");
            countries = List.copyOf(countries);
            metonymIds = List.copyOf(metonymIds);
            if (countries.isEmpty() || countries.size() > 2) {
                throw new IllegalArgumentException("a border has one or two countries, not " + countries);
            }
        }

        /** "BLR-UKR", the codes in alphabetical order, or "UKR". */
        public String code() {
            return String.join("-", countries.stream().sorted().toList());
        }
    }

    /**
     * Words nobody has given a place yet.
     *
     * @param words the words as they stand
     */
    record Open(String words) implements ClaimEnd {
        public Open {
            Objects.requireNonNull(words, "words");
        }
    }
}
