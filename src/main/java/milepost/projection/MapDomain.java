package milepost.projection;

import java.util.Objects;
import milepost.geodesy.Position;

/** The part of the Earth a projection can show. Geometry is cut along its edge before it is projected. */
public sealed interface MapDomain {

    /**
     * All longitudes between two latitudes, cut open at the meridian opposite the central one.
     *
     * @param centralMeridianDegrees the meridian in the middle
     * @param southDegrees           lowest latitude shown
     * @param northDegrees           highest latitude shown
     */
    record Belt(double centralMeridianDegrees, double southDegrees, double northDegrees) implements MapDomain {
        public Belt {
            if (!(southDegrees < northDegrees)) {
                throw new IllegalArgumentException("not a belt: " + southDegrees + " to " + northDegrees);
            }
        }
    }

    /**
     * All that lies within an angle of a centre, measured on the sphere.
     *
     * @param centre        the middle of the map
     * @param radiusDegrees less than 180: the far end of the Earth is a point that would become a circle
     */
    record Disc(Position centre, double radiusDegrees) implements MapDomain {
        public Disc {
            Objects.requireNonNull(centre, "centre");
            if (!(radiusDegrees > 0 && radiusDegrees < 180)) {
                throw new IllegalArgumentException("not a disc: " + radiusDegrees + "°");
            }
        }
    }

    /** Whether a position has a place on the map. */
    default boolean contains(double longitudeDegrees, double latitudeDegrees) {
        return switch (this) {
            case Belt belt -> latitudeDegrees >= belt.southDegrees && latitudeDegrees <= belt.northDegrees;
            case Disc disc -> Sphere.angleDegrees(disc.centre.longitudeDegrees(), disc.centre.latitudeDegrees(),
                    longitudeDegrees, latitudeDegrees) <= disc.radiusDegrees;
        };
    }
}
