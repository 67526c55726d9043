package milepost.claims;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim with what its ends stand for on the Earth.
 *
 * @param claim the claim
 * @param from  the thing placed
 * @param to    what it is measured from
 * @param than  the end that a comparison names; empty for an amount
 */
record CheckedClaim(Claim claim, KnownEnd from, KnownEnd to, Optional<KnownEnd> than) {

    /** The reported amount; empty for a comparison. */
    Optional<Quantity> quantity() {
        return claim.quantity();
    }

    /** The unit the finding is told in. */
    DistanceUnit unit() {
        return claim.unit();
    }

    /** The first end that only stands in for what the text speaks of. */
    Optional<KnownEnd> standIn() {
        return Stream.concat(Stream.of(from, to), than.stream())
                .filter(end -> !end.standsInFor().isEmpty()).findFirst();
    }
}
