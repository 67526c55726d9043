package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.Extent;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.places.NamedBorder;
import milepost.places.Place;
import milepost.places.TownOutlines;

/**
 * The distance between the edges of towns: from the outlines that loaded layers have, and where there is none from a radius
 * estimated from how many people live there.
 */
final class EdgeReading {

    private static final double SQUARE_METRES = 1e6;

    private final MeasuredClaim claim;
    private final List<Place> estimated = new ArrayList<>();
    private final List<TownOutlines.Outline> drawn = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private EdgeReading(MeasuredClaim claim) {
        this.claim = claim;
    }

    /** Empty where neither end has an edge. */
    static Optional<Reading> of(MeasuredClaim claim) {
        return new EdgeReading(claim).reading();
    }

    private Optional<Reading> reading() {
        MetresRange between = between();
        MetresRange radii = estimated.stream().map(this::radius).reduce(MetresRange.of(0),
                (one, other) -> new MetresRange(one.lowMetres() + other.lowMetres(), one.highMetres() + other.highMetres()));
        if (drawn.isEmpty() && estimated.isEmpty()) {
            return Optional.empty();
        }
        MetresRange edges = new MetresRange(Math.max(0, between.lowMetres() - radii.highMetres()), Math.max(0, between.highMetres() - radii.lowMetres()));
        String note = String.format(Locale.ROOT, "%s%s; %s.", estimated.isEmpty() ? "" : "An estimate: ",
                MeasureText.range(edges, claim.unit()), String.join(", ", told));
        return Optional.of(new Reading(Reading.Kind.EDGE_TO_EDGE, Optional.of(edges), Optional.empty(), note, claim.verdict(edges)));
    }

    /** Between the outlines as far as they are known, and the coordinates of what has none. */
    private MetresRange between() {
        Optional<Extent> start = outline(claim.measured().from());
        return switch (claim.measured().toward()) {
            case KnownEnd.OfBorder end -> start.map(area -> toBorder(area, end.border())).orElseGet(() -> claim.measured().range());
            case KnownEnd.OfPlace end -> {
                Optional<Extent> other = outline(end.place());
                yield start.isPresent() && other.isPresent() ? MetresRange.of(Earth.nearest(start.get(), other.get()).metres())
                        : start.map(area -> toPlace(area, end.place()))
                        .or(() -> other.map(area -> toPlace(area, claim.measured().from()))).orElseGet(() -> claim.measured().range());
            }
            case KnownEnd.Unknown _ -> throw new IllegalStateException("nothing was measured");
        };
    }

    private static MetresRange toBorder(Extent area, NamedBorder border) {
        MetresRange bare = MetresRange.of(Earth.nearest(area.border(), border.line()).metres());
        return border.statedErrorMetres() > 0 ? bare.widenedBy(border.statedErrorMetres()) : bare;
    }

    private static MetresRange toPlace(Extent area, Place place) {
        Whereabouts whereabouts = Whereabouts.of(place);
        MetresRange samples = whereabouts.positions().stream().map(at -> toPosition(area, at)).reduce(MetresRange::and).orElseThrow();
        return whereabouts.slackMetres() > 0 ? samples.widenedBy(whereabouts.slackMetres()) : samples;
    }

    private static MetresRange toPosition(Extent area, Position at) {
        return MetresRange.of(Earth.nearest(at, area).metres());
    }

    /** Notes too how the edge of a place is known; a stand-in has no edge that the text could mean. */
    private Optional<Extent> outline(Place place) {
        boolean own = claim.ownPlaces().stream().anyMatch(end -> claim.place(end).equals(place));
        if (!own) {
            return Optional.empty();
        }
        Optional<TownOutlines.Outline> outline = claim.evidence().outlines().of(place);
        outline.ifPresentOrElse(found -> {
            drawn.add(found);
            told.add(place.name() + " as drawn in " + found.layer().title());
        }, () -> estimate(place));
        return outline.map(TownOutlines.Outline::extent);
    }

    private void estimate(Place place) {
        if (place.population() > 0) {
            estimated.add(place);
            told.add(place.name() + " " + MeasureText.label(radius(place), claim.unit()) + " in radius, estimated from population, no outline is loaded");
        }
    }

    private MetresRange radius(Place town) {
        Tolerance.Interval density = claim.table().rules().peoplePerSquareKilometre();
        return new MetresRange(Math.sqrt(town.population() * SQUARE_METRES / (Math.PI * density.high())),
                Math.sqrt(town.population() * SQUARE_METRES / (Math.PI * density.low())));
    }
}
