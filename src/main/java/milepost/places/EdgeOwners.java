package milepost.places;

import java.util.Arrays;

/**
 * Which two countries an edge belongs to, for all edges of a layer: a hash table of packed arrays, keyed by an edge's two
 * vertices whichever comes first. Two edges with one key among ten million are a chance of one in 400,000.
 */
final class EdgeOwners {

    static final int NOBODY = -1;
    private static final long EMPTY = 0;

    private final long[] keys;
    private final int[] first;
    private final int[] second;

    /** @param edges how many will be added at most */
    EdgeOwners(int edges) {
        int size = Integer.highestOneBit(Math.max(8, edges)) << 2;
        keys = new long[size];
        first = new int[size];
        second = new int[size];
        Arrays.fill(second, NOBODY);
    }

    /** @param owner 0 or more */
    void add(double lon1, double lat1, double lon2, double lat2, int owner) {
        long key = key(lon1, lat1, lon2, lat2);
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            first[slot] = owner;
        } else if (first[slot] != owner && second[slot] == NOBODY) {
            second[slot] = owner;
        }
    }

    /** The other country that has this edge too, or {@link #NOBODY}. The edge must have been added. */
    int across(double lon1, double lat1, double lon2, double lat2, int owner) {
        int slot = slot(key(lon1, lat1, lon2, lat2));
        return first[slot] == owner ? second[slot] : first[slot];
    }

    private int slot(long key) {
        int slot = (int) (key >>> 32) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The same both ways round; never 0. */
    private static long key(double lon1, double lat1, double lon2, double lat2) {
        long one = vertex(lon1, lat1);
        long other = vertex(lon2, lat2);
        return mixed(Math.min(one, other) * 31 + Math.max(one, other)) | 1;
    }

    /** Adding 0 makes −0 and 0 one number. */
    private static long vertex(double longitude, double latitude) {
        return mixed(Double.doubleToLongBits(longitude + 0.0) * 31 + mixed(Double.doubleToLongBits(latitude + 0.0)));
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mixed(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
