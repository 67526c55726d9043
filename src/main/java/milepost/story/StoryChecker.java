package milepost.story;

import java.util.List;
import java.util.Map;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.places.Place;

/** Checks every claim of a story, in the story's order. */
public final class StoryChecker {

    private StoryChecker() { }

    public static List<Finding> check(Story story, ClaimChecker checker) {
        Map<String, Place> places = story.placesById();
        return story.claims().stream().map(claim -> checker.check(claim, places)).toList();
    }
}
