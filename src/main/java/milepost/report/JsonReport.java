package milepost.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.Course;
import milepost.claims.Finding;
import milepost.claims.Quantity;
import milepost.claims.Reading;
import milepost.claims.SecondSpelling;
import milepost.claims.Tolerance;
import milepost.claims.Verdict;
import milepost.claims.Withheld;
import milepost.claims.consistency.Consistency;
import milepost.claims.consistency.Inconsistency;
import milepost.claims.wording.Wording;
import milepost.geodesy.Compass;
import milepost.geodesy.MetresRange;
import milepost.geodesy.Position;
import milepost.layers.LayerInfo;
import milepost.places.Place;
import milepost.story.Story;

/** Findings as JSON. Names are never changed; what is not there is null. */
final class JsonReport {

    private JsonReport() { }

    static String of(Story story, List<Finding> findings, JsonText.Layout layout) {
        Map<String, Place> places = story.placesById();
        return JsonText.of(layout, json -> {
            json.writeStartObject();
            json.writeStringField("story", story.title());
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                write(finding, places, json);
            }
            json.writeEndArray();
            consistency(json, Consistency.of(findings));
            json.writeEndObject();
        });
    }

    private static void write(Finding finding, Map<String, Place> places, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(finding.claim(), places, json);
        json.writeStringField("verdict", finding.verdict().name());
        json.writeStringField("alternativeVerdict", finding.alternative().map(Verdict::name).orElse(null));
        verdicts(json, finding.between());
        json.writeStringField("reason", finding.withheld().stream().findFirst().map(Withheld::code).orElse(null));
        json.writeArrayFieldStart("reasons");
        for (Withheld reason : finding.withheld()) {
            json.writeString(reason.code());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("reported");
        JsonText.number(json, "metres", finding.reportedMetres());
        json.writeEndObject();
        json.writeFieldName("measured");
        range(json, finding.measured());
        json.writeFieldName("tolerance");
        tolerance(json, finding.tolerance());
        JsonText.number(json, "differencePercent", finding.differencePercent());
        json.writeArrayFieldStart("readings");
        for (Reading reading : finding.readings()) {
            write(reading, json);
        }
        json.writeEndArray();
        json.writeFieldName("nearest");
        line(json, finding.line());
        json.writeArrayFieldStart("layers");
        for (LayerInfo layer : finding.layers()) {
            write(layer, json);
        }
        json.writeEndArray();
        json.writeStringField("sentence", finding.sentence());
        wording(json, Wording.of(finding));
        json.writeEndObject();
    }

    private static void wording(JsonGenerator json, Optional<Wording> wording) throws IOException {
        if (wording.isEmpty()) {
            json.writeNullField("wording");
            return;
        }
        json.writeObjectFieldStart("wording");
        json.writeStringField("ap", wording.get().ap());
        json.writeStringField("metric", wording.get().metric());
        json.writeArrayFieldStart("remarks");
        for (String remark : wording.get().remarks()) {
            json.writeString(remark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void consistency(JsonGenerator json, List<Inconsistency> inconsistencies) throws IOException {
        json.writeArrayFieldStart("consistency");
        for (Inconsistency one : inconsistencies) {
            json.writeStartObject();
            json.writeStringField("kind", one.kind().code());
            json.writeArrayFieldStart("claims");
            for (String id : one.claimIds()) {
                json.writeString(id);
            }
            json.writeEndArray();
            json.writeStringField("sentence", one.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Claim claim, Map<String, Place> places, JsonGenerator json) throws IOException {
        Optional<Quantity> quantity = claim.quantity();
        json.writeObjectFieldStart("claim");
        json.writeStringField("id", claim.id());
        json.writeStringField("quote", claim.quote());
        json.writeObjectFieldStart("source");
        json.writeStringField("outlet", claim.source().outlet());
        json.writeStringField("date", claim.source().date());
        json.writeStringField("link", claim.source().link());
        json.writeEndObject();
        JsonText.number(json, "number", quantity.map(Quantity::number).orElse(OptionalDouble.empty()));
        JsonText.number(json, "numberHigh", quantity.map(Quantity::numberHigh).orElse(OptionalDouble.empty()));
        json.writeStringField("unit", quantity.map(one -> one.unit().symbol()).orElse(null));
        json.writeStringField("hedge", quantity.map(Quantity::hedgeWords).filter(words -> !words.isEmpty()).orElse(null));
        json.writeStringField("direction", claim.direction().map(Compass::letters).orElse(null));
        json.writeStringField("mode", claim.course() == Course.UNSAID ? null : claim.course().name().toLowerCase(Locale.ROOT));
        also(json, quantity.flatMap(Quantity::also));
        json.writeStringField("comparison", claim.says() instanceof Assertion.Comparison than ? than.words() : null);
        json.writeStringField("from", FindingWords.end(claim.from(), places));
        json.writeStringField("fromWords", claim.from().words());
        json.writeStringField("to", FindingWords.end(claim.to(), places));
        json.writeStringField("toWords", claim.to().words());
        json.writeEndObject();
    }

    private static void also(JsonGenerator json, Optional<SecondSpelling> also) throws IOException {
        if (also.isEmpty()) {
            json.writeNullField("also");
            return;
        }
        json.writeObjectFieldStart("also");
        JsonText.number(json, "number", Optional.of(also.get().number()));
        json.writeStringField("unit", also.get().unit().symbol());
        json.writeEndObject();
    }

    private static void verdicts(JsonGenerator json, List<Verdict> between) throws IOException {
        json.writeArrayFieldStart("between");
        for (Verdict verdict : between) {
            json.writeString(verdict.name());
        }
        json.writeEndArray();
    }

    private static void write(Reading reading, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", reading.kind().code());
        JsonText.number(json, "lowMetres", reading.range().map(MetresRange::lowMetres));
        JsonText.number(json, "highMetres", reading.range().map(MetresRange::highMetres));
        json.writeStringField("note", reading.note());
        json.writeStringField("wouldBe", reading.verdict().map(Verdict::name).orElse(null));
        json.writeStringField("name", reading.name().isEmpty() ? null : reading.name());
        json.writeEndObject();
    }

    private static void write(LayerInfo layer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", layer.id());
        json.writeStringField("title", layer.title());
        json.writeStringField("fileName", layer.fileName());
        json.writeStringField("attribution", layer.attribution());
        json.writeStringField("vintage", layer.vintage());
        JsonText.number(json, "statedErrorMetres", Optional.of(layer.statedErrorMetres()));
        json.writeStringField("edges", layer.edges().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, Optional<MetresRange> range) throws IOException {
        if (range.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonText.number(json, "lowMetres", range.map(MetresRange::lowMetres));
        JsonText.number(json, "highMetres", range.map(MetresRange::highMetres));
        json.writeEndObject();
    }

    /** In the claim's own unit; an open end is null. */
    private static void tolerance(JsonGenerator json, Optional<Tolerance> tolerance) throws IOException {
        if (tolerance.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        interval(json, "fair", tolerance.get().fair());
        interval(json, "stretched", tolerance.get().stretched());
        json.writeStringField("rule", tolerance.get().rule());
        json.writeEndObject();
    }

    private static void interval(JsonGenerator json, String name, Tolerance.Interval interval) throws IOException {
        json.writeArrayFieldStart(name);
        JsonText.number(json, interval.low());
        JsonText.number(json, interval.high());
        json.writeEndArray();
    }

    private static void line(JsonGenerator json, Optional<Reading.Line> line) throws IOException {
        if (line.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        position(json, "from", line.get().from());
        position(json, "to", line.get().to());
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, String name, Position position) throws IOException {
        json.writeObjectFieldStart(name);
        JsonText.number(json, "lat", Optional.of(position.latitudeDegrees()));
        JsonText.number(json, "lon", Optional.of(position.longitudeDegrees()));
        json.writeEndObject();
    }
}
