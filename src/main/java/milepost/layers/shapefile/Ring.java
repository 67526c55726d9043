package milepost.layers.shapefile;

/** Rings on the plane of a shapefile's own coordinates. */
final class Ring {

    private Ring() { }

    static boolean clockwise(double[] ring) {
        double twice = 0;
        for (int i = 2; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return twice <= 0;
    }

    /** Whether a hole lies in a shell, judged by its first position. */
    static boolean contains(double[] shell, double[] hole) {
        boolean inside = false;
        double x = hole.length == 0 ? Double.NaN : hole[0];
        double y = hole.length == 0 ? Double.NaN : hole[1];
        for (int i = 0, before = shell.length - 2; i < shell.length; before = i, i += 2) {
            boolean across = shell[i + 1] > y != shell[before + 1] > y;
            if (across && x < (shell[before] - shell[i]) * (y - shell[i + 1]) / (shell[before + 1] - shell[i + 1]) + shell[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
