package milepost.claims;

import java.util.Objects;

/** What a claim says of the distance between its ends. */
public sealed interface Assertion {

    /** The distance is so much, exactly or vaguely. */
    record Amount(Quantity quantity) implements Assertion {
        public Amount {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * The distance is greater or smaller than another one from the same place: "a little more from the Ukrainian border".
     *
     * @param order which of the two is said to be greater
     * @param than  the other end that the distance is compared with
     * @param words "a little more"
     */
    record Comparison(Order order, ClaimEnd than, String words) implements Assertion {
        public Comparison {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(than, "than");
            Objects.requireNonNull(words, "words");
        }
    }

    /** How two distances are said to compare. */
    enum Order { FARTHER, CLOSER }
}
