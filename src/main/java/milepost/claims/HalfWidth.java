package milepost.claims;

/**
 * How far a number may be off on either side, and why.
 *
 * @param units in the number's unit
 * @param held  what decided it: "half of that", "at least 5% of the number"
 */
record HalfWidth(double units, String held) {

    static HalfWidth of(WrittenNumber number, boolean round, ToleranceRules.Shift shift, ToleranceRules rules) {
        if (shift.lastDigits() > 0) {
            return new HalfWidth(shift.lastDigits() * number.lastDigitUnit(), lastDigit(shift.lastDigits()));
        }
        double grain = rules.grainShare() * number.grain();
        Tolerance.Interval share = round || shift.alwaysRound() ? rules.round() : rules.notRound();
        double clamped = Math.clamp(grain, share.low() * number.value(), share.high() * number.value());
        double least = rules.leastLastDigits() * number.lastDigitUnit();
        if (least > clamped) {
            return new HalfWidth(least, lastDigit(rules.leastLastDigits()));
        }
        return new HalfWidth(clamped, clamped > grain ? "at least " + percent(share.low()) + " of the number"
                : clamped < grain ? "at most " + percent(share.high()) + " of the number" : part(rules.grainShare()) + " of that");
    }

    private static String lastDigit(double units) {
        return units == 0.5 ? "half a unit of the last digit" : MeasureText.plain(units) + " units of the last digit";
    }

    private static String part(double share) {
        return share == 0.5 ? "half" : MeasureText.plain(share);
    }

    private static String percent(double share) {
        return MeasureText.plain(share * 100) + "%";
    }
}
