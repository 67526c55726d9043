package milepost.claims;

import java.util.OptionalDouble;

/** Quantities for tests. */
final class Quantities {

    private Quantities() { }

    static Quantity miles(double number, Hedge hedge) {
        return of(number, DistanceUnit.MILE, hedge);
    }

    static Quantity of(double number, DistanceUnit unit, Hedge hedge) {
        return new Quantity(OptionalDouble.of(number), OptionalDouble.empty(), "", unit, hedge, "");
    }

    static Quantity written(double number, String text) {
        return new Quantity(OptionalDouble.of(number), OptionalDouble.empty(), text, DistanceUnit.MILE, Hedge.BARE, "");
    }

    static Quantity noNumber(Hedge hedge, String words) {
        return new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.MILE, hedge, words);
    }
}
