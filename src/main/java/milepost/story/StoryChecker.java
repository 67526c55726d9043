package milepost.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import milepost.claims.Claim;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.places.Place;
import milepost.work.Cancel;

/** Checks every claim of a story, in the story's order. */
public final class StoryChecker {

    private StoryChecker() { }

    public static List<Finding> check(Story story, ClaimChecker checker) {
        return check(story, checker, new Cancel());
    }

    /** @throws milepost.work.CancelledException when a stop was requested, at the next claim */
    public static List<Finding> check(Story story, ClaimChecker checker, Cancel cancel) {
        Map<String, Place> places = story.placesById();
        List<Finding> findings = new ArrayList<>(story.claims().size());
        for (Claim claim : story.claims()) {
            cancel.check();
            findings.add(checker.check(claim, places));
        }
        return List.copyOf(findings);
    }
}
