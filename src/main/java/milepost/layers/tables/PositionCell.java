package milepost.layers.tables;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Position;

/** Reads cells that say where something is. */
final class PositionCell {

    private static final Pattern POINT_DECIMAL = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern PAIR = Pattern.compile("[\\[(]?\\s*([-+]?[0-9.]+)\\s*[,;\\s]\\s*([-+]?[0-9.]+)\\s*[\\])]?");

    /** Two numbers in the order in which a cell has them. */
    record Pair(double first, double second) { }

    private PositionCell() { }

    /** A plain number. @param commaMayBeDecimal whether "52,1" is one */
    static Optional<Double> number(String cell, boolean commaMayBeDecimal) {
        String plain = cell.strip().replace('\u2212', '-').replace("°", "");
        if (POINT_DECIMAL.matcher(plain).matches()) {
            return Optional.of(Double.valueOf(plain));
        }
        return commaMayBeDecimal && COMMA_DECIMAL.matcher(plain).matches() ? Optional.of(Double.valueOf(plain.replace(',', '.'))) : Optional.empty();
    }

    static Optional<Pair> pair(String cell) {
        Matcher matcher = PAIR.matcher(cell.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Double> first = number(matcher.group(1), false);
        Optional<Double> second = number(matcher.group(2), false);
        return first.isPresent() && second.isPresent() ? Optional.of(new Pair(first.get(), second.get())) : Optional.empty();
    }

    /** Any other spelling of a position: degrees and minutes, UTM, MGRS. */
    static Optional<Position> spelled(String text) {
        return Coordinates.parse(text);
    }
}
