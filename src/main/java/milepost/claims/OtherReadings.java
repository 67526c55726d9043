package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.MetresRange;

/** The other ways to understand a measured claim: each is listed with what it would give, and none changes the verdict. */
final class OtherReadings {

    private static final List<DistanceUnit> SLIPS = List.of(DistanceUnit.MILE, DistanceUnit.KILOMETRE, DistanceUnit.NAUTICAL_MILE);

    private final MeasuredClaim claim;

    private OtherReadings(MeasuredClaim claim) {
        this.claim = claim;
    }

    static List<Reading> of(MeasuredClaim claim) {
        List<Reading> readings = new ArrayList<>(new MetonymReadings(claim).all());
        EdgeReading.of(claim).ifPresent(readings::add);
        readings.addAll(new NamesakeReadings(claim).all());
        readings.addAll(new BorderViewReadings(claim).all());
        readings.addAll(new OtherReadings(claim).ofTheNumber());
        return readings;
    }

    private List<Reading> ofTheNumber() {
        List<Reading> readings = new ArrayList<>();
        claim.number().ifPresent(quantity -> {
            MetresRange measured = claim.measured().range();
            readings.addAll(unitSlips(quantity, measured));
            roadLike(quantity, measured).ifPresent(readings::add);
        });
        return readings;
    }

    /** A number that misses in its own unit and fits in another one. A mere ceiling fits in most units and tells nothing. */
    private List<Reading> unitSlips(Quantity quantity, MetresRange measured) {
        if (quantity.hedge() == Hedge.LESS_THAN || judged(quantity, quantity.unit(), measured) == Verdict.FITS) {
            return List.of();
        }
        return SLIPS.stream().filter(unit -> unit != quantity.unit() && judged(quantity, unit, measured) == Verdict.FITS)
                .map(unit -> new Reading(Reading.Kind.UNIT_SLIP, Optional.empty(), Optional.empty(), String.format(Locale.ROOT,
                        "The number fits in %s: the line is %s long. A slip of the unit?", unit.word(2), MeasureText.range(measured, unit)),
                        Optional.of(Verdict.FITS))).toList();
    }

    private Verdict judged(Quantity quantity, DistanceUnit unit, MetresRange measured) {
        return Judgement.of(Difference.in(unit, measured), claim.table().tolerance(quantity).orElseThrow()).verdict();
    }

    /** A number too large by as much as roads wind. A ceiling is no distance, and a number that fits needs no road. */
    private Optional<Reading> roadLike(Quantity quantity, MetresRange measured) {
        if (quantity.hedge() == Hedge.LESS_THAN || judged(quantity, quantity.unit(), measured) == Verdict.FITS) {
            return Optional.empty();
        }
        Tolerance.Interval road = claim.table().rules().roadLike();
        return Difference.between(quantity, measured).filter(difference -> road.holds(1 + difference.nearer()))
                .map(difference -> new Reading(Reading.Kind.ROAD_LIKE, Optional.empty(), Optional.empty(), String.format(Locale.ROOT,
                        "The number is %s times the straight line: it may be a road distance (not checked).",
                        difference.timesText())));
    }
}
