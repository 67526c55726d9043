package milepost.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.geodesy.Compass;

/** A claim as it stands in a story's file. */
final class ClaimForm {

    private ClaimForm() { }

    static Claim read(DocumentNode node) {
        return new Claim(node.text("id"), node.text("quote"), node.member("source").map(ClaimForm::source).orElse(Source.UNKNOWN),
                end(node.required("from")), end(node.required("to")), says(node), node.textOrNone("note"), direction(node),
                course(node));
    }

    /** Left out where the text does not say. */
    private static Course course(DocumentNode node) {
        return node.has("course") ? StoryReader.word(node.required("course"), Course.class) : Course.UNSAID;
    }

    /** "NNE", one of the 16 points of the compass. */
    private static Optional<Compass> direction(DocumentNode node) {
        String letters = node.textOrNone("direction");
        return letters.isEmpty() ? Optional.empty() : Optional.of(Compass.named(letters).orElseThrow(() -> node.required("direction").fault("is no direction: write N, NNE, NE and so on")));
    }

    static Source source(DocumentNode node) {
        return new Source(node.textOrNone("outlet"), node.textOrNone("date"), node.textOrNone("link"));
    }

    private static ClaimEnd end(DocumentNode node) {
        String words = node.textOrNone("words");
        if (node.has("border")) {
            List<String> countries = node.list("border", DocumentNode::asText);
            return node.build(() -> new ClaimEnd.AtBorder(words, countries, node.list("metonyms", DocumentNode::asText)));
        }
        return node.has("place") ? new ClaimEnd.AtPlace(words, node.text("place"), node.textOrNone("standsInFor"))
                : new ClaimEnd.Open(node.text("words"));
    }

    private static Assertion says(DocumentNode node) {
        if (node.has("amount") == node.has("comparison")) {
            throw node.fault("needs either “amount” or “comparison”");
        }
        return node.member("amount").<Assertion>map(amount -> new Assertion.Amount(quantity(amount)))
                .orElseGet(() -> comparison(node.required("comparison")));
    }

    private static Assertion comparison(DocumentNode node) {
        return new Assertion.Comparison(StoryReader.word(node.required("order"), Assertion.Order.class),
                end(node.required("than")), node.textOrNone("words"));
    }

    private static Quantity quantity(DocumentNode node) {
        Hedge hedge = StoryReader.word(node.required("hedge"), Hedge.class);
        DistanceUnit unit = unit(node.required("unit"));
        return node.build(() -> new Quantity(node.numberOrNone("number"), node.numberOrNone("numberHigh"),
                node.textOrNone("numberText"), unit, hedge, node.textOrNone("hedgeWords"), node.member("also").map(ClaimForm::also)));
    }

    private static SecondSpelling also(DocumentNode node) {
        DistanceUnit unit = unit(node.required("unit"));
        return node.build(() -> new SecondSpelling(node.number("number"), node.textOrNone("numberText"), unit));
    }

    private static DistanceUnit unit(DocumentNode node) {
        String symbol = node.asText();
        return Arrays.stream(DistanceUnit.values()).filter(unit -> unit.symbol().equals(symbol)).findFirst()
                .orElseThrow(() -> node.fault("is “" + symbol + "”, but a unit can only be " + DistanceUnit.symbols()));
    }

    static void write(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("quote", claim.quote());
        write(claim.source(), json);
        json.writeFieldName("from");
        write(claim.from(), json);
        json.writeFieldName("to");
        write(claim.to(), json);
        switch (claim.says()) {
            case Assertion.Amount amount -> write(amount.quantity(), json);
            case Assertion.Comparison comparison -> write(comparison, json);
        }
        StoryWriter.text(json, "direction", claim.direction().map(Compass::letters).orElse(""));
        if (claim.course() != Course.UNSAID) {
            json.writeStringField("course", FormWords.of(claim.course()));
        }
        StoryWriter.text(json, "note", claim.note());
        json.writeEndObject();
    }

    static void write(Source source, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("source");
        StoryWriter.text(json, "outlet", source.outlet());
        StoryWriter.text(json, "date", source.date());
        StoryWriter.text(json, "link", source.link());
        json.writeEndObject();
    }

    private static void write(ClaimEnd end, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("words", end.words());
        switch (end) {
            case ClaimEnd.AtPlace at -> {
                json.writeStringField("place", at.placeId());
                StoryWriter.text(json, "standsInFor", at.standsInFor());
            }
            case ClaimEnd.AtBorder at -> {
                StoryWriter.texts(json, "border", at.countries());
                StoryWriter.texts(json, "metonyms", at.metonymIds());
            }
            case ClaimEnd.Open _ -> { }
        }
        json.writeEndObject();
    }

    private static void write(Quantity quantity, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("amount");
        if (quantity.number().isPresent()) {
            StoryWriter.number(json, "number", quantity.number().getAsDouble());
        }
        if (quantity.numberHigh().isPresent()) {
            StoryWriter.number(json, "numberHigh", quantity.numberHigh().getAsDouble());
        }
        StoryWriter.text(json, "numberText", quantity.numberText());
        json.writeStringField("unit", quantity.unit().symbol());
        json.writeStringField("hedge", FormWords.of(quantity.hedge()));
        StoryWriter.text(json, "hedgeWords", quantity.hedgeWords());
        if (quantity.also().isPresent()) {
            write(quantity.also().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(SecondSpelling also, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("also");
        StoryWriter.number(json, "number", also.number());
        StoryWriter.text(json, "numberText", also.numberText());
        json.writeStringField("unit", also.unit().symbol());
        json.writeEndObject();
    }

    private static void write(Assertion.Comparison comparison, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("comparison");
        json.writeStringField("order", FormWords.of(comparison.order()));
        json.writeFieldName("than");
        write(comparison.than(), json);
        StoryWriter.text(json, "words", comparison.words());
        json.writeEndObject();
    }
}
