package milepost.claims.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.claims.Claim;
import milepost.claims.DistanceUnit;
import milepost.claims.Finding;
import milepost.claims.MeasureText;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;

/** One distance in two units: "15,200 km (8,200 miles)" agrees only when the miles are nautical. */
final class UnitPairs {

    private static final List<DistanceUnit> LONG_UNITS = List.of(DistanceUnit.MILE, DistanceUnit.KILOMETRE, DistanceUnit.NAUTICAL_MILE);

    private UnitPairs() { }

    static Optional<Inconsistency> of(Finding finding) {
        Claim claim = finding.claim();
        Optional<Quantity> quantity = claim.quantity().filter(one -> one.number().isPresent() && one.numberHigh().isEmpty() && one.also().isPresent());
        return quantity.filter(one -> !agree(one, one.unit(), one.also().get().unit()))
                .map(one -> new Inconsistency(Inconsistency.Kind.UNITS, List.of(claim.id()), sentence(claim, one)));
    }

    private static String sentence(Claim claim, Quantity quantity) {
        SecondSpelling also = quantity.also().orElseThrow();
        double metres = quantity.unit().toMetres(quantity.number().getAsDouble());
        String converted = MeasureText.length(quantity.unit().toMetres(quantity.number().getAsDouble()), also.unit());
        String beginning = "“" + claim.quote() + "” gives two distances: " + MeasureText.length(metres, quantity.unit()) + " are " + converted + ", not "
                + MeasureText.plain(also.number()) + ".";
        return beginning + slip(quantity, also).map(unit -> " The numbers agree if " + unit + " are meant.").orElse("");
    }

    /** The unit that would make the two agree, told as what is meant by which number. */
    private static Optional<String> slip(Quantity quantity, SecondSpelling also) {
        Stream<String> second = LONG_UNITS.stream().filter(unit -> unit != also.unit() && unit != quantity.unit() && agree(quantity, quantity.unit(), unit))
                .map(unit -> MeasureText.plain(also.number()) + " " + unit.word(2));
        Stream<String> first = LONG_UNITS.stream().filter(unit -> unit != quantity.unit() && unit != also.unit() && agree(quantity, unit, also.unit()))
                .map(unit -> MeasureText.plain(quantity.number().getAsDouble()) + " " + unit.word(2));
        Stream<String> turned = agree(quantity, also.unit(), quantity.unit())
                ? Stream.of(MeasureText.plain(quantity.number().getAsDouble()) + " " + also.unit().word(2) + " and " + MeasureText.plain(also.number()) + " " + quantity.unit().word(2))
                : Stream.empty();
        return Stream.of(turned, second, first).flatMap(stream -> stream).findFirst();
    }

    /** Each number stands for all that round to it, and either may be the one that was rounded first. */
    private static boolean agree(Quantity quantity, DistanceUnit firstUnit, DistanceUnit secondUnit) {
        double first = quantity.number().getAsDouble();
        double second = quantity.also().orElseThrow().number();
        double firstHalf = halfGrain(first);
        double secondHalf = halfGrain(second);
        return firstUnit.toMetres(first - firstHalf) <= secondUnit.toMetres(second + secondHalf)
                && secondUnit.toMetres(second - secondHalf) <= firstUnit.toMetres(first + firstHalf);
    }

    /** Half the place value of the last digit that is not a closing zero, at most a tenth of the number. */
    private static double halfGrain(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        double grain = BigDecimal.ONE.scaleByPowerOfTen(-shortest.scale()).doubleValue();
        return number == 0 ? 0 : Math.min(grain / 2, number / 10);
    }
}
