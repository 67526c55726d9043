package milepost.claims.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.MeasureText;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.geodesy.MetresRange;

/** Finds numbers that say more than anybody can know. */
final class Precision {

    /** So many times finer than the measured range a number may be. */
    private static final int FINER = 4;
    /** A conversion may have one digit more than what it was made from. */
    private static final int MORE_DIGITS = 1;
    private static final int FEWEST_DIGITS = 2;
    /** From here on decimals mean nothing beside a whole number. */
    private static final int LARGE = 10;
    /** A conversion is one when it agrees so well with the other number; anything else is a mistake, not a habit. */
    private static final double SAME = 0.02;

    private Precision() { }

    /** "about 115.32 miles" where the ends themselves are known to a mile. */
    static Optional<String> tooFine(Quantity quantity, MetresRange measured) {
        if (quantity.number().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal number = shortest(quantity.number().getAsDouble());
        double grain = quantity.unit().toMetres(BigDecimal.ONE.scaleByPowerOfTen(-number.scale()).doubleValue());
        double width = measured.highMetres() - measured.lowMetres();
        boolean hedged = quantity.hedge() == Hedge.ABOUT || quantity.hedge() == Hedge.NEARLY;
        boolean decimals = number.scale() > 0 && number.doubleValue() >= LARGE;
        String told = told(quantity.numberText(), number.doubleValue(), quantity.unit());
        if (grain * FINER < width && decimals) {
            return Optional.of("“" + told + "” is more exact than the distance can be known: the two ends leave "
                    + MeasureText.length(width, quantity.unit()) + " open.");
        }
        return hedged && decimals ? Optional.of("“" + quantity.hedgeWords() + "” and decimals do not go together: “" + told + "”.") : Optional.empty();
    }

    /** "100 miles (160.9 km)". */
    static Optional<String> robotic(Quantity quantity) {
        if (quantity.number().isEmpty() || quantity.also().isEmpty() || quantity.numberHigh().isPresent()) {
            return Optional.empty();
        }
        SecondSpelling also = quantity.also().get();
        double metres = quantity.unit().toMetres(quantity.number().getAsDouble());
        double again = also.unit().toMetres(also.number());
        if (Math.abs(again - metres) > SAME * metres) {
            return Optional.empty();
        }
        BigDecimal first = shortest(quantity.number().getAsDouble());
        BigDecimal second = shortest(also.number());
        boolean secondFiner = second.precision() > first.precision() + MORE_DIGITS && second.scale() >= 0;
        boolean firstFiner = first.precision() > second.precision() + MORE_DIGITS && first.scale() >= 0;
        if (secondFiner) {
            return Optional.of(advice(told(quantity.numberText(), first.doubleValue(), quantity.unit()), told(also.numberText(), second.doubleValue(), also.unit()),
                    rounded(quantity.unit().toMetres(first.doubleValue()), also.unit(), first.precision())));
        }
        return firstFiner ? Optional.of(advice(told(also.numberText(), second.doubleValue(), also.unit()), told(quantity.numberText(), first.doubleValue(), quantity.unit()),
                rounded(also.unit().toMetres(second.doubleValue()), quantity.unit(), second.precision()))) : Optional.empty();
    }

    private static String advice(String round, String fine, String better) {
        return "“" + fine + "” is converted more exactly than “" + round + "” was told; write " + better + ".";
    }

    private static String rounded(double metres, DistanceUnit unit, int digits) {
        double number = BigDecimal.valueOf(unit.fromMetres(metres)).round(new MathContext(Math.max(FEWEST_DIGITS, digits))).doubleValue();
        return MeasureText.plain(number) + " " + unit.word(number);
    }

    private static String told(String text, double number, DistanceUnit unit) {
        return (text.isEmpty() ? MeasureText.plain(number) : text) + " " + unit.word(number);
    }

    /** Trailing zeros taken off, so that 130 has the scale −1. */
    private static BigDecimal shortest(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }
}
