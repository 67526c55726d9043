package milepost.claims;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of a claim before it is put into words.
 *
 * @param claim      the claim and its ends
 * @param measured   the straight line; empty when an end is unknown
 * @param compared   the straight line that a comparison names
 * @param direction  the direction that the claim names, checked; empty without one or where nothing was measured
 * @param withheld   why there is no verdict; empty when there is one
 * @param judgement  the verdict
 */
record Outcome(CheckedClaim claim, Optional<Measurement> measured, Optional<Measurement> compared, Optional<DirectionCheck> direction,
               List<Withheld> withheld, Judgement judgement) {

    /** Whether the named direction speaks against the claim. */
    boolean wrongDirection() {
        return direction.filter(one -> one.verdict() == Verdict.FAILS).isPresent();
    }
}
