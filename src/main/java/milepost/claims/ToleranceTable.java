package milepost.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * The verdict rule's numbers and what follows from them: how far a reported number may be off before a fair reader
 * minds. All numbers stand in one JSON file, which a desk may edit. Immutable, thread-safe.
 *
 * <p>Behind it: Ferson et al. 2015, <i>Natural language of uncertainty: numeric hedge words</i>, and Williams &amp; Power
 * 2013, <i>Hedging and rounding in numerical expressions</i>: a bare round number is meant roughly, and a hedge shifts
 * a number more than it widens it.
 */
public final class ToleranceTable {

    private static final String RESOURCE = "tolerance.json";

    private final ToleranceRules rules;

    private ToleranceTable(ToleranceRules rules) {
        this.rules = rules;
    }

    /** The table shipped with the program. */
    public static ToleranceTable standard() {
        try (InputStream in = ToleranceTable.class.getResourceAsStream(RESOURCE)) {
            return new ToleranceTable(ToleranceFile.read(RESOURCE, Objects.requireNonNull(in, RESOURCE)));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /**
     * A desk's own table.
     *
     * @throws UserException when the file cannot be read or is no tolerance table
     */
    public static ToleranceTable read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return new ToleranceTable(ToleranceFile.read(name, in));
        } catch (IOException unreadable) {
            throw new UserException(UserException.Kind.INPUT, Where.file(name), "The tolerance table cannot be read.",
                    "Check that the file is there and that you may read it.", unreadable);
        }
    }

    /** The hedge that words stand for ("around"); {@link Hedge#BARE} for none, empty for words the table does not know. */
    public Optional<Hedge> hedge(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Optional.of(Hedge.BARE);
        }
        return rules.words().entrySet().stream().filter(entry -> entry.getValue().contains(plain)).map(Map.Entry::getKey).findFirst();
    }

    /** What a fair reader allows around a quantity, in its unit. Empty for a vague quantity. */
    public Optional<Tolerance> tolerance(Quantity quantity) {
        return switch (quantity.hedge()) {
            case VAGUE -> Optional.empty();
            case A_FEW -> Optional.of(aFew(quantity));
            case BETWEEN -> Optional.of(between(quantity));
            default -> Optional.of(around(quantity, rules.hedges().get(quantity.hedge())));
        };
    }

    ToleranceRules rules() {
        return rules;
    }

    private Tolerance aFew(Quantity quantity) {
        Tolerance.Interval few = rules.aFew();
        return new Tolerance(few, few, String.format(Locale.ROOT, "“%s” is read as %s to %s %s", quantity.hedgeWords(),
                MeasureText.plain(few.low()), MeasureText.plain(few.high()), quantity.unit().word(few.high())));
    }

    private Tolerance between(Quantity quantity) {
        double one = quantity.number().orElseThrow();
        double other = quantity.numberHigh().orElse(one);
        WrittenNumber low = written(one <= other ? quantity.numberText() : "", Math.min(one, other));
        WrittenNumber high = written(one <= other ? "" : quantity.numberText(), Math.max(one, other));
        double below = rules.betweenStretchedGrains() * low.grain();
        double above = rules.betweenStretchedGrains() * high.grain();
        return new Tolerance(distances(low.value(), high.value()), distances(low.value() - below, high.value() + above),
                String.format(Locale.ROOT, "fair from %s to %s %s, stretched by %s below and %s above",
                        MeasureText.plain(low.value()), MeasureText.plain(high.value()), quantity.unit().word(2),
                        MeasureText.plain(below), MeasureText.plain(above)));
    }

    private Tolerance around(Quantity quantity, ToleranceRules.Shift shift) {
        WrittenNumber number = written(quantity.numberText(), quantity.number().orElseThrow());
        boolean round = rules.roundLastDigits().contains(number.lastDigit());
        double width = shift.lastDigits() > 0 ? shift.lastDigits() * number.lastDigitUnit() : halfWidth(number, round || shift.alwaysRound());
        return new Tolerance(shifted(number.value(), shift.fair(), width), shifted(number.value(), shift.stretched(), width),
                rule(quantity, number, round, width));
    }

    private double halfWidth(WrittenNumber number, boolean round) {
        Tolerance.Interval share = round ? rules.round() : rules.notRound();
        double held = Math.clamp(rules.grainShare() * number.grain(), share.low() * number.value(), share.high() * number.value());
        return Math.max(held, rules.leastLastDigits() * number.lastDigitUnit());
    }

    private static String rule(Quantity quantity, WrittenNumber number, boolean round, double width) {
        String kind = round ? "a round number" : "no round number";
        String shifted = switch (quantity.hedge()) {
            case ABOUT -> round ? "" : ", loosened by “" + quantity.hedgeWords() + "”";
            case NEARLY, MORE_THAN, LESS_THAN -> String.format(Locale.ROOT, ", shifted by “%s”", quantity.hedgeWords());
            case EXACTLY -> ", said to be exact";
            default -> "";
        };
        return String.format(Locale.ROOT, "%s is %s: half-width %s %s%s", MeasureText.plain(number.value()), kind,
                MeasureText.plain(width), quantity.unit().word(width), shifted);
    }

    private WrittenNumber written(String text, double value) {
        return WrittenNumber.of(text, value, rules.fullDigits());
    }

    private static Tolerance.Interval shifted(double number, Tolerance.Interval shift, double width) {
        return distances(number + shift.low() * width, number + shift.high() * width);
    }

    /** No distance is below 0. */
    private static Tolerance.Interval distances(double low, double high) {
        return new Tolerance.Interval(Math.max(0, low), Math.max(0, high));
    }

    /** The words of every hedge, as the table lists them. */
    public Map<Hedge, List<String>> words() {
        return rules.words();
    }
}
