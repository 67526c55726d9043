package milepost.layers.xml;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import milepost.layers.reading.Wording;

/** Says in plain words why a text is not XML; the parser's own messages tell which fault it was. */
final class XmlFaults {

    private record Rule(Pattern pattern, Function<MatchResult, String> sentence) {
        Rule(String pattern, Function<MatchResult, String> sentence) {
            this(Pattern.compile(pattern, Pattern.DOTALL), sentence);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("element type \"(.*?)\" must be terminated by the matching end-tag",
                    found -> "The text is broken here: the element \"" + Wording.shortened(found.group(1)) + "\" is not closed."),
            new Rule("(?i)invalid (byte|utf-?8)|malformed", found -> "The text is not in the encoding that it names. Save the file again as UTF-8."),
            new Rule("(?i)invalid encoding|encoding .*not supported|encoding declaration",
                    found -> "The text names an encoding that is not known. Save the file again as UTF-8."),
            new Rule("entity \"(.*?)\" was referenced|reference to entity \"(.*?)\"", found -> "The text is broken here: \"&"
                    + Wording.shortened(found.group(1) == null ? found.group(2) : found.group(1)) + ";\" is not defined; an ampersand is written \"&amp;\"."),
            new Rule("entity name must immediately follow", found -> "The text is broken here: an ampersand is written \"&amp;\" in XML."),
            new Rule("invalid XML character", found -> "The text is broken here: there is a character that XML does not allow."),
            new Rule("Attribute \"(.*?)\".*already specified", found -> "The text is broken here: the attribute \""
                    + Wording.shortened(found.group(1)) + "\" comes twice."));

    private XmlFaults() { }

    static String sentence(String message) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(message);
            if (matcher.find()) {
                return rule.sentence.apply(matcher);
            }
        }
        return "The text is broken here: this is no well-formed XML.";
    }
}
