package milepost.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.geodesy.MetresRange;
import milepost.places.Place;

/**
 * A claim with its straight line: what its other readings start from.
 *
 * @param claim    the claim
 * @param measured the straight line
 * @param places   the story's places by id
 * @param table    what is allowed
 * @param evidence what can be measured against
 */
record MeasuredClaim(Claim claim, Measurement measured, Map<String, Place> places, ToleranceTable table, Evidence evidence) {

    /** The unit notes are told in. */
    DistanceUnit unit() {
        return claim.unit();
    }

    /** The amount, where there is a number to hold against a distance. */
    Optional<Quantity> number() {
        return claim.quantity().filter(quantity -> quantity.number().isPresent());
    }

    /** What would be the verdict on another distance; empty without a tolerance to hold it against. */
    Optional<Verdict> verdict(MetresRange other) {
        return claim.quantity().flatMap(quantity -> table.tolerance(quantity)
                .map(tolerance -> Judgement.of(Difference.in(quantity.unit(), other), tolerance).verdict()));
    }

    /** The claim's own places; a stand-in is not one that the text could mean otherwise. */
    List<ClaimEnd.AtPlace> ownPlaces() {
        return Stream.of(claim.from(), claim.to()).filter(ClaimEnd.AtPlace.class::isInstance).map(ClaimEnd.AtPlace.class::cast)
                .filter(end -> !end.standIn() && places.containsKey(end.placeId())).toList();
    }

    Place place(ClaimEnd.AtPlace end) {
        return places.get(end.placeId());
    }

    /** The end across from one of the claim's own places. */
    KnownEnd across(ClaimEnd.AtPlace end) {
        return KnownEnd.of(end == claim.from() ? claim.to() : claim.from(), places, evidence.borders());
    }

    /** A reading of another distance, with the verdict it would give. */
    Reading reading(Reading.Kind kind, Measurement other, String note) {
        return new Reading(kind, Optional.of(other.range()), Optional.of(other.line()), note, verdict(other.range()));
    }
}
