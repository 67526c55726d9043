package milepost.claims;

import java.util.List;
import java.util.Locale;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.places.NamedBorder;
import milepost.places.Place;

/**
 * Two distances from one place, compared. The place's coordinates are gone through one by one, since it cannot be at one
 * of them for the first distance and at another for the second.
 *
 * @param surelyFarther whether the claimed distance is the longer one wherever the ends are
 * @param surelyCloser  whether it is the shorter one
 * @param leastTimes    the longer distance as a multiple of the shorter one, at least
 * @param mostTimes     the same at most; infinite where the shorter one may be nothing
 */
record ComparedDistances(boolean surelyFarther, boolean surelyCloser, double leastTimes, double mostTimes) {

    static ComparedDistances of(Measurement claimed, Measurement than) {
        double error = statedError(claimed) + statedError(than);
        Whereabouts whereabouts = Whereabouts.of(claimed.from());
        error += 2 * whereabouts.slackMetres();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double leastTimes = Double.POSITIVE_INFINITY;
        double mostTimes = 0;
        for (Position at : whereabouts.positions()) {
            MetresRange one = from(at, claimed.toward());
            MetresRange other = from(at, than.toward());
            least = Math.min(least, one.lowMetres() - other.highMetres());
            most = Math.max(most, one.highMetres() - other.lowMetres());
            leastTimes = Math.min(leastTimes, Math.max(times(one, other, error), times(other, one, error)));
            mostTimes = Math.max(mostTimes, Math.max(times(widened(one, error), other), times(widened(other, error), one)));
        }
        return new ComparedDistances(least - error > 0, most + error < 0, leastTimes, mostTimes);
    }

    /** How many times the first distance is the second one at least, the error taken against it. */
    private static double times(MetresRange longer, MetresRange shorter, double error) {
        return (longer.lowMetres() - error) / (shorter.highMetres() + error);
    }

    private static double times(MetresRange longer, MetresRange shorter) {
        return shorter.lowMetres() > 0 ? longer.highMetres() / shorter.lowMetres() : Double.POSITIVE_INFINITY;
    }

    private static MetresRange widened(MetresRange range, double metres) {
        return metres > 0 ? range.widenedBy(metres) : range;
    }

    Judgement judge(Assertion.Comparison said, ToleranceRules.ALittle aLittle) {
        if (!surelyFarther && !surelyCloser) {
            return Judgement.tooClose(Verdict.HOLDS, Verdict.FAILS);
        }
        if (surelyFarther != (said.order() == Assertion.Order.FARTHER)) {
            return Judgement.certain(Verdict.FAILS);
        }
        if (!aLittle.saidIn(said.words()) || mostTimes <= aLittle.mostTimes()) {
            return Judgement.certain(Verdict.HOLDS);
        }
        return leastTimes > aLittle.mostTimes() ? Judgement.certain(Verdict.FAILS) : Judgement.tooClose(Verdict.HOLDS, Verdict.FAILS);
    }

    /** Whether it fails only because the difference is too large for the words: "a little more". */
    boolean rightOrder(Assertion.Comparison said) {
        return said.order() == Assertion.Order.FARTHER ? surelyFarther : surelyCloser;
    }

    /** "at least 8.0 times": how much longer the longer one is. */
    String timesText() {
        return String.format(Locale.ROOT, "at least %s times", MeasureText.plain(Math.floor(10 * leastTimes) / 10));
    }

    private static double statedError(Measurement measured) {
        return measured.border().map(NamedBorder::statedErrorMetres).orElse(0.0);
    }

    private static MetresRange from(Position at, KnownEnd end) {
        Place here = new Place("", "", "", List.of(new Place.Coordinate("", at)), List.of(), 0, false, "");
        return Measurement.from(here, end).orElseThrow().bare();
    }
}
