package milepost.layers;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Nested property values: kept as JSON text, read into lists and maps when somebody looks at one. */
public final class NestedValues {

    private NestedValues() { }

    /** The value of a JSON text that was checked when the file was read. */
    public static Object parse(String json) {
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException unexpected) {
            throw new UncheckedIOException("a stored value is not JSON", unexpected);
        }
    }

    /** The JSON text of the value at which a parser stands; the parser is left at its end. */
    public static String copy(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    /** The JSON text of a value made of lists, maps, texts, numbers, booleans and {@link Attributes#NULL}. */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = Json.FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException unexpected) {
            throw new UncheckedIOException("writing to memory failed", unexpected);
        }
        return text.toString();
    }

    /** Writes such a value; letters that are half of a pair are escaped, since no encoding has them. */
    public static void write(Object value, JsonGenerator generator) throws IOException {
        switch (value) {
            case Iterable<?> list -> {
                generator.writeStartArray();
                for (Object element : list) {
                    write(element, generator);
                }
                generator.writeEndArray();
            }
            case Map<?, ?> map -> {
                generator.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    generator.writeFieldName(entry.getKey().toString());
                    write(entry.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case Attributes.Absent ignored -> generator.writeNull();
            case Boolean yes -> generator.writeBoolean(yes);
            case Number number -> generator.writeNumber(number.toString());
            default -> writeText(value.toString(), generator);
        }
    }

    private static void writeText(String text, JsonGenerator generator) throws IOException {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            generator.writeString(text);
            return;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(c)));
            }
        }
        generator.writeRawValue(quoted.append('"').toString());
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> list(parser);
            case START_OBJECT -> map(parser);
            case VALUE_NULL -> Attributes.NULL;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                    ? parser.getBigIntegerValue() : (Object) parser.getLongValue();
            default -> parser.getText();
        };
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return Collections.unmodifiableList(list);
    }

    private static Map<String, Object> map(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return Collections.unmodifiableMap(map);
    }
}
