package milepost.claims.consistency;

import java.util.List;
import java.util.Objects;

/**
 * Claims that cannot all be true.
 *
 * @param kind     how they contradict
 * @param claimIds the claims, in the story's order; one where a claim contradicts itself
 * @param sentence what a person should know of it
 */
public record Inconsistency(Kind kind, List<String> claimIds, String sentence) {

    /** How claims contradict. */
    public enum Kind {
        /** One distance told in two units that do not agree: "15,200 km (8,200 miles)". */
        UNITS("units"),
        /** Two numbers for the same two ends that no tolerance brings together. */
        SAME_ENDS("same-ends"),
        /** Two directions for the same two ends. */
        DIRECTIONS("directions"),
        /** One side of a triangle longer than the two others. */
        TRIANGLE("triangle");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    public Inconsistency {
        Objects.requireNonNull(kind, "kind");
        claimIds = List.copyOf(claimIds);
        Objects.requireNonNull(sentence, "sentence");
    }
}
