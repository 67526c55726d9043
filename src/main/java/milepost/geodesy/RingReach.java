package milepost.geodesy;

/**
 * Where a ring can possibly hold a position: between its westernmost and its easternmost meridian and, with straight edges, its
 * parallels. A ring around a pole, or one that is written across more than the Earth, may hold any.
 *
 * @param west  degrees, continuous along the ring
 * @param width degrees, 360 or more for every meridian
 */
record RingReach(double west, double width, double south, double north) {

    private static final RingReach ANYWHERE = new RingReach(-180, 360, -90, 90);
    private static final double SPARE_DEGREES = 1e-6;

    static RingReach of(Polylines rings, int ring, EdgeRule rule) {
        int start = rings.start(ring);
        double longitude = rings.longitudeDegrees(start);
        double west = longitude;
        double east = longitude;
        double south = 90;
        double north = -90;
        for (int vertex = start; vertex < rings.end(ring); vertex++) {
            double step = rings.longitudeDegrees(vertex) - rings.longitudeDegrees(Math.max(start, vertex - 1));
            longitude += Math.abs(step) > 180 ? Math.IEEEremainder(step, 360) : step;
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, rings.latitudeDegrees(vertex));
            north = Math.max(north, rings.latitudeDegrees(vertex));
            if (Math.abs(step) >= 360) {
                return ANYWHERE;
            }
        }
        double closing = longitude - rings.longitudeDegrees(start);
        if (Math.abs(closing) > 179 || east - west > 350) {
            return ANYWHERE;
        }
        return rule == EdgeRule.RFC7946 ? new RingReach(west, east - west, south, north) : new RingReach(west, east - west, -90, 90);
    }

    boolean mayHold(double longitude, double latitude) {
        if (latitude < south || latitude > north) {
            return false;
        }
        double east = (longitude - west) % 360;
        double fromWest = east < 0 ? east + 360 : east;
        return fromWest <= width + SPARE_DEGREES || fromWest >= 360 - SPARE_DEGREES;
    }
}
