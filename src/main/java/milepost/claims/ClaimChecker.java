package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import milepost.geodesy.MetresRange;
import milepost.layers.LayerInfo;
import milepost.places.BorderBook;
import milepost.places.Place;

/** The door of the package: a claim in, a finding out. Immutable, thread-safe. */
public final class ClaimChecker {

    private final ToleranceTable table;
    private final BorderBook borders;

    public ClaimChecker(ToleranceTable table, BorderBook borders) {
        this.table = Objects.requireNonNull(table, "table");
        this.borders = Objects.requireNonNull(borders, "borders");
    }

    /**
     * Measures and judges a claim. A claim that cannot be measured is a finding without a verdict, never an exception.
     *
     * @param places the story's places by id
     */
    public Finding check(Claim claim, Map<String, Place> places) {
        CheckedClaim checked = new CheckedClaim(claim, KnownEnd.of(claim.from(), places, borders),
                KnownEnd.of(claim.to(), places, borders), other(claim, places));
        Optional<Measurement> measured = Measurement.between(checked.from(), checked.to());
        Optional<Measurement> compared = checked.than().flatMap(than -> Measurement.between(checked.from(), than));
        List<Withheld> withheld = withheld(checked, measured, compared);
        Judgement judgement = withheld.isEmpty() ? judge(claim, measured.orElseThrow(), compared) : Judgement.certain(Verdict.NO_VERDICT);
        Outcome outcome = new Outcome(checked, measured, compared, withheld, judgement);
        return finding(outcome, readings(outcome, places));
    }

    private Optional<KnownEnd> other(Claim claim, Map<String, Place> places) {
        return claim.says() instanceof Assertion.Comparison comparison
                ? Optional.of(KnownEnd.of(comparison.than(), places, borders)) : Optional.empty();
    }

    /** Every reason against a verdict, the weightiest first. */
    private List<Withheld> withheld(CheckedClaim claim, Optional<Measurement> measured, Optional<Measurement> compared) {
        List<Withheld> reasons = new ArrayList<>();
        boolean vague = claim.quantity().filter(quantity -> quantity.hedge() == Hedge.VAGUE).isPresent();
        if (measured.isEmpty() || (claim.than().isPresent() && compared.isEmpty())) {
            reasons.add(Withheld.UNRESOLVED);
        }
        if (vague) {
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

    private Judgement judge(Claim claim, Measurement measured, Optional<Measurement> compared) {
        return switch (claim.says()) {
            case Assertion.Amount amount -> Judgement.of(Difference.in(amount.quantity().unit(), measured.range()),
                    table.tolerance(amount.quantity()).orElseThrow());
            case Assertion.Comparison comparison -> ComparedDistances.judge(comparison.order(), measured, compared.orElseThrow());
        };
    }

    /** The bare difference that scripts read, also of a number that fits. */
    private static OptionalDouble differencePercent(Outcome outcome) {
        return outcome.claim().quantity().filter(_ -> outcome.withheld().isEmpty())
                .flatMap(quantity -> Difference.between(quantity, outcome.measured().orElseThrow().range()))
                .map(difference -> OptionalDouble.of(100 * difference.nearer())).orElse(OptionalDouble.empty());
    }

    private List<Reading> readings(Outcome outcome, Map<String, Place> places) {
        DistanceUnit unit = outcome.claim().unit();
        List<Reading> readings = new ArrayList<>();
        outcome.measured().ifPresent(measured -> readings.add(measured.asReading(Reading.Kind.STRAIGHT, unit)));
        outcome.compared().ifPresent(compared -> readings.add(compared.asReading(Reading.Kind.STRAIGHT, unit)));
        outcome.measured().ifPresent(measured ->
                readings.addAll(new OtherReadings(table, places).of(outcome.claim().claim(), measured, unit)));
        return readings;
    }

    private Finding finding(Outcome outcome, List<Reading> readings) {
        Optional<Quantity> quantity = outcome.claim().quantity();
        OptionalDouble reported = quantity.filter(amount -> amount.number().isPresent())
                .map(amount -> OptionalDouble.of(amount.unit().toMetres(amount.number().getAsDouble()))).orElse(OptionalDouble.empty());
        Optional<MetresRange> measured = outcome.measured().map(Measurement::range);
        List<LayerInfo> layers = Stream.concat(outcome.measured().stream(), outcome.compared().stream())
                .flatMap(one -> one.layers().stream()).distinct().toList();
        Judgement judgement = outcome.judgement();
        Optional<Verdict> alternative = judgement.between().isEmpty() ? Optional.empty() : Optional.of(judgement.between().getLast());
        return new Finding(outcome.claim().claim(), judgement.verdict(), alternative, outcome.withheld(), reported, measured,
                quantity.flatMap(table::tolerance), differencePercent(outcome), readings, layers, FindingSentence.of(outcome));
    }
}
