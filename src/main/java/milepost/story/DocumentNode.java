package milepost.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * A JSON value that knows its line and column, so that a fault in what it says can be shown where it stands. What is
 * asked of it and is not there is a {@link UserException}.
 */
final class DocumentNode {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Where where;
    private final String path;
    private final Object value;

    /** @param value a map of nodes, a list of nodes, a String, a Number, a Boolean, or NOTHING for null */
    private DocumentNode(Where where, String path, Object value) {
        this.where = where;
        this.path = path;
        this.value = value;
    }

    private static final Object NOTHING = new Object();

    /** @throws UserException for anything that is not one JSON value */
    static DocumentNode read(String file, InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() == null) {
                throw UserException.input(Where.file(file), "The file is empty.", "A story file begins with {\"format\":\"milepost-story\".");
            }
            DocumentNode root = node(file, "", parser);
            if (parser.nextToken() != null) {
                throw new UserException(UserException.Kind.INPUT, where(file, parser.currentTokenLocation()),
                        "Something follows the end of the story.", "Remove what stands behind the last brace.", null);
            }
            return root;
        } catch (JsonProcessingException broken) {
            throw new UserException(UserException.Kind.INPUT, where(file, broken.getLocation()),
                    JsonFault.sentence(broken),
                    "If the file was cut off or edited by hand, open an older copy.", broken);
        }
    }

    private static Where where(String file, JsonLocation at) {
        return at == null || at.getLineNr() < 1 ? Where.file(file) : Where.at(file, at.getLineNr(), at.getColumnNr());
    }

    private static DocumentNode node(String file, String path, JsonParser parser) throws IOException {
        Where where = where(file, parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> new DocumentNode(where, path, members(file, path, parser));
            case START_ARRAY -> new DocumentNode(where, path, elements(file, path, parser));
            case VALUE_STRING -> new DocumentNode(where, path, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new DocumentNode(where, path, parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new DocumentNode(where, path, parser.getBooleanValue());
            default -> new DocumentNode(where, path, NOTHING);
        };
    }

    private static Map<String, DocumentNode> members(String file, String path, JsonParser parser) throws IOException {
        Map<String, DocumentNode> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, node(file, path.isEmpty() ? name : path + "." + name, parser));
        }
        return members;
    }

    private static List<DocumentNode> elements(String file, String path, JsonParser parser) throws IOException {
        List<DocumentNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(file, path + "[" + elements.size() + "]", parser));
        }
        return elements;
    }

    /** The member of that name; empty when it is not there, or null. */
    Optional<DocumentNode> member(String name) {
        return Optional.ofNullable(object().get(name)).filter(member -> member.value != NOTHING);
    }

    boolean has(String name) {
        return member(name).isPresent();
    }

    DocumentNode required(String name) {
        return member(name).orElseThrow(() -> fault("needs a member “" + name + "”"));
    }

    String text(String name) {
        return required(name).asText();
    }

    /** "" when it is not there. */
    String textOrNone(String name) {
        return member(name).map(DocumentNode::asText).orElse("");
    }

    double number(String name) {
        return required(name).asNumber();
    }

    OptionalDouble numberOrNone(String name) {
        return member(name).map(member -> OptionalDouble.of(member.asNumber())).orElse(OptionalDouble.empty());
    }

    boolean flag(String name, boolean otherwise) {
        return member(name).map(DocumentNode::asFlag).orElse(otherwise);
    }

    /** Members that are a text, a number, true or false, or a list of texts (told with hyphens between), as texts. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        object().forEach((name, member) -> {
            if (member.value != NOTHING) {
                texts.put(name, member.told());
            }
        });
        return texts;
    }

    private String told() {
        return switch (value) {
            case String text -> text;
            case Double _ -> BigDecimal.valueOf(asNumber()).stripTrailingZeros().toPlainString();
            case Boolean flag -> flag.toString();
            case List<?> _ -> array().stream().map(DocumentNode::asText).collect(Collectors.joining("-"));
            default -> throw fault("has to be a text or a number");
        };
    }

    /** The elements of a list, each read; an absent list is empty. */
    <T> List<T> list(String name, Function<DocumentNode, T> read) {
        return member(name).map(member -> member.array().stream().map(read).toList()).orElse(List.of());
    }

    /** Builds a value out of this node; what the value itself refuses becomes a fault that stands here. */
    <T> T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw fault("cannot be used: " + refused.getMessage());
        }
    }

    String asText() {
        if (value instanceof String text) {
            return text;
        }
        throw fault("has to be a text in quotes");
    }

    private double asNumber() {
        if (value instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        throw fault("has to be a number");
    }

    private boolean asFlag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw fault("has to be true or false");
    }

    @SuppressWarnings("unchecked")
    private Map<String, DocumentNode> object() {
        if (value instanceof Map<?, ?> members) {
            return (Map<String, DocumentNode>) members;
        }
        throw fault("has to be an object in braces");
    }

    @SuppressWarnings("unchecked")
    private List<DocumentNode> array() {
        if (value instanceof List<?> elements) {
            return (List<DocumentNode>) elements;
        }
        throw fault("has to be a list in brackets");
    }

    /** Where it stands. */
    Where where() {
        return where;
    }

    /** @param what goes on after the member's name: "has to be a number" */
    UserException fault(String what) {
        String who = path.isEmpty() ? "The document" : "“" + path + "”";
        return UserException.input(where, who + " " + what + ".", "Correct the file there, or open an older copy.");
    }
}
