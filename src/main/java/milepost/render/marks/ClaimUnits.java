package milepost.render.marks;

import milepost.claims.DistanceUnit;
import milepost.claims.Finding;

/** In which of the two units a claim's distance is said first: in the one it was reported in. */
public final class ClaimUnits {

    private ClaimUnits() { }

    /** Whether the claim counts in a metric unit, so that kilometres come first. */
    public static boolean kilometresFirst(Finding finding) {
        DistanceUnit unit = finding.claim().unit();
        return unit == DistanceUnit.KILOMETRE || unit == DistanceUnit.METRE;
    }
}
