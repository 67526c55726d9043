package milepost.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.claims.ToleranceTable;
import milepost.geodesy.Compass;
import milepost.places.Gazetteer;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;

/** Turns the rows of a claims table into claims, and gathers the places they name. */
final class TableClaims {

    private static final int ISO_LETTERS = 3;

    private final ToleranceTable tolerances;
    private final ProblemLog problems;
    private final TablePlaces places;
    private final List<Claim> claims = new ArrayList<>();

    TableClaims(Gazetteer gazetteer, ToleranceTable tolerances, ProblemLog problems) {
        this.tolerances = tolerances;
        this.problems = problems;
        this.places = new TablePlaces(gazetteer, problems);
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    Story story(String title) {
        return new Story(title, "", places.all(), claims, List.of(), List.of(), Optional.empty());
    }

    /** A row that makes no claim becomes a problem. */
    void add(TableRow row) {
        try {
            String id = row.cell("id").isEmpty() ? String.valueOf(claims.size() + 1) : row.cell("id");
            if (claims.stream().anyMatch(claim -> claim.id().equals(id))) {
                throw new IllegalArgumentException("the id " + id + " stands in another row");
            }
            List<String> border = border(row);
            if (border.size() > 2) {
                throw new IllegalArgumentException("a border has one or two countries, not " + String.join(", ", border));
            }
            if (border.stream().anyMatch(code -> code.length() != ISO_LETTERS)) {
                throw new IllegalArgumentException("“" + String.join(" ", border) + "” is no border; write ISO codes such as BLR-UKR");
            }
            // Before the places: a row left out shall leave none behind.
            Assertion says = new Assertion.Amount(quantity(row));
            ClaimEnd from = places.end(row, row.cell("from"), border);
            ClaimEnd to = border.isEmpty() ? places.end(row, row.cell("to"), List.of())
                    : new ClaimEnd.AtBorder(row.cell("to"), border, List.of());
            claims.add(new Claim(id, row.cell("quote"), new Source(row.cell("outlet"), row.cell("date"), row.cell("link")),
                    from, to, says, row.cell("note"), direction(row), course(row)));
        } catch (IllegalArgumentException refused) {
            problems.add("unreadable-claim", Severity.ERROR, row.where(), "This row was left out: " + refused.getMessage() + ".");
        }
    }

    /** The countries of the border that the claim ends at; none when it ends at a place. */
    private static List<String> border(TableRow row) {
        List<String> border = countries(row.cell("toBorder"));
        return border.isEmpty() ? TablePlaces.border(row.cell("to")) : border;
    }

    private Quantity quantity(TableRow row) {
        OptionalDouble number = number(row, "number");
        OptionalDouble high = number(row, "numberHigh");
        if (number.isEmpty() && high.isPresent()) {
            throw new IllegalArgumentException("it has a numberHigh and no number");
        }
        DistanceUnit unit = unit(row.cell("unit"));
        return new Quantity(number, high, number.isPresent() ? row.cell("number") : "", unit, hedge(row, number, high), row.cell("hedge"), also(row));
    }

    private static Optional<SecondSpelling> also(TableRow row) {
        OptionalDouble number = number(row, "alsoNumber");
        return number.isEmpty() ? Optional.empty()
                : Optional.of(new SecondSpelling(number.getAsDouble(), row.cell("alsoNumber"), unit(row.cell("alsoUnit"))));
    }

    private static Optional<Compass> direction(TableRow row) {
        String words = row.cell("direction");
        return words.isEmpty() ? Optional.empty() : Optional.of(Compass.named(words).orElseThrow(() ->
                new IllegalArgumentException("“" + words + "” is no direction; write N, NNE, NE and so on")));
    }

    private static Course course(TableRow row) {
        return switch (row.cell("mode").toLowerCase(Locale.ROOT)) {
            case "road" -> Course.ROAD;
            case "straight" -> Course.STRAIGHT;
            default -> Course.UNSAID;
        };
    }

    private static DistanceUnit unit(String words) {
        return words.isEmpty() ? DistanceUnit.MILE : DistanceUnit.named(words).orElseThrow(() ->
                new IllegalArgumentException("“" + words + "” is no unit; write " + DistanceUnit.symbols()));
    }

    private Hedge hedge(TableRow row, OptionalDouble number, OptionalDouble high) {
        if (high.isPresent()) {
            return Hedge.BETWEEN;
        }
        Optional<Hedge> known = tolerances.hedge(row.cell("hedge"));
        if (number.isEmpty()) {
            return known.filter(hedge -> hedge == Hedge.A_FEW).orElse(Hedge.VAGUE);
        }
        if (known.isEmpty()) {
            problems.add("unknown-hedge", Severity.WARNING, row.where(),
                    "The hedge “" + row.cell("hedge") + "” is not in the tolerance table; the number is taken as it stands.");
        }
        return known.filter(hedge -> hedge != Hedge.A_FEW && hedge != Hedge.VAGUE && hedge != Hedge.BETWEEN).orElse(Hedge.BARE);
    }

    private static OptionalDouble number(TableRow row, String column) {
        return TableNumber.read(row.cell(column), column, row.commaMayBeDecimal());
    }

    /** "BLR-UKR", "BLR UKR", "[\"BLR\",\"UKR\"]" or "UKR". */
    static List<String> countries(String text) {
        return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[^A-Z]+")).filter(code -> !code.isEmpty()).toList();
    }
}
