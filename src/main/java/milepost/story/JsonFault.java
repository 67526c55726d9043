package milepost.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;

/** Says in plain words why a document is not JSON; the parser's own words speak to programmers. */
final class JsonFault {

    /** What the parser's message holds, and what it means for a person. */
    private record Meaning(String part, String sentence) {
    }

    /** The first that applies is told. */
    private static final List<Meaning> WORDS = List.of(
            new Meaning("Unexpected end-of-input", "The file ends before its last bracket is closed."),
            new Meaning("UTF-8", "The text is not UTF-8 here."),
            new Meaning("UTF-32", "This is no text."),
            new Meaning("Non-standard token", "NaN and Infinity are no JSON numbers."),
            new Meaning("Illegal unquoted character", "A text in quotes holds a line break, a tab or another control character."),
            new Meaning("Illegal character", "Here stands a control character."),
            new Meaning("Duplicate", "The same name stands twice in one object."),
            new Meaning("numeric value", "The number is not written as JSON asks."),
            new Meaning("comment", "JSON has no comments."),
            new Meaning("field name", "A name in double quotes belongs here."),
            new Meaning("colon", "A colon belongs here."),
            new Meaning("comma", "A comma or a closing bracket belongs here."),
            new Meaning("close marker", "This bracket closes what was not opened last."));

    private JsonFault() { }

    static String sentence(JsonProcessingException fault) {
        String message = fault.getOriginalMessage() == null ? "" : fault.getOriginalMessage();
        if (fault instanceof StreamConstraintsException) {
            return message.contains("nesting") ? "Lists or objects are nested deeper than in any real document."
                    : "A number, a name or a text is longer than in any real document.";
        }
        return WORDS.stream().filter(meaning -> message.contains(meaning.part())).map(Meaning::sentence)
                .findFirst().orElse("This is not JSON.");
    }
}
