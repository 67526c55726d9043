package milepost.claims.reading;

import java.util.Optional;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;

/**
 * A number with a unit of length, somewhere in a sentence.
 *
 * @param first    the first token, hedge words included
 * @param number   the token the number begins with; the unit itself where there is no number
 * @param unit     the token the unit begins with
 * @param end      the token after the last, a second spelling in brackets included
 * @param quantity what it says
 * @param also     the second spelling of a pair
 * @param hyphened whether number and unit are joined: "a 130-mile drive"
 */
record Amount(int first, int number, int unit, int end, Quantity quantity, Optional<SecondSpelling> also, boolean hyphened) {
}
