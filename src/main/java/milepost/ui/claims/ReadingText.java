package milepost.ui.claims;

import milepost.claims.DistanceUnit;
import milepost.claims.MeasureText;
import milepost.claims.Reading;

/** What a reading has to say beside its number. */
final class ReadingText {

    private ReadingText() { }

    /** The reading's note without the range, which stands in its own column: "Brest to Warsaw; Brest where GeoNames puts it." */
    static String note(Reading reading, DistanceUnit unit) {
        return reading.range().map(range -> reading.note().replace(": " + MeasureText.range(range, unit), "")).orElse(reading.note());
    }
}
