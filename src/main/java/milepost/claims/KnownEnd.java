package milepost.claims;

import java.util.Map;
import java.util.Optional;
import milepost.places.BorderBook;
import milepost.places.NamedBorder;
import milepost.places.Place;

/** An end of a claim with what it stands for on the Earth, as far as that is known. */
sealed interface KnownEnd {

    /** As it stands in a sentence: "Brest", "the Belarus–Ukraine border", "“the drills”". */
    String told();

    /** What the text really speaks of, when this stands in for it; "" otherwise. */
    default String standsInFor() {
        return "";
    }

    record OfPlace(ClaimEnd.AtPlace end, Place place) implements KnownEnd {
        @Override
        public String told() {
            return place.name();
        }

        @Override
        public String standsInFor() {
            return end.standsInFor();
        }
    }

    record OfBorder(ClaimEnd.AtBorder end, NamedBorder border) implements KnownEnd {
        @Override
        public String told() {
            return "the " + border.name();
        }
    }

    /**
     * Nothing on the Earth.
     *
     * @param why a clause that follows the words: "has no place yet"
     */
    record Unknown(ClaimEnd end, String why) implements KnownEnd {
        @Override
        public String told() {
            return "“" + end.words() + "”";
        }
    }

    static KnownEnd of(ClaimEnd end, Map<String, Place> places, BorderBook borders) {
        return switch (end) {
            case ClaimEnd.Open open -> new Unknown(open, "has no place yet");
            case ClaimEnd.AtPlace at -> Optional.ofNullable(places.get(at.placeId()))
                    .<KnownEnd>map(place -> new OfPlace(at, place))
                    .orElseGet(() -> new Unknown(at, "names a place that the story does not have"));
            case ClaimEnd.AtBorder at -> borders.border(at.code())
                    .<KnownEnd>map(border -> new OfBorder(at, border))
                    .orElseGet(() -> new Unknown(at, "names a border that no loaded layer has"));
        };
    }
}
