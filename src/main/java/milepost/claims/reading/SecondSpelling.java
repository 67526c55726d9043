package milepost.claims.reading;

import java.util.Objects;
import milepost.claims.DistanceUnit;

/**
 * The same distance told in another unit: "(130 miles)".
 *
 * @param number the number
 * @param unit   its unit
 */
public record SecondSpelling(double number, DistanceUnit unit) {
    public SecondSpelling {
        Objects.requireNonNull(unit, "unit");
    }
}
