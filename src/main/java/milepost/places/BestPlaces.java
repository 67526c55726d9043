package milepost.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import milepost.geodesy.Position;
import milepost.places.index.PlaceTable;

/**
 * Keeps the few best of many places: capitals before other towns, large ones before small ones, and near ones before far ones where it is known from
 * where one looks. Not thread-safe.
 */
final class BestPlaces {

    /** A capital counts like a town with so many times its people. */
    private static final double CAPITAL = Math.log(50);
    private static final double SMALLEST = 100;
    /** Up to here a place is near; twice as far off it counts like one with half its people. */
    private static final double NEAR_METRES = 150_000;
    private static final double RADIUS_METRES = 6_371_000;

    private record Ranked(int place, double rank) { }

    private final PlaceTable table;
    private final int most;
    private final Set<Integer> left;
    private final IntPredicate fits;
    private final Optional<double[]> near;
    private final List<Ranked> best = new ArrayList<>();

    /**
     * @param left out whatever happens
     * @param near the middle of what is looked at
     */
    BestPlaces(PlaceTable table, int most, Set<Integer> left, IntPredicate fits, Optional<Position> near) {
        this.table = table;
        this.most = most;
        this.left = left;
        this.fits = fits;
        this.near = near.map(BestPlaces::direction);
    }

    void offer(int place) {
        double atBest = Math.log(table.population(place) + SMALLEST) + (table.capital(place) ? CAPITAL : 0);
        if (most == 0 || isFull() && atBest < best.getLast().rank || left.contains(place) || best.stream().anyMatch(one -> one.place == place) || !fits.test(place)) {
            return;
        }
        double rank = atBest - near.map(from -> farness(from, table.position(place))).orElse(0.0);
        int at = best.size();
        while (at > 0 && before(place, rank, best.get(at - 1))) {
            at--;
        }
        if (at < most) {
            best.add(at, new Ranked(place, rank));
        }
        if (best.size() > most) {
            best.removeLast();
        }
    }

    private boolean isFull() {
        return best.size() == most;
    }

    List<Integer> inOrder() {
        return best.stream().map(Ranked::place).toList();
    }

    private static boolean before(int place, double rank, Ranked other) {
        return rank > other.rank || rank == other.rank && place < other.place;
    }

    /** Good enough to put places in order: on a ball. */
    private static double farness(double[] from, Position at) {
        double[] to = direction(at);
        double metres = RADIUS_METRES * Math.acos(Math.clamp(from[0] * to[0] + from[1] * to[1] + from[2] * to[2], -1, 1));
        return Math.log(Math.max(1, metres / NEAR_METRES));
    }

    /** A position on a ball of radius 1. */
    static double[] direction(Position at) {
        double latitude = Math.toRadians(at.latitudeDegrees());
        double longitude = Math.toRadians(at.longitudeDegrees());
        return new double[] {Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)};
    }
}
