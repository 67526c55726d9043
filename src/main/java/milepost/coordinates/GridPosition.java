package milepost.coordinates;

import milepost.geodesy.Position;

/**
 * A position on the UTM grid, or near the poles on the UPS grid. Good to 5 nm.
 *
 * @param zone          1 to 60, 0 for UPS
 * @param north         the hemisphere
 * @param eastingMetres with the grid's false easting: 500 km, UPS 2,000 km
 * @param northingMetres with the grid's false northing: 0 km north and 10,000 km south of the equator, UPS 2,000 km
 */
record GridPosition(int zone, boolean north, double eastingMetres, double northingMetres) {

    static final double SOUTHERN_NORTHING = 10_000_000;
    private static final double FALSE_EASTING = 500_000;
    private static final double POLAR = 2_000_000;

    static GridPosition of(double longitudeDegrees, double latitudeDegrees) {
        int zone = zone(longitudeDegrees, latitudeDegrees);
        boolean north = latitudeDegrees >= 0;
        if (zone == 0) {
            double[] polar = PolarStereographic.project(longitudeDegrees, latitudeDegrees);
            return new GridPosition(0, north, POLAR + polar[0], POLAR + polar[1]);
        }
        double fromCentre = Math.IEEEremainder(longitudeDegrees - centralMeridian(zone), 360);
        double[] metres = TransverseMercator.project(fromCentre, latitudeDegrees);
        return new GridPosition(zone, north, FALSE_EASTING + metres[0], (north ? 0 : SOUTHERN_NORTHING) + metres[1]);
    }

    Position position() {
        if (zone == 0) {
            double[] polar = PolarStereographic.unproject(eastingMetres - POLAR, northingMetres - POLAR, north);
            return new Position(polar[0], polar[1]);
        }
        double[] degrees = TransverseMercator.unproject(eastingMetres - FALSE_EASTING, northingMetres - (north ? 0 : SOUTHERN_NORTHING));
        double longitude = degrees[0] + centralMeridian(zone);
        return new Position(Math.abs(longitude) <= 180 ? longitude : Math.IEEEremainder(longitude, 360), degrees[1]);
    }

    /** Whether it lies where its grid is used, with some room around it. */
    boolean isOnGrid() {
        return zone == 0 ? Math.hypot(eastingMetres - POLAR, northingMetres - POLAR) < 1_400_000
                : eastingMetres >= 0 && eastingMetres < 1_000_000 && northingMetres >= 0 && northingMetres < SOUTHERN_NORTHING;
    }

    private static double centralMeridian(int zone) {
        return 6 * zone - 183;
    }

    /** The zone with its two exceptions, the south-west of Norway and Svalbard; 0 beyond 84° N and 80° S. */
    private static int zone(double longitudeDegrees, double latitudeDegrees) {
        if (latitudeDegrees < -80 || latitudeDegrees >= 84) {
            return 0;
        }
        double longitude = longitudeDegrees == 180 ? -180 : longitudeDegrees;
        int zone = (int) Math.floor((longitude + 180) / 6) + 1;
        if (latitudeDegrees >= 56 && latitudeDegrees < 64 && longitude >= 3 && longitude < 12) {
            return 32;
        }
        if (latitudeDegrees >= 72 && longitude >= 0 && longitude < 42) {
            return longitude < 9 ? 31 : longitude < 21 ? 33 : longitude < 33 ? 35 : 37;
        }
        return zone;
    }

    /** The letter of the latitude band, or of the polar quarter: A, B in the south, Y, Z in the north, A and Y west. */
    static char band(double longitudeDegrees, double latitudeDegrees, int zone) {
        if (zone > 0) {
            return GridLetters.BANDS.charAt(Math.clamp((int) Math.floor((latitudeDegrees + 80) / 8), 0, 19));
        }
        boolean east = GridPosition.of(longitudeDegrees, latitudeDegrees).eastingMetres >= POLAR;
        return latitudeDegrees < 0 ? east ? 'B' : 'A' : east ? 'Z' : 'Y';
    }
}
