package milepost.story;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import milepost.claims.Claim;
import milepost.geodesy.Position;
import milepost.places.Place;

/** Writes a story as a document of the present version, laid out for people to read. What is empty is left out. */
final class StoryWriter {

    private StoryWriter() { }

    static String text(Story story) {
        return document(json -> members(story, json));
    }

    /** Writes what is inside of a document's braces. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** An object laid out for people to read. */
    static String document(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(layout());
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return text.append('\n').toString();
    }

    private static PrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("").withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    static void write(Story story, JsonGenerator json) throws IOException {
        json.writeStartObject();
        members(story, json);
        json.writeEndObject();
    }

    private static void members(Story story, JsonGenerator json) throws IOException {
        json.writeStringField("format", StoryFile.FORMAT);
        json.writeNumberField("version", StoryFile.VERSION);
        json.writeStringField("title", story.title());
        json.writeStringField("subtitle", story.subtitle());
        if (story.area().isPresent()) {
            write(story.area().get(), json);
        }
        if (!story.map().equals(MapChoice.AUTOMATIC)) {
            write(story.map(), json);
        }
        if (!story.picture().equals(PictureChoice.AUTOMATIC)) {
            write(story.picture(), json);
        }
        json.writeArrayFieldStart("places");
        for (Place place : story.places()) {
            write(place, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Claim claim : story.claims()) {
            ClaimForm.write(claim, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("layers");
        for (StoryLayer layer : story.layers()) {
            write(layer, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("annotations");
        for (Annotation annotation : story.annotations()) {
            AnnotationForm.write(annotation, json);
        }
        json.writeEndArray();
        if (!story.articles().isEmpty()) {
            json.writeArrayFieldStart("articles");
            for (Article article : story.articles()) {
                ArticleForm.write(article, json);
            }
            json.writeEndArray();
        }
    }

    private static void write(MapChoice map, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("map");
        if (!map.projection().isEmpty()) {
            json.writeStringField("projection", map.projection());
        }
        if (!map.namesIn().isEmpty()) {
            json.writeStringField("namesIn", map.namesIn());
        }
        json.writeEndObject();
    }

    private static void write(PictureChoice picture, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("picture");
        text(json, "altText", picture.altText());
        text(json, "longDescription", picture.longDescription());
        text(json, "wordsFor", picture.wordsFor());
        if (picture.style().isPresent()) {
            json.writeObjectFieldStart("style");
            text(json, "name", picture.style().get().name());
            json.writeStringField("path", picture.style().get().path());
            text(json, "sha256", picture.style().get().sha256());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(MapArea area, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("area");
        write(area.centre(), json);
        number(json, "widthMetres", area.widthMetres());
        number(json, "heightMetres", area.heightMetres());
        json.writeEndObject();
    }

    private static void write(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        text(json, "country", place.countryIso3());
        json.writeArrayFieldStart("coordinates");
        for (Place.Coordinate coordinate : place.coordinates()) {
            json.writeStartObject();
            json.writeStringField("source", coordinate.source());
            write(coordinate.position(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "alternativeNames", place.alternativeNames());
        if (place.population() != 0) {
            json.writeNumberField("population", place.population());
        }
        if (place.capital()) {
            json.writeBooleanField("capital", true);
        }
        text(json, "note", place.note());
        if (place.uncertaintyMetres() > 0) {
            number(json, "uncertaintyMetres", place.uncertaintyMetres());
        }
        if (place.knownToAnArea()) {
            json.writeArrayFieldStart("area");
            for (Position corner : place.area()) {
                json.writeStartObject();
                write(corner, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(StoryLayer layer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", layer.id());
        json.writeStringField("title", layer.title());
        json.writeStringField("path", layer.path());
        text(json, "sha256", layer.sha256());
        json.writeBooleanField("visible", layer.visible());
        ReadingForm.write(layer.reading(), json);
        if (layer.borders().isPresent()) {
            json.writeObjectFieldStart("borderView");
            json.writeStringField("codeProperty", layer.borders().get().codeProperty());
            if (layer.borders().get().errorMetres().isPresent()) {
                number(json, "errorMetres", layer.borders().get().errorMetres().getAsDouble());
            }
            json.writeEndObject();
        }
        text(json, "credit", layer.credit());
        LookForm.write(layer.look(), json);
        json.writeEndObject();
    }

    static void write(Position position, JsonGenerator json) throws IOException {
        number(json, "longitude", position.longitudeDegrees());
        number(json, "latitude", position.latitudeDegrees());
    }

    /** A whole number without a point; −0 keeps its sign. */
    static void number(JsonGenerator json, String name, double number) throws IOException {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15 && Double.compare(number, -0.0) != 0;
        if (whole) {
            json.writeNumberField(name, (long) number);
        } else {
            json.writeNumberField(name, number);
        }
    }

    /** Nothing for "". */
    static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    /** Nothing for an empty list. */
    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(name);
            json.writeArray(texts.toArray(String[]::new), 0, texts.size());
        }
    }
}
