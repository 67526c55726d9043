package milepost.places;

import java.util.HashSet;
import java.util.Set;

/** All names in order: the places' own and the other ones they go by. Immutable. */
record NameIndex(FoldedNames ownNames, FoldedNames otherNames) {

    static NameIndex of(PlaceFeatures places) {
        FoldedNames.Collector own = new FoldedNames.Collector();
        FoldedNames.Collector other = new FoldedNames.Collector();
        for (int feature = 0; feature < places.count(); feature++) {
            if (places.usable(feature)) {
                own.add(places.name(feature), feature);
                for (String name : places.alternativeNames(feature)) {
                    other.add(name, feature);
                }
            }
        }
        return new NameIndex(own.inOrder(), other.inOrder());
    }

    /** Features that have exactly this name, as their own or as another one. */
    Set<Integer> exactly(String name) {
        Set<Integer> exact = new HashSet<>();
        ownNames.exactly(name, exact::add);
        otherNames.exactly(name, exact::add);
        return exact;
    }
}
