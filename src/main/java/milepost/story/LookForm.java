package milepost.story;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;
import milepost.story.look.ColourBy;
import milepost.story.look.LayerLook;

/** How a story's file says how a layer is drawn. */
final class LookForm {

    private static final double USUAL_CLASSES = 5;

    private LookForm() { }

    static LayerLook read(DocumentNode node) {
        return node.build(() -> new LayerLook(node.member("colour").map(LookForm::colour), node.member("size").map(DocumentNode::asText),
                node.member("label").map(DocumentNode::asText), node.numberOrNone("opacity").orElse(1), node.flag("clustered", true),
                node.flag("inLegend", false)));
    }

    private static ColourBy colour(DocumentNode node) {
        ColourBy.Scheme scheme = constant(node, "scheme", ColourBy.Scheme.values(), ColourBy.Scheme.CATEGORIES);
        ColourBy.Ramp ramp = constant(node, "ramp", ColourBy.Ramp.values(), ColourBy.Ramp.BLUES);
        double classes = node.numberOrNone("classes").orElse(USUAL_CLASSES);
        if (classes != Math.rint(classes)) {
            throw node.required("classes").fault("has to be a whole number");
        }
        return node.build(() -> new ColourBy(node.text("property"), scheme, (int) classes, ramp));
    }

    private static <E extends Enum<E>> E constant(DocumentNode node, String name, E[] known, E otherwise) {
        return node.member(name).map(member -> Stream.of(known).filter(one -> FormWords.of(one).equals(member.asText())).findFirst()
                .orElseThrow(() -> member.fault("is not known: “" + member.asText() + "”"))).orElse(otherwise);
    }

    /** Nothing for a plain look. */
    static void write(LayerLook look, JsonGenerator json) throws IOException {
        if (look.equals(LayerLook.PLAIN)) {
            return;
        }
        json.writeObjectFieldStart("look");
        if (look.colour().isPresent()) {
            ColourBy by = look.colour().get();
            json.writeObjectFieldStart("colour");
            json.writeStringField("property", by.property());
            json.writeStringField("scheme", FormWords.of(by.scheme()));
            json.writeNumberField("classes", by.classes());
            json.writeStringField("ramp", FormWords.of(by.ramp()));
            json.writeEndObject();
        }
        if (look.size().isPresent()) {
            json.writeStringField("size", look.size().get());
        }
        if (look.label().isPresent()) {
            json.writeStringField("label", look.label().get());
        }
        if (look.opacity() != 1) {
            StoryWriter.number(json, "opacity", look.opacity());
        }
        if (!look.clustered()) {
            json.writeBooleanField("clustered", false);
        }
        if (look.inLegend()) {
            json.writeBooleanField("inLegend", true);
        }
        json.writeEndObject();
    }
}
