package milepost.story.look;

import java.util.Objects;

/**
 * Features are coloured by one of their properties.
 *
 * @param property its name
 * @param scheme   how its values become classes
 * @param classes  the most classes there are, 2 to 7
 * @param ramp     the colours of graduated classes; categories have their own
 */
public record ColourBy(String property, Scheme scheme, int classes, Ramp ramp) {

    public static final int LEAST_CLASSES = 2;
    /** More colours than this nobody tells apart in a legend. */
    public static final int MOST_CLASSES = 7;

    /** How values become classes. */
    public enum Scheme {
        /** Each value is a class; the rarest together are one more. */
        CATEGORIES,
        /** Numbers, about as many features in each class, between round limits. */
        EQUAL_COUNTS,
        /** Numbers, classes equally wide, between round limits. */
        EQUAL_STEPS
    }

    /** From the lowest class to the highest. */
    public enum Ramp { BLUES, GREENS, ORANGES, PURPLES, BLUE_TO_ORANGE }

    public ColourBy {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(ramp, "ramp");
        if (classes < LEAST_CLASSES || classes > MOST_CLASSES) {
            throw new IllegalArgumentException("there are " + LEAST_CLASSES + " to " + MOST_CLASSES + " classes");
        }
    }

    public ColourBy withScheme(Scheme other) {
        return new ColourBy(property, other, classes, ramp);
    }

    public ColourBy withClasses(int most) {
        return new ColourBy(property, scheme, most, ramp);
    }

    public ColourBy withRamp(Ramp other) {
        return new ColourBy(property, scheme, classes, other);
    }
}
