package milepost.layers;

import java.util.Arrays;

/**
 * Stretches of longitude on the circle, and the shortest arc that holds them all: the circle without its widest
 * empty stretch. Ends are exact; empty stretches under half a degree are not told from full ones.
 */
final class LongitudeCircle {

    private static final int SLOTS = 720;
    private static final double SLOTS_PER_DEGREE = SLOTS / 360.0;

    private double[] firstWest;
    private double[] lastEast;
    private int[] covered;
    private boolean allAround;

    /**
     * @param west  where it starts, degrees, −180 to 180
     * @param width how far it goes east, degrees
     */
    record Arc(double west, double width) { }

    /** Adds the stretch between two longitudes in degrees, west to east; any turn of the circle. */
    void cover(double west, double east) {
        if (covered == null) {
            start();
        }
        if (east - west >= 360) {
            allAround = true;
            return;
        }
        double from = west - 360 * Math.floor((west + 180) / 360);
        double to = from + (east - west);
        boolean wraps = to >= 180;
        double end = wraps ? to - 360 : to;
        int firstSlot = slot(from);
        int lastSlot = slot(end);
        firstWest[firstSlot] = Math.min(firstWest[firstSlot], from);
        lastEast[lastSlot] = Math.max(lastEast[lastSlot], end);
        if (wraps) {
            mark(firstSlot, SLOTS - 1);
            mark(0, lastSlot);
        } else {
            mark(firstSlot, lastSlot);
        }
    }

    Arc shortestArc() {
        int first = allAround ? -1 : endOfWidestGap();
        if (first < 0) {
            return new Arc(-180, 360);
        }
        int last = Math.floorMod(first - 1, SLOTS);
        while (lastEast[last] == Double.NEGATIVE_INFINITY) {
            last = Math.floorMod(last - 1, SLOTS);
        }
        double west = firstWest[first];
        double east = lastEast[last];
        return new Arc(west, east < west ? east + 360 - west : east - west);
    }

    private void start() {
        firstWest = new double[SLOTS];
        lastEast = new double[SLOTS];
        covered = new int[SLOTS + 1];
        Arrays.fill(firstWest, Double.POSITIVE_INFINITY);
        Arrays.fill(lastEast, Double.NEGATIVE_INFINITY);
    }

    private void mark(int from, int to) {
        covered[from]++;
        covered[to + 1]--;
    }

    private static int slot(double longitudeDegrees) {
        return Math.clamp((long) ((longitudeDegrees + 180) * SLOTS_PER_DEGREE), 0, SLOTS - 1);
    }

    /** The covered slot after the widest empty stretch, −1 when there is none. */
    private int endOfWidestGap() {
        boolean[] full = fullSlots();
        int widest = 0;
        int end = -1;
        int run = 0;
        for (int step = 0; step < 2 * SLOTS; step++) {
            if (!full[step % SLOTS]) {
                run++;
                continue;
            }
            if (run > widest && run < SLOTS) {
                widest = run;
                end = step % SLOTS;
            }
            run = 0;
        }
        return end;
    }

    private boolean[] fullSlots() {
        boolean[] full = new boolean[SLOTS];
        int count = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            count += covered[slot];
            full[slot] = count > 0;
        }
        return full;
    }
}
