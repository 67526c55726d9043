package milepost.geodesy;

/**
 * A box in longitude and latitude, degrees. A box across the antimeridian has an east edge beyond 180
 * (170 to 190), so west is never greater than east.
 */
public record GeoBounds(double westDegrees, double southDegrees, double eastDegrees, double northDegrees) {

    public static final GeoBounds WORLD = new GeoBounds(-180, -90, 180, 90);

    public GeoBounds {
        if (!(westDegrees <= eastDegrees && southDegrees <= northDegrees)) {
            throw new IllegalArgumentException("not a box: west " + westDegrees + ", south " + southDegrees
                    + ", east " + eastDegrees + ", north " + northDegrees);
        }
    }

    public static GeoBounds of(Position position) {
        return new GeoBounds(position.longitudeDegrees(), position.latitudeDegrees(),
                position.longitudeDegrees(), position.latitudeDegrees());
    }

    /** The smallest box that holds both, neither moved around the globe. */
    public GeoBounds and(GeoBounds other) {
        return new GeoBounds(Math.min(westDegrees, other.westDegrees), Math.min(southDegrees, other.southDegrees),
                Math.max(eastDegrees, other.eastDegrees), Math.max(northDegrees, other.northDegrees));
    }

    public Position centre() {
        return new Position((westDegrees + eastDegrees) / 2, (southDegrees + northDegrees) / 2);
    }
}
