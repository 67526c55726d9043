package milepost.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.places.BorderView;

/** A claim about a border under every other view of where that border runs. */
final class BorderViewReadings {

    private final MeasuredClaim claim;

    BorderViewReadings(MeasuredClaim claim) {
        this.claim = claim;
    }

    List<Reading> all() {
        return touchesABorder() ? claim.evidence().views().stream().flatMap(view -> under(view).stream()).toList() : List.of();
    }

    private boolean touchesABorder() {
        Stream<ClaimEnd> ends = Stream.concat(Stream.of(claim.claim().from(), claim.claim().to()),
                claim.claim().says() instanceof Assertion.Comparison said ? Stream.of(said.than()) : Stream.empty());
        return ends.anyMatch(ClaimEnd.AtBorder.class::isInstance);
    }

    /** Empty where the view has no say on the border, or draws the very same line there. */
    private Optional<Reading> under(BorderView view) {
        Outcome outcome = new Judging(claim.table(), view.borders(), claim.places()).outcome(claim.claim());
        if (outcome.withheld().contains(Withheld.UNRESOLVED)) {
            return Optional.empty();
        }
        Measurement measured = outcome.measured().orElseThrow();
        if (measured.line().equals(claim.measured().line()) && measured.range().equals(claim.measured().range())) {
            return Optional.empty();
        }
        String note = "By " + view.name() + ": " + MeasurementNote.of(measured, claim.unit()) + verdict(outcome);
        return Optional.of(new Reading(Reading.Kind.BORDER_VIEW, Optional.of(measured.range()), Optional.of(measured.line()), note,
                Optional.of(outcome.judgement().verdict()), view.name()));
    }

    private static String verdict(Outcome outcome) {
        if (outcome.withheld().equals(List.of(Withheld.COARSE_DATA))) {
            return " " + Withheld.COARSE_DATA.reason() + " for a verdict.";
        }
        return outcome.withheld().isEmpty() ? " Verdict: " + outcome.judgement().verdict().words().toLowerCase(Locale.ROOT) + "." : "";
    }
}
