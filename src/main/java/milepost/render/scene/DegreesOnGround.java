package milepost.render.scene;

/** How long a degree is on the ground: for extents of maps, where a part in a hundred does not matter; never for a distance that is reported. */
public final class DegreesOnGround {

    /** A degree of a great circle of a ball with the Earth's mean radius. */
    private static final double METRES_PER_DEGREE = 111_195;

    private DegreesOnGround() { }

    public static double of(double metres) {
        return metres / METRES_PER_DEGREE;
    }
}
