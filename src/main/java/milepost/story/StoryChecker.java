package milepost.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.places.Place;
import milepost.work.Cancel;

/** Checks every claim of a story, in the story's order. */
public final class StoryChecker {

    /**
     * What a check came to.
     *
     * @param places   the story's places as they were, by their ids
     * @param findings in the story's order
     */
    public record Checked(Map<String, Place> places, List<Finding> findings) {

        public static final Checked NOTHING = new Checked(Map.of(), List.of());

        public Checked {
            places = Map.copyOf(places);
            findings = List.copyOf(findings);
        }
    }

    private StoryChecker() { }

    public static List<Finding> check(Story story, ClaimChecker checker) {
        return check(story, checker, new Cancel());
    }

    /** @throws milepost.work.CancelledException when a stop was requested, at the next claim */
    public static List<Finding> check(Story story, ClaimChecker checker, Cancel cancel) {
        return recheck(story, checker, Checked.NOTHING, cancel).findings();
    }

    /**
     * Checks what has changed: a claim that was checked as it stands, and whose places are what they were, keeps its finding.
     *
     * @param before what the same checker found before
     * @throws milepost.work.CancelledException when a stop was requested, at the next claim
     */
    public static Checked recheck(Story story, ClaimChecker checker, Checked before, Cancel cancel) {
        Map<String, Place> places = story.placesById();
        Map<Claim, Finding> known = new HashMap<>();
        before.findings().forEach(finding -> known.put(finding.claim(), finding));
        List<Finding> findings = new ArrayList<>(story.claims().size());
        for (Claim claim : story.claims()) {
            cancel.check();
            Finding kept = known.get(claim);
            boolean same = kept != null && claim.placeIds().allMatch(id -> Objects.equals(places.get(id), before.places().get(id)));
            findings.add(same ? kept : checker.check(claim, places));
        }
        return new Checked(places, findings);
    }
}
