package milepost.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milepost.cli.DistanceEnd.AtPosition;
import milepost.cli.DistanceEnd.EndSource;
import milepost.coordinates.Coordinates;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.problems.UserException;

/**
 * A place named on the command line: "Warsaw", or "Brest, BLR" where several share the name. One that is far more
 * populous than its namesakes is taken, and the answer says so; otherwise the choice is left to the person.
 */
final class PlaceNames {

    private static final int CANDIDATES_NAMED = 6;
    private static final int OTHERS_NAMED = 3;
    private static final double MOST_LATITUDE = 90;
    private static final Pattern FIRST_NUMBER = Pattern.compile("[-+\u2212 ]*(\\d+(?:\\.\\d+)?)");

    private final BundledLayers bundled;

    PlaceNames(BundledLayers bundled) {
        this.bundled = bundled;
    }

    AtPosition find(String text) {
        List<Place> candidates = bundled.places().named(text);
        if (candidates.isEmpty() && text.matches("[-+\u2212\\d.,; ]+")) {
            throw noPosition(text);
        }
        if (candidates.isEmpty()) {
            throw UserException.usage("No place is called '" + text + "'.",
                    "Write a position (52.1,23.7), a border (border:BLR-UKR), the name of a GeoJSON file, or a place's name as GeoNames spells it.");
        }
        Place first = Gazetteer.meant(candidates).orElseThrow(() -> UserException.usage(
                "Several places are called '" + text + "': " + named(candidates, CANDIDATES_NAMED) + ".", choosing(candidates)));
        return new AtPosition(first.position(), new EndSource(text, title(first), "Places © GeoNames (CC BY 4.0).", "",
                Double.NaN, remarks(first, candidates)));
    }

    private static UserException noPosition(String text) {
        Matcher first = FIRST_NUMBER.matcher(text);
        String why = first.lookingAt() && Double.parseDouble(first.group(1)) > MOST_LATITUDE
                ? ": there is no latitude beyond 90 degrees." : " on the Earth.";
        return UserException.usage("'" + text + "' is no position" + why,
                "Write latitude,longitude in degrees, the latitude first: -90 to 90, a comma, -180 to 180, for example 52.1,23.7.");
    }

    private static String choosing(List<Place> candidates) {
        Place first = candidates.getFirst();
        boolean countryTells = candidates.stream().skip(1).noneMatch(other -> other.countryIso3().equals(first.countryIso3()));
        return countryTells ? "Add the country (" + first.name() + ", " + first.countryIso3() + ") or write the position."
                : "Write the position of the one you mean (" + Coordinates.decimal(first.position()) + ").";
    }

    private static List<String> remarks(Place chosen, List<Place> candidates) {
        List<String> remarks = new ArrayList<>();
        if (candidates.size() > 1) {
            remarks.add("Other places called " + chosen.name() + ": " + named(candidates.subList(1, candidates.size()), OTHERS_NAMED) + ".");
        }
        for (Place.Coordinate other : chosen.coordinates().subList(1, chosen.coordinates().size())) {
            remarks.add(other.source() + " puts " + chosen.name() + " at " + Coordinates.decimal(other.position()) + ".");
        }
        return remarks;
    }

    private static String named(List<Place> places, int most) {
        String shown = places.stream().limit(most)
                .map(place -> title(place) + " (" + Coordinates.decimal(place.position()) + ")").collect(Collectors.joining("; "));
        int more = places.size() - most;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String title(Place place) {
        return place.countryIso3().isEmpty() ? place.name() : place.name() + ", " + place.countryIso3();
    }
}
