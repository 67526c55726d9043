package milepost.ui.claims;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Finding;
import milepost.claims.Withheld;
import milepost.places.Place;

/** Why a finding gives no verdict, in a few words; its sentence says it at length. */
final class WithheldText {

    private WithheldText() { }

    /** The weightiest reason, "Brest stands in for the drills’ site"; empty when there is a verdict. */
    static Optional<String> brief(Finding finding, Map<String, Place> places) {
        return finding.withheld().stream().findFirst().map(reason -> switch (reason) {
            case VAGUE -> "No number was reported";
            case STAND_IN -> standIn(finding.claim(), places);
            case UNRESOLVED -> "One of the ends has no place yet";
            case COARSE_DATA -> "The border is drawn too coarsely";
        });
    }

    private static String standIn(Claim claim, Map<String, Place> places) {
        return ends(claim).filter(ClaimEnd.AtPlace.class::isInstance).map(ClaimEnd.AtPlace.class::cast)
                .filter(ClaimEnd.AtPlace::standIn).findFirst()
                .map(end -> Optional.ofNullable(places.get(end.placeId())).map(Place::name).orElse(end.words())
                        + " stands in for " + end.standsInFor())
                .orElse("A place stands in for the one reported");
    }

    private static Stream<ClaimEnd> ends(Claim claim) {
        Stream<ClaimEnd> both = Stream.of(claim.from(), claim.to());
        return claim.says() instanceof Assertion.Comparison comparison ? Stream.concat(both, Stream.of(comparison.than())) : both;
    }
}
