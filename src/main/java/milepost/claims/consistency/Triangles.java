package milepost.claims.consistency;

import java.util.ArrayList;
import java.util.List;

/** Three claims between three places: no side is longer than the way by the third place. */
final class Triangles {

    /** A story of so many claims between places is a table, and its triangles are too many to tell anybody. */
    private static final int MOST_CLAIMS = 200;

    private Triangles() { }

    static List<Inconsistency> among(List<ToldDistance> told) {
        List<ToldDistance> sides = told.stream().filter(ToldDistance::betweenPlaces).limit(MOST_CLAIMS).toList();
        List<Inconsistency> found = new ArrayList<>();
        for (ToldDistance longest : sides) {
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    if (byAThirdPlace(longest, sides.get(i), sides.get(j)) && longest.lowMetres() > sides.get(i).highMetres() + sides.get(j).highMetres()) {
                        found.add(inconsistency(longest, sides.get(i), sides.get(j)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean byAThirdPlace(ToldDistance longest, ToldDistance one, ToldDistance other) {
        return joins(longest, one, other) || joins(longest, other, one);
    }

    private static boolean joins(ToldDistance longest, ToldDistance first, ToldDistance second) {
        if (!first.touches(longest.from()) || !second.touches(longest.to())) {
            return false;
        }
        String third = first.otherEnd(longest.from());
        return third.equals(second.otherEnd(longest.to())) && !longest.touches(third);
    }

    private static Inconsistency inconsistency(ToldDistance longest, ToldDistance one, ToldDistance other) {
        return new Inconsistency(Inconsistency.Kind.TRIANGLE, List.of(longest.claim().id(), one.claim().id(), other.claim().id()),
                "No three places lie so: " + longest.told() + " is longer than " + one.told() + " and " + other.told() + " together.");
    }
}
