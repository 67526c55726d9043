package milepost.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalDouble;
import milepost.claims.Quantity;
import milepost.claims.reading.FoundClaim;
import milepost.claims.reading.Placing;
import milepost.places.Place;

/** A claim found in a text, as the object that scripts read: absent fields are null. */
final class ClaimJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ClaimJson() {
    }

    static String line(Placing.PlacedClaim placed) {
        FoundClaim claim = placed.claim();
        ObjectNode object = JSON.createObjectNode();
        object.put("quote", claim.quote()).put("start", claim.start()).put("end", claim.end()).put("sentence", claim.sentence());
        quantity(object, claim);
        object.put("relation", claim.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("from", textOrNull(claim.from().words()));
        to(object, claim.to());
        object.put("direction", textOrNull(claim.direction()));
        object.put("mode", textOrNull(claim.mode()));
        object.put("confidence", claim.confidence());
        claim.also().ifPresent(also -> object.putObject("also").put("number", also.number()).put("unit", also.unit().symbol()));
        place(object, "fromPlace", placed.from());
        place(object, "toPlace", placed.to());
        return object.toString();
    }

    private static void quantity(ObjectNode object, FoundClaim claim) {
        Quantity quantity = claim.quantity();
        number(object, "number", quantity.number());
        number(object, "numberHigh", quantity.numberHigh());
        boolean unitTold = claim.relation() != FoundClaim.Relation.COMPARATIVE
                && !(claim.relation() == FoundClaim.Relation.VAGUE && !claim.quote().contains("mi") && !claim.quote().contains("k"));
        object.put("unit", unitTold ? quantity.unit().symbol() : null);
        object.put("hedge", textOrNull(quantity.hedgeWords()));
    }

    private static void to(ObjectNode object, FoundClaim.Named to) {
        switch (to.what()) {
            case BORDER -> {
                object.putNull("to");
                codes(object, to);
                if (to.countries().isEmpty()) {
                    object.put("toBorderText", to.words());
                }
            }
            case COUNTRY -> {
                object.put("to", to.words());
                codes(object, to);
            }
            default -> {
                object.put("to", textOrNull(to.words()));
                object.putNull("toBorder");
            }
        }
    }

    private static void codes(ObjectNode object, FoundClaim.Named to) {
        ArrayNode codes = object.putArray("toBorder");
        to.countries().forEach(codes::add);
    }

    private static void number(ObjectNode object, String name, OptionalDouble number) {
        if (number.isEmpty()) {
            object.putNull(name);
        } else if (number.getAsDouble() == Math.rint(number.getAsDouble())) {
            object.put(name, (long) number.getAsDouble());
        } else {
            object.put(name, number.getAsDouble());
        }
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void place(ObjectNode object, String name, Placing.Placed placed) {
        if (placed.meant().isPresent()) {
            object.set(name, place(placed.meant().get()));
        } else if (placed.candidates().isEmpty()) {
            object.putNull(name);
        } else {
            ArrayNode candidates = object.putObject(name).putArray("candidates");
            placed.candidates().forEach(candidate -> candidates.add(place(candidate)));
        }
    }

    private static ObjectNode place(Place place) {
        return JSON.createObjectNode().put("name", place.name()).put("country", place.countryIso3())
                .put("lat", place.position().latitudeDegrees()).put("lon", place.position().longitudeDegrees());
    }
}
