package milepost.claims;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.places.Place;

/** Why there is no verdict; the codes are a contract with scripts. */
public enum Withheld {
    VAGUE("vague", "No number was reported"),
    STAND_IN("stand-in", "The site spoken of has no known position"),
    UNRESOLVED("unresolved", "One of the ends has no place yet"),
    COARSE_DATA("coarse-data", "The border is drawn too coarsely"),
    BY_ROAD("by-road", "A road distance cannot be checked by a straight line");

    private final String code;
    private final String reason;

    Withheld(String code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    public String code() {
        return code;
    }

    /** The reason as a person reads it, without a full stop: "No number was reported". */
    public String reason() {
        return reason;
    }

    /**
     * Why a finding gives no verdict: its weightiest reason, a stand-in by its name: "Brest stands in for the drills".
     * Empty when there is a verdict.
     *
     * @param places the story's places by id
     */
    public static Optional<String> why(Finding finding, Map<String, Place> places) {
        return finding.withheld().stream().findFirst().map(reason -> reason != STAND_IN ? reason.reason
                : standIn(finding.claim()).map(end -> name(end, places) + " stands in for " + end.standsInFor()).orElse(reason.reason));
    }

    private static Optional<ClaimEnd.AtPlace> standIn(Claim claim) {
        Stream<ClaimEnd> other = claim.says() instanceof Assertion.Comparison comparison ? Stream.of(comparison.than()) : Stream.empty();
        return Stream.concat(Stream.of(claim.from(), claim.to()), other).filter(ClaimEnd.AtPlace.class::isInstance)
                .map(ClaimEnd.AtPlace.class::cast).filter(ClaimEnd.AtPlace::standIn).findFirst();
    }

    private static String name(ClaimEnd.AtPlace end, Map<String, Place> places) {
        return places.containsKey(end.placeId()) ? places.get(end.placeId()).name() : end.words();
    }
}
