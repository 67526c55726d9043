package milepost.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import milepost.claims.Finding;

/** Holds the claims of a story against themselves and one another, whatever was measured. */
public final class Consistency {

    private Consistency() { }

    /** What contradicts, claim by claim, then pairs, then triangles; a pure function of the findings. */
    public static List<Inconsistency> of(List<Finding> findings) {
        List<Inconsistency> found = new ArrayList<>();
        findings.forEach(finding -> UnitPairs.of(finding).ifPresent(found::add));
        List<ToldDistance> told = findings.stream().flatMap(finding -> ToldDistance.of(finding).stream()).toList();
        found.addAll(SameEnds.among(told));
        found.addAll(Triangles.among(told));
        return found;
    }
}
