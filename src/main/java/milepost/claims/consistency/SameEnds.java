package milepost.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Compass;

/** Two claims about the same two ends: "30 miles" here, "40 miles" there. */
final class SameEnds {

    /** Neighbours among the 16 points are one word apart, and a person may say either. */
    private static final double ONE_POINT_DEGREES = 45;

    private SameEnds() { }

    static List<Inconsistency> among(List<ToldDistance> told) {
        List<Inconsistency> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (told.get(i).sameEnds(told.get(j))) {
                    numbers(told.get(i), told.get(j)).ifPresent(found::add);
                    directions(told.get(i), told.get(j)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Inconsistency> numbers(ToldDistance one, ToldDistance other) {
        boolean apart = one.highMetres() < other.lowMetres() || other.highMetres() < one.lowMetres();
        return apart ? Optional.of(inconsistency(Inconsistency.Kind.SAME_ENDS, one, other,
                "The same distance is told twice, and not even with goodwill do both fit: ")) : Optional.empty();
    }

    private static Optional<Inconsistency> directions(ToldDistance one, ToldDistance other) {
        if (one.claim().direction().isEmpty() || other.claim().direction().isEmpty()) {
            return Optional.empty();
        }
        double first = one.claim().direction().get().azimuthDegrees();
        double second = other.claim().direction().get().azimuthDegrees() + (one.turned(other) ? 180 : 0);
        double apart = Math.abs(Math.IEEEremainder(first - second, 360));
        return apart > ONE_POINT_DEGREES ? Optional.of(inconsistency(Inconsistency.Kind.DIRECTIONS, one, other,
                "The same place is said to lie in two directions: ")) : Optional.empty();
    }

    private static Inconsistency inconsistency(Inconsistency.Kind kind, ToldDistance one, ToldDistance other, String beginning) {
        return new Inconsistency(kind, List.of(one.claim().id(), other.claim().id()), beginning + one.told() + " and " + other.told() + ".");
    }
}
