package milepost.claims;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Nearest;
import milepost.layers.LayerInfo;
import milepost.places.NamedBorder;
import milepost.places.Place;

/**
 * A straight line, measured between every two coordinates that its ends have.
 *
 * @param from   the place it starts from
 * @param toward the other end
 * @param bare   metres over all coordinates, and over the whole circle or area a place may lie in, without the border's stated error
 * @param line   between the drawn positions; to a border, to its nearest point
 */
record Measurement(Place from, KnownEnd toward, MetresRange bare, Reading.Line line) {

    /** Empty when an end is unknown, or both are borders. */
    static Optional<Measurement> between(KnownEnd one, KnownEnd other) {
        return switch (one) {
            case KnownEnd.OfPlace start -> from(start.place(), other);
            case KnownEnd.OfBorder border when other instanceof KnownEnd.OfPlace start -> from(start.place(), border);
            case KnownEnd.OfBorder _, KnownEnd.Unknown _ -> Optional.empty();
        };
    }

    static Optional<Measurement> from(Place start, KnownEnd other) {
        return switch (other) {
            case KnownEnd.OfPlace end -> Optional.of(toPlace(start, end));
            case KnownEnd.OfBorder end -> Optional.of(toBorder(start, end));
            case KnownEnd.Unknown _ -> Optional.empty();
        };
    }

    private static Measurement toPlace(Place start, KnownEnd.OfPlace end) {
        Whereabouts from = Whereabouts.of(start);
        Whereabouts to = Whereabouts.of(end.place());
        MetresRange samples = from.positions().stream()
                .flatMap(one -> to.positions().stream().map(other -> MetresRange.of(Earth.measure(one, other).metres())))
                .reduce(MetresRange::and).orElseThrow();
        return new Measurement(start, end, widened(samples, from.slackMetres() + to.slackMetres()), new Reading.Line(start.position(), end.place().position()));
    }

    private static MetresRange widened(MetresRange range, double metres) {
        return metres > 0 ? range.widenedBy(metres) : range;
    }

    private static Measurement toBorder(Place start, KnownEnd.OfBorder end) {
        Whereabouts from = Whereabouts.of(start);
        List<Nearest> nearest = from.positions().stream().map(one -> Earth.nearest(one, end.border().line())).toList();
        MetresRange samples = nearest.stream().map(one -> MetresRange.of(one.metres())).reduce(MetresRange::and).orElseThrow();
        return new Measurement(start, end, widened(samples, from.slackMetres()), new Reading.Line(start.position(), nearest.getFirst().to().getFirst()));
    }

    Optional<NamedBorder> border() {
        return toward instanceof KnownEnd.OfBorder end ? Optional.of(end.border()) : Optional.empty();
    }

    /** The range with the border's stated error on either side, where the layer states one. */
    MetresRange range() {
        double error = border().map(NamedBorder::statedErrorMetres).orElse(0.0);
        return error > 0 ? bare.widenedBy(error) : bare;
    }

    /** Whether the border is drawn too roughly, or with an unknown error, for a verdict on a distance so short. */
    boolean tooCoarse(double coarseTimes) {
        return border().filter(border -> !(bare.lowMetres() >= coarseTimes * border.statedErrorMetres())).isPresent();
    }

    List<LayerInfo> layers() {
        return border().map(NamedBorder::layer).stream().toList();
    }

    Reading asReading(Reading.Kind kind, DistanceUnit unit) {
        return new Reading(kind, Optional.of(range()), Optional.of(line), MeasurementNote.of(this, unit));
    }
}
