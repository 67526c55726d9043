package milepost.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final String file;

    /** @param file the name of a desk's own table, "" for the shipped one */
    private ToleranceTable(ToleranceRules rules, String file) {
        this.rules = rules;
        this.file = file;
    }

    /** The table shipped with the program. */
    public static ToleranceTable standard() {
        try (InputStream in = shipped()) {
            return new ToleranceTable(ToleranceFile.read(RESOURCE, in, Optional.empty()), "");
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static InputStream shipped() {
        return Objects.requireNonNull(ToleranceTable.class.getResourceAsStream(RESOURCE), RESOURCE);
    }

    /** The text of the shipped table, for a desk to copy and change. */
    public static String standardText() {
        try (InputStream in = shipped()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /**
     * A desk's own table, which needs to hold only what differs from the shipped one.
     *
     * @throws UserException when the file cannot be read or is no tolerance table
     */
    public static ToleranceTable read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file); InputStream shipped = shipped()) {
            return new ToleranceTable(ToleranceFile.read(name, in, Optional.of(shipped)), name);
        } catch (IOException unreadable) {
            throw new UserException(UserException.Kind.INPUT, Where.file(name), "The tolerance table cannot be read.",
                    "Check that the file is there and that you may read it.", unreadable);
        }
    }

    /**
     * A desk's own numbers inside of another document, without the members that say what a table's file is.
     *
     * @param name the document's, as findings name it
     * @param json an object that holds what differs from the shipped table
     * @throws UserException when it is no tolerance table
     */
    public static ToleranceTable within(String name, String json) {
        try (InputStream shipped = shipped()) {
            return new ToleranceTable(ToleranceFile.within(name, json, shipped), name);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
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

    /** Which table the numbers are from, as it ends a sentence; "" for the shipped one. */
    private String by() {
        return file.isEmpty() ? "" : ", by " + file;
    }

    private Tolerance aFew(Quantity quantity) {
        Tolerance.Interval few = rules.aFew();
        return new Tolerance(few, few, ToleranceReason.aFew(quantity, few) + by());
    }

    private Tolerance between(Quantity quantity) {
        double one = quantity.number().orElseThrow();
        double other = quantity.numberHigh().orElse(one);
        WrittenNumber low = written(one <= other ? quantity.numberText() : "", Math.min(one, other));
        WrittenNumber high = written(one <= other ? "" : quantity.numberText(), Math.max(one, other));
        double below = rules.betweenStretchedGrains() * low.grain();
        double above = rules.betweenStretchedGrains() * high.grain();
        return new Tolerance(distances(low.value(), high.value()), distances(low.value() - below, high.value() + above),
                ToleranceReason.between(quantity, low, high, below, above) + by());
    }

    private Tolerance around(Quantity quantity, ToleranceRules.Shift shift) {
        WrittenNumber number = written(quantity.numberText(), quantity.number().orElseThrow());
        boolean round = rules.roundLastDigits().contains(number.lastDigit());
        HalfWidth width = HalfWidth.of(number, round, shift, rules);
        return new Tolerance(shifted(number.value(), shift.fair(), width.units()), shifted(number.value(), shift.stretched(), width.units()),
                ToleranceReason.around(quantity, number, round, width) + by());
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
