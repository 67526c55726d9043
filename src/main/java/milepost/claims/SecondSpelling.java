package milepost.claims;

import java.util.Objects;

/**
 * The same distance told in another unit: "(130 miles)".
 *
 * @param number     the number, 0 or greater
 * @param numberText as the text spells it ("8,200"): its written digits decide how far it may be off; "" when nobody noted it
 * @param unit       its unit
 */
public record SecondSpelling(double number, String numberText, DistanceUnit unit) {
    public SecondSpelling {
        Objects.requireNonNull(numberText, "numberText");
        Objects.requireNonNull(unit, "unit");
        if (!(number >= 0 && Double.isFinite(number))) {
            throw new IllegalArgumentException("not a reported number: " + number);
        }
    }

    /** A number whose spelling nobody noted. */
    public SecondSpelling(double number, DistanceUnit unit) {
        this(number, "", unit);
    }
}
