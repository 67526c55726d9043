package milepost.story.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.places.Place;
import milepost.story.AddClaim;
import milepost.story.AddPlace;
import milepost.story.SeveralEdits;
import milepost.story.Story;
import milepost.story.StoryEdit;

/** Takes the claims of a table into a story, with ids that neither has used. */
public final class ClaimsImport {

    private ClaimsImport() {
    }

    /** @param table a table of claims, as {@link milepost.story.ClaimsTable} reads it */
    public static StoryEdit edit(Story into, Story table) {
        List<StoryEdit> edits = new ArrayList<>();
        Map<String, Place> known = new HashMap<>(into.placesById());
        Map<String, String> ids = new HashMap<>();
        for (Place place : table.places()) {
            String id = place.id();
            for (int number = 2; known.containsKey(id) && !known.get(id).equals(named(place, id)); number++) {
                id = place.id() + "-" + number;
            }
            if (!known.containsKey(id)) {
                edits.add(new AddPlace(named(place, id)));
                known.put(id, named(place, id));
            }
            ids.put(place.id(), id);
        }
        Set<String> taken = new HashSet<>(into.claims().stream().map(Claim::id).collect(Collectors.toSet()));
        into.articles().forEach(article -> article.passages().forEach(passage -> taken.add(passage.claimId())));
        for (Claim claim : table.claims()) {
            String id = claim.id();
            for (int number = 2; !taken.add(id); number++) {
                id = claim.id() + "-" + number;
            }
            edits.add(new AddClaim(claim.withId(id).withEnds(end -> moved(end, ids))));
        }
        int count = table.claims().size();
        return new SeveralEdits("Import " + count + (count == 1 ? " claim" : " claims"), edits);
    }

    private static Place named(Place place, String id) {
        return new Place(id, place.name(), place.countryIso3(), place.coordinates(), place.alternativeNames(), place.population(), place.capital(), place.note(),
                place.uncertaintyMetres(), place.area());
    }

    private static ClaimEnd moved(ClaimEnd end, Map<String, String> ids) {
        return switch (end) {
            case ClaimEnd.AtPlace at -> new ClaimEnd.AtPlace(at.words(), ids.getOrDefault(at.placeId(), at.placeId()), at.standsInFor());
            case ClaimEnd.AtBorder at -> new ClaimEnd.AtBorder(at.words(), at.countries(), at.metonymIds().stream().map(id -> ids.getOrDefault(id, id)).toList());
            case ClaimEnd.Open open -> open;
        };
    }
}
