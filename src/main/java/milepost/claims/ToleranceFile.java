package milepost.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milepost.problems.UserException;
import milepost.problems.Where;

/** Reads a tolerance table's file. Any fault is a {@link UserException} that names the member. */
final class ToleranceFile {

    private static final int VERSION = 1;
    private static final List<Hedge> SHIFTING =
            List.of(Hedge.BARE, Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.EXACTLY);

    private final String file;

    private ToleranceFile(String file) {
        this.file = file;
    }

    /** @param shipped the table whose numbers hold wherever the file says nothing; empty for that table itself */
    static ToleranceRules read(String file, InputStream in, Optional<InputStream> shipped) throws IOException {
        ToleranceFile reader = new ToleranceFile(file);
        try {
            JsonNode own = reader.table(new ObjectMapper().readTree(in));
            return reader.rules(shipped.isEmpty() ? own : reader.over((ObjectNode) new ObjectMapper().readTree(shipped.get()), (ObjectNode) own));
        } catch (JsonProcessingException broken) {
            Where where = broken.getLocation() == null ? Where.file(file)
                    : Where.at(file, broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
            throw UserException.input(where, "This is not JSON: " + broken.getOriginalMessage() + ".",
                    "Correct the table, or take it away to use the one that comes with the program.");
        }
    }

    /** An object that is part of another document. */
    static ToleranceRules within(String file, String json, InputStream shipped) throws IOException {
        ToleranceFile reader = new ToleranceFile(file);
        ObjectMapper mapper = new ObjectMapper();
        return reader.rules(reader.over((ObjectNode) mapper.readTree(shipped), (ObjectNode) mapper.readTree(json)));
    }

    private JsonNode table(JsonNode root) {
        if (!root.path("format").asText().equals("milepost-tolerance") || root.path("version").asInt() != VERSION) {
            throw fault("The file is no tolerance table of version " + VERSION + ".");
        }
        return root;
    }

    private JsonNode over(ObjectNode shipped, ObjectNode own) {
        ToleranceOverlay overlay = ToleranceOverlay.of(shipped, own);
        overlay.unknown().ifPresent(path -> {
            throw fault("The table has no member " + path + ".");
        });
        return overlay.result();
    }

    private ToleranceRules rules(JsonNode root) {
        Tolerance.Interval aFew = lowHigh(root, "/aFew");
        return new ToleranceRules(
                digits(root, "/grain/digitsThatCountInFull"), number(root, "/grain/halfWidthInGrains"),
                digits(root, "/round/lastDigits"), percents(root, "/round"), percents(root, "/notRound"),
                number(root, "/leastHalfWidthInLastDigits"), shifts(root),
                number(root, "/between/stretchedByGrains"), aFew, words(root),
                number(root, "/coarseBelowTimesStatedError"), lowHigh(root, "/roadLikeRatio"),
                lowHigh(root, "/builtUpPeoplePerSquareKilometre"), directions(root), aLittle(root));
    }

    private Map<Hedge, ToleranceRules.Shift> shifts(JsonNode root) {
        Map<Hedge, ToleranceRules.Shift> shifts = new EnumMap<>(Hedge.class);
        for (Hedge hedge : SHIFTING) {
            String path = "/hedges/" + code(hedge);
            Tolerance.Interval fair = interval(root, path + "/fair");
            Tolerance.Interval stretched = interval(root, path + "/stretched");
            if (stretched.low() > fair.low() || stretched.high() < fair.high()) {
                throw fault("The stretched interval of “" + code(hedge) + "” does not hold its fair one.");
            }
            JsonNode lastDigits = root.at(path + "/halfWidthInLastDigits");
            shifts.put(hedge, new ToleranceRules.Shift(fair, stretched, root.at(path + "/alwaysRound").asBoolean(),
                    lastDigits.isMissingNode() ? 0 : number(root, path + "/halfWidthInLastDigits")));
        }
        return shifts;
    }

    private Map<Hedge, List<String>> words(JsonNode root) {
        Map<Hedge, List<String>> words = new EnumMap<>(Hedge.class);
        for (Hedge hedge : SHIFTING) {
            words.put(hedge, texts(root, "/hedges/" + code(hedge) + "/words"));
        }
        words.put(Hedge.BETWEEN, texts(root, "/between/words"));
        words.put(Hedge.A_FEW, texts(root, "/aFew/words"));
        words.put(Hedge.VAGUE, texts(root, "/vague/words"));
        return words;
    }

    private ToleranceRules.Directions directions(JsonNode root) {
        String path = "/directionsEitherWayInDegrees/";
        return new ToleranceRules.Directions(number(root, path + "north"), number(root, path + "northeast"), number(root, path + "north-northeast"));
    }

    private ToleranceRules.ALittle aLittle(JsonNode root) {
        return new ToleranceRules.ALittle(texts(root, "/aLittle/words"), number(root, "/aLittle/mostTimes"));
    }

    private static String code(Hedge hedge) {
        return hedge.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private double number(JsonNode root, String path) {
        JsonNode node = root.at(path);
        if (!node.isNumber() || !(node.asDouble() >= 0 && Double.isFinite(node.asDouble()))) {
            throw fault("The member " + path + " has to be a number, 0 or greater.");
        }
        return node.asDouble();
    }

    private Tolerance.Interval percents(JsonNode root, String path) {
        return ordered(number(root, path + "/leastPercent") / 100, number(root, path + "/mostPercent") / 100, path);
    }

    private Tolerance.Interval lowHigh(JsonNode root, String path) {
        return ordered(number(root, path + "/low"), number(root, path + "/high"), path);
    }

    /** Two numbers, of which null leaves an end open. */
    private Tolerance.Interval interval(JsonNode root, String path) {
        JsonNode pair = root.at(path);
        if (!pair.isArray() || pair.size() != 2) {
            throw fault("The member " + path + " has to be two numbers, or null for an open end.");
        }
        return ordered(end(pair.get(0), Double.NEGATIVE_INFINITY, path), end(pair.get(1), Double.POSITIVE_INFINITY, path), path);
    }

    private double end(JsonNode node, double open, String path) {
        if (!node.isNull() && !node.isNumber()) {
            throw fault("The member " + path + " has to be two numbers, or null for an open end.");
        }
        return node.isNull() ? open : node.asDouble();
    }

    private Tolerance.Interval ordered(double low, double high, String path) {
        if (!(low <= high)) {
            throw fault("In " + path + " the low number is above the high one.");
        }
        return new Tolerance.Interval(low, high);
    }

    private Set<Integer> digits(JsonNode root, String path) {
        Set<Integer> digits = new HashSet<>();
        for (JsonNode digit : array(root, path)) {
            if (!digit.isInt() || digit.asInt() < 0 || digit.asInt() > 9) {
                throw fault("The member " + path + " has to hold digits from 0 to 9.");
            }
            digits.add(digit.asInt());
        }
        return digits;
    }

    private List<String> texts(JsonNode root, String path) {
        List<String> texts = new ArrayList<>();
        array(root, path).forEach(text -> texts.add(text.asText().toLowerCase(Locale.ROOT)));
        return List.copyOf(texts);
    }

    private JsonNode array(JsonNode root, String path) {
        JsonNode node = root.at(path);
        if (!node.isArray()) {
            throw fault("The member " + path + " has to be a list.");
        }
        return node;
    }

    private UserException fault(String sentence) {
        return UserException.input(Where.file(file), sentence,
                "Correct the table, or take it away to use the one that comes with the program.");
    }
}
