package milepost.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import milepost.geodesy.Position;

/** An annotation as it stands in a story's file. */
final class AnnotationForm {

    /** How the kinds of marks are spelled. */
    private enum Kind { CALLOUT, CAPTION, ARROW, HIGHLIGHT, NUMBER, RING, BAND }

    private AnnotationForm() { }

    static Annotation read(DocumentNode node) {
        AnnotationMark mark = mark(node, StoryReader.word(node.required("kind"), Kind.class));
        Annotation.Role role = node.member("role").map(word -> StoryReader.word(word, Annotation.Role.class)).orElse(Annotation.Role.NEUTRAL);
        return node.build(() -> new Annotation(node.text("id"), mark, role, node.textOrNone("text"),
                node.numberOrNone("offsetX").orElse(0), node.numberOrNone("offsetY").orElse(0)));
    }

    private static AnnotationMark mark(DocumentNode node, Kind kind) {
        return switch (kind) {
            case CALLOUT -> new AnnotationMark.Callout(StoryReader.position(node));
            case CAPTION -> new AnnotationMark.Caption(StoryReader.position(node));
            case ARROW -> arrow(node);
            case HIGHLIGHT -> highlight(node);
            case NUMBER -> numbered(node);
            case RING -> ring(node);
            case BAND -> band(node);
        };
    }

    private static AnnotationMark arrow(DocumentNode node) {
        Position from = StoryReader.position(node);
        Position to = StoryReader.position(node.required("to"));
        double bend = node.numberOrNone("bend").orElse(0);
        return node.build(() -> new AnnotationMark.Arrow(from, to, bend));
    }

    private static AnnotationMark highlight(DocumentNode node) {
        List<Position> outline = node.list("outline", StoryReader::position);
        return node.build(() -> new AnnotationMark.Highlight(outline));
    }

    private static AnnotationMark numbered(DocumentNode node) {
        Position at = StoryReader.position(node);
        double number = node.number("number");
        if (number != Math.rint(number)) {
            throw node.fault("has a number that is not whole");
        }
        return node.build(() -> new AnnotationMark.Numbered(at, (int) number));
    }

    private static AnnotationMark ring(DocumentNode node) {
        Position centre = StoryReader.position(node);
        double metres = node.number("metres");
        return node.build(() -> new AnnotationMark.RangeRing(centre, metres));
    }

    private static AnnotationMark band(DocumentNode node) {
        Position at = StoryReader.position(node);
        List<String> border = node.list("border", DocumentNode::asText);
        double low = node.number("lowMetres");
        double high = node.number("highMetres");
        return node.build(() -> new AnnotationMark.Band(at, border, low, high));
    }

    static void write(Annotation annotation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", annotation.id());
        write(annotation.mark(), json);
        if (annotation.role() != Annotation.Role.NEUTRAL) {
            json.writeStringField("role", FormWords.of(annotation.role()));
        }
        json.writeStringField("text", annotation.text());
        StoryWriter.number(json, "offsetX", annotation.offsetX());
        StoryWriter.number(json, "offsetY", annotation.offsetY());
        json.writeEndObject();
    }

    private static void write(AnnotationMark mark, JsonGenerator json) throws IOException {
        json.writeStringField("kind", FormWords.of(kind(mark)));
        switch (mark) {
            case AnnotationMark.Callout(Position at) -> StoryWriter.write(at, json);
            case AnnotationMark.Caption(Position at) -> StoryWriter.write(at, json);
            case AnnotationMark.Arrow(Position from, Position to, double bend) -> {
                StoryWriter.write(from, json);
                json.writeObjectFieldStart("to");
                StoryWriter.write(to, json);
                json.writeEndObject();
                StoryWriter.number(json, "bend", bend);
            }
            case AnnotationMark.Highlight(List<Position> outline) -> write(outline, json);
            case AnnotationMark.Numbered(Position at, int number) -> {
                StoryWriter.write(at, json);
                json.writeNumberField("number", number);
            }
            case AnnotationMark.RangeRing(Position centre, double metres) -> {
                StoryWriter.write(centre, json);
                StoryWriter.number(json, "metres", metres);
            }
            case AnnotationMark.Band(Position at, List<String> border, double low, double high) -> {
                StoryWriter.write(at, json);
                StoryWriter.texts(json, "border", border);
                StoryWriter.number(json, "lowMetres", low);
                StoryWriter.number(json, "highMetres", high);
            }
        }
    }

    private static void write(List<Position> outline, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("outline");
        for (Position corner : outline) {
            json.writeStartObject();
            StoryWriter.write(corner, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Kind kind(AnnotationMark mark) {
        return switch (mark) {
            case AnnotationMark.Callout _ -> Kind.CALLOUT;
            case AnnotationMark.Caption _ -> Kind.CAPTION;
            case AnnotationMark.Arrow _ -> Kind.ARROW;
            case AnnotationMark.Highlight _ -> Kind.HIGHLIGHT;
            case AnnotationMark.Numbered _ -> Kind.NUMBER;
            case AnnotationMark.RangeRing _ -> Kind.RING;
            case AnnotationMark.Band _ -> Kind.BAND;
        };
    }
}
