package milepost.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.geodesy.Compass;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.places.NamedBorder;

/**
 * A named direction against the azimuth between the two ends, over every coordinate they have.
 *
 * @param said           the direction in which the claim's {@code from} lies as seen from its {@code to}
 * @param azimuthDegrees the measured one between the drawn positions, clockwise from north
 * @param allowedDegrees how far off it may be on either side
 * @param verdict        HOLDS, FAILS, or TOO_CLOSE_TO_CALL where the coordinates leave both open
 */
record DirectionCheck(Compass said, double azimuthDegrees, double allowedDegrees, Verdict verdict) {

    private static final double HALF_TURN = 180;

    static Optional<DirectionCheck> of(Claim claim, Measurement measured, ToleranceRules rules) {
        return claim.direction().map(said -> judged(said, measured, fromIsTheSecondEnd(claim, measured), rules.directions().allowed(said)));
    }

    /** A measurement starts at a place, also where the claim's {@code from} is the border. */
    private static boolean fromIsTheSecondEnd(Claim claim, Measurement measured) {
        return claim.from() instanceof ClaimEnd.AtBorder && measured.toward() instanceof KnownEnd.OfBorder;
    }

    private static DirectionCheck judged(Compass said, Measurement measured, boolean outward, double allowed) {
        List<Line> lines = lines(measured);
        double least = HALF_TURN;
        double most = 0;
        for (Line line : lines) {
            double off = Math.abs(Math.IEEEremainder(line.azimuth(outward) - said.azimuthDegrees(), 2 * HALF_TURN));
            double unsure = line.unsureDegrees(slack(measured));
            least = Math.min(least, off - unsure);
            most = Math.max(most, off + unsure);
        }
        Verdict verdict = most <= allowed ? Verdict.HOLDS : least > allowed ? Verdict.FAILS : Verdict.TOO_CLOSE_TO_CALL;
        return new DirectionCheck(said, lines.getFirst().azimuth(outward), allowed, verdict);
    }

    private static List<Line> lines(Measurement measured) {
        Whereabouts from = Whereabouts.of(measured.from());
        List<Line> lines = new ArrayList<>();
        for (Position one : from.positions()) {
            List<Position> others = switch (measured.toward()) {
                case KnownEnd.OfPlace end -> Whereabouts.of(end.place()).positions();
                case KnownEnd.OfBorder end -> Earth.nearest(one, end.border().line()).to();
                case KnownEnd.Unknown _ -> throw new IllegalStateException("nothing was measured");
            };
            others.forEach(other -> lines.add(new Line(one, other)));
        }
        return lines;
    }

    /** How far the ends may be from the samples, in metres. */
    private static double slack(Measurement measured) {
        double start = Whereabouts.of(measured.from()).slackMetres();
        return start + switch (measured.toward()) {
            case KnownEnd.OfPlace end -> Whereabouts.of(end.place()).slackMetres();
            case KnownEnd.OfBorder end -> error(end.border());
            case KnownEnd.Unknown _ -> 0;
        };
    }

    private static double error(NamedBorder border) {
        return Double.isFinite(border.statedErrorMetres()) ? border.statedErrorMetres() : 0;
    }

    private record Line(Position place, Position other) {

        /** @param outward from the place to the other end; otherwise the other way round */
        double azimuth(boolean outward) {
            return outward ? Earth.measure(place, other).azimuthDegrees() : Earth.measure(other, place).azimuthDegrees();
        }

        double unsureDegrees(double slackMetres) {
            double metres = Earth.measure(place, other).metres();
            return slackMetres >= metres ? HALF_TURN : Math.toDegrees(Math.asin(slackMetres / metres));
        }
    }

    /** "213° (SSW)": where it really lies. */
    String measuredText() {
        return Compass.bearing(azimuthDegrees);
    }

    /** "“south” allows 45° to either side of 180°; it lies at 213° (SSW): that holds." */
    Reading asReading() {
        String end = switch (verdict) {
            case HOLDS -> "that holds";
            case FAILS -> "that does not hold";
            default -> "that is too close to call";
        };
        return new Reading(Reading.Kind.DIRECTION, Optional.empty(), Optional.empty(), String.format(Locale.ROOT,
                "“%s” allows %s° to either side of %s°; it lies at %s: %s.", said.word(), MeasureText.plain(allowedDegrees),
                MeasureText.plain(said.azimuthDegrees()), measuredText(), end), Optional.of(verdict));
    }
}
