package milepost.claims;

import java.util.List;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.places.NamedBorder;
import milepost.places.Place;

/**
 * Compares two distances from one place. The place's coordinates are gone through one by one, since it cannot be at one
 * of them for the first distance and at another for the second.
 */
final class ComparedDistances {

    private ComparedDistances() { }

    static Judgement judge(Assertion.Order order, Measurement claimed, Measurement than) {
        double error = statedError(claimed) + statedError(than);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        Whereabouts whereabouts = Whereabouts.of(claimed.from());
        error += 2 * whereabouts.slackMetres();
        for (Position at : whereabouts.positions()) {
            MetresRange one = from(at, claimed.toward());
            MetresRange other = from(at, than.toward());
            least = Math.min(least, one.lowMetres() - other.highMetres());
            most = Math.max(most, one.highMetres() - other.lowMetres());
        }
        boolean surelyFarther = least - error > 0;
        boolean surelyCloser = most + error < 0;
        if (!surelyFarther && !surelyCloser) {
            return Judgement.tooClose(Verdict.HOLDS, Verdict.FAILS);
        }
        return Judgement.certain(surelyFarther == (order == Assertion.Order.FARTHER) ? Verdict.HOLDS : Verdict.FAILS);
    }

    private static double statedError(Measurement measured) {
        return measured.border().map(NamedBorder::statedErrorMetres).orElse(0.0);
    }

    private static MetresRange from(Position at, KnownEnd end) {
        Place here = new Place("", "", "", List.of(new Place.Coordinate("", at)), List.of(), 0, false, "");
        return Measurement.from(here, end).orElseThrow().bare();
    }
}
