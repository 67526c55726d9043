package milepost.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import milepost.places.index.PlaceTable;

/** Keeps the few best of many places: capitals first, then the most populous. Not thread-safe. */
final class BestPlaces {

    private final PlaceTable table;
    private final int most;
    private final Set<Integer> left;
    private final List<Integer> best = new ArrayList<>();

    /** @param left out whatever happens */
    BestPlaces(PlaceTable table, int most, Set<Integer> left) {
        this.table = table;
        this.most = most;
        this.left = left;
    }

    void offer(int place) {
        if (best.size() == most && !before(place, best.getLast()) || left.contains(place) || best.contains(place)) {
            return;
        }
        int at = best.size();
        while (at > 0 && before(place, best.get(at - 1))) {
            at--;
        }
        best.add(at, place);
        if (best.size() > most) {
            best.removeLast();
        }
    }

    List<Integer> inOrder() {
        return best;
    }

    private boolean before(int one, int other) {
        if (table.capital(one) != table.capital(other)) {
            return table.capital(one);
        }
        int more = Integer.compare(table.population(one), table.population(other));
        return more > 0 || more == 0 && one < other;
    }
}
