package milepost.render.ground;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.places.Place;
import milepost.story.Story;

/**
 * The countries a story speaks of, and the borders its claims are measured to: what its map sets apart.
 *
 * @param countries alpha-3 codes
 * @param borders   codes as claims give them: "BLR-POL", or "UKR" for all of a country's borders
 */
record StoryCountries(Set<String> countries, Set<String> borders) {

    static StoryCountries of(Story story) {
        Set<String> countries = new HashSet<>();
        Set<String> borders = new HashSet<>();
        Map<String, Place> places = story.placesById();
        for (Claim claim : story.claims()) {
            add(claim.from(), places, countries, borders);
            add(claim.to(), places, countries, borders);
            if (claim.says() instanceof Assertion.Comparison comparison) {
                add(comparison.than(), places, countries, borders);
            }
        }
        return new StoryCountries(Set.copyOf(countries), Set.copyOf(borders));
    }

    private static void add(ClaimEnd end, Map<String, Place> places, Set<String> countries, Set<String> borders) {
        switch (end) {
            case ClaimEnd.AtBorder border -> {
                countries.addAll(border.countries());
                borders.add(border.code());
            }
            case ClaimEnd.AtPlace place -> {
                String country = places.containsKey(place.placeId()) ? places.get(place.placeId()).countryIso3() : "";
                if (!country.isEmpty()) {
                    countries.add(country);
                }
            }
            case ClaimEnd.Open ignored -> { }
        }
    }

    boolean has(String iso3) {
        return countries.contains(iso3);
    }

    /** Whether a claim names the line between two countries, "BLR-POL", by both of them. */
    boolean names(String pair) {
        return borders.contains(pair);
    }

    /** Whether a claim is measured to that line, or to all borders of one of the two. */
    boolean measuresTo(String pair) {
        if (borders.contains(pair)) {
            return true;
        }
        int dash = pair.indexOf('-');
        return dash > 0 && (borders.contains(pair.substring(0, dash)) || borders.contains(pair.substring(dash + 1)));
    }
}
