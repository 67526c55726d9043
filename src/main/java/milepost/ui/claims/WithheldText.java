package milepost.ui.claims;

import java.util.Map;
import java.util.Optional;
import milepost.claims.Finding;
import milepost.claims.Withheld;
import milepost.places.Place;

/** Why a finding gives no verdict, in a few words; its sentence says it at length. */
final class WithheldText {

    private WithheldText() { }

    /** The weightiest reason, "Brest stands in for the drills’ site"; empty when there is a verdict. */
    static Optional<String> brief(Finding finding, Map<String, Place> places) {
        return Withheld.why(finding, places);
    }
}
