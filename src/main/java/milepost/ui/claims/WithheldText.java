package milepost.ui.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Finding;
import milepost.claims.Withheld;
import milepost.places.Place;

/** Why a finding gives no verdict, a sentence a reason. */
final class WithheldText {

    private WithheldText() { }

    static List<String> sentences(Finding finding, Map<String, Place> places) {
        return finding.withheld().stream().map(reason -> sentence(reason, finding.claim(), places)).toList();
    }

    private static String sentence(Withheld reason, Claim claim, Map<String, Place> places) {
        return switch (reason) {
            case VAGUE -> "The words give no number that the measured distance could be held against.";
            case STAND_IN -> standIn(claim, places);
            case UNRESOLVED -> ends(claim).filter(ClaimEnd.Open.class::isInstance).findFirst()
                    .map(open -> "“" + open.words() + "” has not been given a place yet.")
                    .orElse("One of the ends has no place yet.");
            case COARSE_DATA -> "The border is drawn too coarsely for so short a distance. Load a finer border.";
        };
    }

    private static String standIn(Claim claim, Map<String, Place> places) {
        Optional<ClaimEnd.AtPlace> end = ends(claim).filter(ClaimEnd.AtPlace.class::isInstance).map(ClaimEnd.AtPlace.class::cast)
                .filter(ClaimEnd.AtPlace::standIn).findFirst();
        return end.map(at -> {
            String name = Optional.ofNullable(places.get(at.placeId())).map(Place::name).orElse(at.words());
            return name + " stands in for " + at.standsInFor() + ". The distance is a guide, not a check.";
        }).orElse("A place stands in for the one the text speaks of.");
    }

    private static Stream<ClaimEnd> ends(Claim claim) {
        Stream<ClaimEnd> both = Stream.of(claim.from(), claim.to());
        return claim.says() instanceof Assertion.Comparison comparison ? Stream.concat(both, Stream.of(comparison.than())) : both;
    }
}
