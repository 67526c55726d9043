package milepost.claims.reading;

/**
 * How an amount is tied to what stands behind it.
 *
 * @param kind      the tie
 * @param direction one of the 16 compass points, of the thing placed as seen from the other end; "" without one
 * @param end       the token at which the other end begins
 * @param mode      "road", "straight" or "nautical" where the words say so; "" otherwise
 */
record Link(Kind kind, String direction, int end, String mode) {

    enum Kind {
        /** "from the border", "north of Kharkiv", "off Pylos". */
        FROM,
        /** "inside Ukraine", "beyond the front line": measured from the edge. */
        INSIDE,
        /** "to Lviv". */
        TO,
        /** "between Brest and Warsaw". */
        BETWEEN,
        /** "to the north", with nothing behind it. */
        SIDE,
        /** "apart". */
        APART,
        /** "away", with nothing behind it. */
        AWAY
    }
}
