package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.MetresRange;
import milepost.places.Place;

/** The other ways to understand a measured claim: each is listed with what it would give, and none changes the verdict. */
final class OtherReadings {

    private static final double SQUARE_METRES = 1e6;
    private static final List<DistanceUnit> SLIPS = List.of(DistanceUnit.MILE, DistanceUnit.KILOMETRE, DistanceUnit.NAUTICAL_MILE);

    private final ToleranceTable table;
    private final Map<String, Place> places;

    OtherReadings(ToleranceTable table, Map<String, Place> places) {
        this.table = table;
        this.places = places;
    }

    /** @param unit the unit the notes are told in */
    List<Reading> of(Claim claim, Measurement measured, DistanceUnit unit) {
        List<Reading> readings = new ArrayList<>(cityForCountry(measured, unit));
        edgeToEdge(claim, measured, unit).ifPresent(readings::add);
        claim.quantity().filter(quantity -> quantity.number().isPresent()).ifPresent(quantity -> {
            readings.addAll(unitSlips(quantity, measured.range()));
            roadLike(quantity, measured.range()).ifPresent(readings::add);
        });
        return readings;
    }

    /** "Minsk's border with Ukraine", read as the distance of Minsk, the city, from that border. */
    private List<Reading> cityForCountry(Measurement measured, DistanceUnit unit) {
        if (!(measured.toward() instanceof KnownEnd.OfBorder border)) {
            return List.of();
        }
        return border.end().metonymIds().stream().map(places::get).filter(city -> city != null)
                .flatMap(city -> Measurement.from(city, border).stream())
                .map(city -> {
                    Reading reading = city.asReading(Reading.Kind.CITY_FOR_COUNTRY, unit);
                    String note = "If “" + city.from().name() + "” means the city and not the country: " + reading.note();
                    return new Reading(reading.kind(), reading.range(), reading.line(), note);
                }).toList();
    }

    /** From the edge of a town: no polygon is loaded, so its radius is estimated from how many people live there. */
    private Optional<Reading> edgeToEdge(Claim claim, Measurement measured, DistanceUnit unit) {
        MetresRange radii = MetresRange.of(0);
        List<String> towns = new ArrayList<>();
        for (Place town : towns(claim)) {
            MetresRange radius = radius(town);
            radii = new MetresRange(radii.lowMetres() + radius.lowMetres(), radii.highMetres() + radius.highMetres());
            towns.add(town.name() + " " + MeasureText.label(radius, unit));
        }
        if (towns.isEmpty()) {
            return Optional.empty();
        }
        MetresRange centres = measured.range();
        MetresRange edges = new MetresRange(Math.max(0, centres.lowMetres() - radii.highMetres()),
                Math.max(0, centres.highMetres() - radii.lowMetres()));
        String note = String.format(Locale.ROOT, "An estimate: %s; radius estimated from population, no outline is loaded (%s).",
                MeasureText.range(edges, unit), String.join(", ", towns));
        return Optional.of(new Reading(Reading.Kind.EDGE_TO_EDGE, Optional.of(edges), Optional.empty(), note));
    }

    /** The claim's own towns; a stand-in has no edge that the text could mean. */
    private List<Place> towns(Claim claim) {
        List<Place> towns = new ArrayList<>();
        for (ClaimEnd end : List.of(claim.from(), claim.to())) {
            if (end instanceof ClaimEnd.AtPlace at && !at.standIn() && places.get(at.placeId()).population() > 0) {
                towns.add(places.get(at.placeId()));
            }
        }
        return towns;
    }

    private MetresRange radius(Place town) {
        Tolerance.Interval density = table.rules().peoplePerSquareKilometre();
        return new MetresRange(Math.sqrt(town.population() * SQUARE_METRES / (Math.PI * density.high())),
                Math.sqrt(town.population() * SQUARE_METRES / (Math.PI * density.low())));
    }

    /** A number that misses in its own unit and fits in another one. A mere ceiling fits in most units and tells nothing. */
    private List<Reading> unitSlips(Quantity quantity, MetresRange measured) {
        if (quantity.hedge() == Hedge.LESS_THAN || judged(quantity, quantity.unit(), measured) == Verdict.FITS) {
            return List.of();
        }
        return SLIPS.stream().filter(unit -> unit != quantity.unit() && judged(quantity, unit, measured) == Verdict.FITS)
                .map(unit -> new Reading(Reading.Kind.UNIT_SLIP, Optional.empty(), Optional.empty(), String.format(Locale.ROOT,
                        "The number fits in %s: the line is %s long. A slip of the unit?", unit.word(2), MeasureText.range(measured, unit))))
                .toList();
    }

    private Verdict judged(Quantity quantity, DistanceUnit unit, MetresRange measured) {
        return Judgement.of(Difference.in(unit, measured), table.tolerance(quantity).orElseThrow()).verdict();
    }

    /** A number too large by as much as roads wind. A ceiling is no distance, and a number that fits needs no road. */
    private Optional<Reading> roadLike(Quantity quantity, MetresRange measured) {
        if (quantity.hedge() == Hedge.LESS_THAN || judged(quantity, quantity.unit(), measured) == Verdict.FITS) {
            return Optional.empty();
        }
        Tolerance.Interval road = table.rules().roadLike();
        return Difference.between(quantity, measured).filter(difference -> road.holds(1 + difference.nearer()))
                .map(difference -> new Reading(Reading.Kind.ROAD_LIKE, Optional.empty(), Optional.empty(), String.format(Locale.ROOT,
                        "The number is %s times the straight line: it may be a road distance (not checked).",
                        difference.timesText())));
    }
}
