package milepost.layers.reading;

/** What is counted while a file is read and said once, at its end. */
public enum Oddity {
    /** Positions with more than two numbers. */
    HIGHER_POSITION,
    /** Outer rings that run clockwise. */
    CLOCKWISE_SHELL,
    /** Features with an edge over the antimeridian. */
    CROSSING_FEATURE,
    /** Features with a longitude beyond ±180°. */
    FEATURE_BEYOND_180,
    /** Skipped features whose latitude is none, but would be a longitude. */
    MAYBE_SWAPPED,
    /** Skipped features whose numbers are no degrees at all. */
    NOT_DEGREES
}
