package milepost.layers.saving;

/** A line or ring whose longitudes run on over the antimeridian: 179, 181 instead of 179, −179. */
final class Unrolled {

    private Unrolled() { }

    /** Whether it has to be cut or moved. An edge along a pole from one end of the map to the other is no crossing. */
    static boolean crosses(double[] lonLat) {
        for (int i = 0; i < lonLat.length; i += 2) {
            if (Math.abs(lonLat[i]) > 180 || i > 0 && jumps(lonLat, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean jumps(double[] lonLat, int at) {
        boolean alongPole = Math.abs(lonLat[at + 1]) == 90 && Math.abs(lonLat[at - 1]) == 90
                && Math.abs(lonLat[at]) == 180 && Math.abs(lonLat[at - 2]) == 180;
        return Math.abs(lonLat[at] - lonLat[at - 2]) > 180 && !alongPole;
    }

    /** The same with longitudes that run on. */
    static double[] of(double[] lonLat) {
        double[] unrolled = lonLat.clone();
        double turns = 0;
        for (int i = 2; i < lonLat.length; i += 2) {
            if (jumps(lonLat, i)) {
                turns += lonLat[i] < lonLat[i - 2] ? 360 : -360;
            }
            unrolled[i] = turns == 0 ? lonLat[i] : lonLat[i] + turns;
        }
        return unrolled;
    }

    /** Which turn of the Earth a longitude is on; 0 for −180 to 180, the end of one turn counting to it. */
    static int turn(double longitude) {
        return longitude > 180 ? (int) Math.ceil((longitude - 180) / 360) : longitude < -180 ? (int) Math.floor((longitude + 180) / 360) : 0;
    }

    static double within180(double longitude) {
        int turn = turn(longitude);
        return turn == 0 ? longitude : longitude - 360.0 * turn;
    }
}
