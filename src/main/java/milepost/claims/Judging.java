package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.places.BorderBook;
import milepost.places.Place;

/** Measures a claim against one set of borders and judges it by the verdict rule. */
final class Judging {

    private final ToleranceTable table;
    private final BorderBook borders;
    private final Map<String, Place> places;

    /** @param places the story's places by id */
    Judging(ToleranceTable table, BorderBook borders, Map<String, Place> places) {
        this.table = table;
        this.borders = borders;
        this.places = places;
    }

    Outcome outcome(Claim claim) {
        CheckedClaim checked = new CheckedClaim(claim, end(claim.from()), end(claim.to()), other(claim));
        Optional<Measurement> measured = Measurement.between(checked.from(), checked.to());
        Optional<Measurement> compared = checked.than().flatMap(than -> Measurement.between(checked.from(), than));
        Optional<DirectionCheck> direction = measured.flatMap(line -> DirectionCheck.of(claim, line, table.rules()));
        List<Withheld> withheld = withheld(checked, measured, compared);
        return judged(new Outcome(checked, measured, compared, direction, withheld, Judgement.certain(Verdict.NO_VERDICT)));
    }

    private KnownEnd end(ClaimEnd end) {
        return KnownEnd.of(end, places, borders);
    }

    private Optional<KnownEnd> other(Claim claim) {
        return claim.says() instanceof Assertion.Comparison comparison ? Optional.of(end(comparison.than())) : Optional.empty();
    }

    /** Every reason against a verdict, the weightiest first. */
    private List<Withheld> withheld(CheckedClaim claim, Optional<Measurement> measured, Optional<Measurement> compared) {
        List<Withheld> reasons = new ArrayList<>();
        if (measured.isEmpty() || (claim.than().isPresent() && compared.isEmpty())) {
            reasons.add(Withheld.UNRESOLVED);
        }
        if (claim.quantity().filter(quantity -> quantity.hedge() == Hedge.VAGUE).isPresent()) {
            reasons.add(Withheld.VAGUE);
        }
        if (!claim.standIn().isEmpty()) {
            reasons.add(Withheld.STAND_IN);
        }
        double times = table.rules().coarseTimes();
        if (Stream.concat(measured.stream(), compared.stream()).anyMatch(one -> one.tooCoarse(times))) {
            reasons.add(Withheld.COARSE_DATA);
        }
        return reasons;
    }

    private Outcome judged(Outcome bare) {
        boolean onlyVague = bare.withheld().equals(List.of(Withheld.VAGUE));
        if (onlyVague && bare.wrongDirection()) {
            return with(bare, List.of(), Judgement.certain(Verdict.FAILS));
        }
        if (!bare.withheld().isEmpty()) {
            return bare;
        }
        Judgement distance = distance(bare);
        boolean contradicts = distance.verdict() == Verdict.UNDERSTATED || bare.wrongDirection();
        if (bare.claim().claim().course() == Course.ROAD && !contradicts) {
            return with(bare, List.of(Withheld.BY_ROAD), bare.judgement());
        }
        return with(bare, List.of(), bare.wrongDirection() && !distance.verdict().against() ? Judgement.certain(Verdict.FAILS) : distance);
    }

    private static Outcome with(Outcome bare, List<Withheld> withheld, Judgement judgement) {
        return new Outcome(bare.claim(), bare.measured(), bare.compared(), bare.direction(), withheld, judgement);
    }

    private Judgement distance(Outcome bare) {
        Measurement measured = bare.measured().orElseThrow();
        return switch (bare.claim().claim().says()) {
            case Assertion.Amount amount -> Judgement.of(Difference.in(amount.quantity().unit(), measured.range()),
                    table.tolerance(amount.quantity()).orElseThrow());
            case Assertion.Comparison said -> ComparedDistances.of(measured, bare.compared().orElseThrow()).judge(said, table.rules().aLittle());
        };
    }
}
