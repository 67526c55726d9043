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
    private final Evidence evidence;

    public ClaimChecker(ToleranceTable table, Evidence evidence) {
        this.table = Objects.requireNonNull(table, "table");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    /** Checks against borders alone. */
    public ClaimChecker(ToleranceTable table, BorderBook borders) {
        this(table, Evidence.of(borders));
    }

    /**
     * Measures and judges a claim. A claim that cannot be measured is a finding without a verdict, never an exception.
     *
     * @param places the story's places by id
     */
    public Finding check(Claim claim, Map<String, Place> places) {
        Outcome outcome = new Judging(table, evidence.borders(), places).outcome(claim);
        return finding(outcome, readings(outcome, places));
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
        outcome.direction().map(DirectionCheck::asReading).ifPresent(readings::add);
        outcome.measured().ifPresent(measured ->
                readings.addAll(OtherReadings.of(new MeasuredClaim(outcome.claim().claim(), measured, places, table, evidence))));
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
        String sentence = FindingSentence.of(outcome) + Flips.clause(judgement.verdict(), readings);
        Optional<Verdict> alternative = judgement.between().isEmpty() ? Optional.empty() : Optional.of(judgement.between().getLast());
        return new Finding(outcome.claim().claim(), judgement.verdict(), alternative, outcome.withheld(), reported, measured,
                quantity.flatMap(table::tolerance), differencePercent(outcome), readings, layers, sentence);
    }
}
