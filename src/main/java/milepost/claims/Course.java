package milepost.claims;

/** The way along which a text says that its distance runs. */
public enum Course {
    /** The text does not say: taken as a straight line. */
    UNSAID,
    /** "as the crow flies", "in a straight line" */
    STRAIGHT,
    /** "by road", "a two-hour drive": no straight line can check it, only contradict it. */
    ROAD
}
