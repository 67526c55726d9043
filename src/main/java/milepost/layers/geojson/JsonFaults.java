package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.layers.Json;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;
import milepost.problems.Where;

/**
 * Says in plain words why a text is not JSON, and where. The parser's own messages tell which fault it was; some of
 * them are located behind the fault, which is put right here.
 */
public final class JsonFaults {

    /** @param back how many columns the parser stands behind the fault */
    private record Rule(Pattern pattern, Function<MatchResult, String> sentence, Function<MatchResult, Integer> back) {
        Rule(String pattern, String sentence) {
            this(pattern, sentence, 0);
        }

        Rule(String pattern, String sentence, int back) {
            this(Pattern.compile(pattern, Pattern.DOTALL), found -> sentence, found -> back);
        }

        Rule(String pattern, Function<MatchResult, String> sentence) {
            this(Pattern.compile(pattern, Pattern.DOTALL), sentence, found -> 0);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(Pattern.compile("Non-standard token '(.*?)'", Pattern.DOTALL),
                    found -> "The text is broken here: NaN and Infinity are no JSON numbers.", found -> found.group(1).length()),
            new Rule("Invalid UTF-8|Unexpected surrogate|Invalid UTF-32|Broken surrogate",
                    "The text is not UTF-8 here. Save the file again as UTF-8.", 1),
            new Rule("Illegal character \\(\\(CTRL-CHAR, code 0\\)", "The text is broken here: there is a NUL byte.", 1),
            new Rule("Illegal character", "The text is broken here: there is a control character.", 1),
            new Rule("Illegal unquoted character",
                    "The text is broken here: a text in quotes holds a line break, a tab or another control character."),
            new Rule("Unrecognized token '(.*?)'",
                    found -> "The text is broken here: \"" + Wording.shortened(found.group(1)) + "\" is no JSON value."),
            new Rule("Unrecognized character escape|hex-digit",
                    "The text is broken here: this is no escape sequence that JSON knows."),
            new Rule("close marker '(.)'.*expected '(.)'", found -> "The text is broken here: a \"" + found.group(1)
                    + "\" closes what was not opened last; a \"" + found.group(2) + "\" belongs here."),
            new Rule("close marker '(.)'", found -> "The text is broken here: a \"" + found.group(1) + "\" too many."),
            new Rule("plus signs", "The text is broken here: a JSON number has no plus sign.", 1),
            new Rule("numeric value|Leading zeroes", "The text is broken here: the number is not written as JSON asks."),
            new Rule("Unexpected character \\(\\(CTRL-CHAR", "The text is broken here: there is a byte that is no letter."),
            new Rule("comment", "The text is broken here: JSON has no comments."),
            new Rule("Unexpected character \\('(.*?)' \\(code.*start field name", found -> unexpected(found)
                    + "a name in double quotes belongs."),
            new Rule("Unexpected character \\('(.*?)' \\(code.*colon to separate", found -> unexpected(found)
                    + "a colon belongs."),
            new Rule("Unexpected character \\('(.*?)' \\(code.*comma to separate", found -> unexpected(found)
                    + "a comma or a closing bracket belongs."),
            new Rule("Unexpected character \\('(.*?)' \\(code.*expected a (?:valid )?value", found -> unexpected(found)
                    + "a value belongs; perhaps there is a comma too many before it."),
            new Rule("Unexpected character \\('(.*?)' \\(code", found -> unexpected(found) + "it does not belong."));

    private JsonFaults() { }

    /** The reason why a text that the parser could not read is refused, and where. */
    public static Refusal explain(JsonProcessingException fault, JsonText text) {
        JsonLocation location = fault.getLocation() == null ? text.json().currentLocation() : fault.getLocation();
        boolean inFeature = insideFeature(text.json());
        Where where = inFeature ? text.inFeature(location) : text.at(location);
        String message = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        if (message.startsWith("Unexpected end-of-input")) {
            return new Refusal("cut-off", where, (inFeature ? "The file ends in the middle of a feature"
                    : "The file ends before its last bracket is closed") + "; perhaps the download was cut off.");
        }
        if (fault instanceof StreamConstraintsException) {
            return new Refusal("beyond-limits", where, message.contains("nesting depth")
                    ? "Lists or objects are nested more than " + Json.DEEPEST + " deep, deeper than in any real layer."
                    : "A number, a name or a text is longer than in any real layer.");
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(message);
            if (matcher.find()) {
                return new Refusal("broken-json", back(where, rule.back.apply(matcher)), rule.sentence.apply(matcher));
            }
        }
        return new Refusal("broken-json", where, "The text is broken here: this is no JSON.");
    }

    private static Where back(Where where, int columns) {
        return new Where(where.file(), where.line(), Math.max(1, where.column() - columns), where.feature());
    }

    private static String unexpected(MatchResult found) {
        return "The text is broken here: \"" + Wording.shortened(found.group(1)) + "\" stands where ";
    }

    private static boolean insideFeature(JsonParser parser) {
        for (JsonStreamContext context = parser.getParsingContext(); context != null; context = context.getParent()) {
            JsonStreamContext list = context.getParent();
            if (context.inObject() && list != null && list.inArray() && list.getParent() != null
                    && "features".equals(list.getParent().getCurrentName())) {
                return true;
            }
        }
        return false;
    }
}
