package milepost.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import milepost.claims.DistanceUnit;
import milepost.cli.DistanceEnd.EndSource;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Position;

/** A distance as text for a person and as JSON for a script. */
final class DistanceOutput {

    private static final JsonMapper JSON = new JsonMapper();

    private DistanceOutput() {
    }

    /** Several lines: the distance in three units, both ends, the direction and what it rests on. */
    static String text(Distance distance) {
        StringBuilder text = new StringBuilder();
        double metres = distance.metres();
        text.append(String.format(Locale.ROOT, "%.3f m   %.3f km   %.3f mi   %.3f nmi%n", metres, metres / 1000,
                DistanceUnit.MILE.fromMetres(metres), DistanceUnit.NAUTICAL_MILE.fromMetres(metres)));
        end(text, "from     ", distance.from(), distance.sources().getFirst());
        distance.to().forEach(to -> end(text, "to       ", to, distance.sources().getLast()));
        if (metres > 0) {
            text.append(String.format(Locale.ROOT, "bearing  %.1f°%n", distance.azimuthDegrees()));
        }
        distance.inside().filter(inside -> inside)
                .ifPresent(inside -> text.append("inside   yes: 0 m to the area itself\n"));
        distance.sources().stream().flatMap(source -> source.remarks().stream()).distinct()
                .forEach(remark -> text.append("note     ").append(remark).append('\n'));
        text.append("edges    ").append(name(distance.edges()));
        return text.toString().replace("\r\n", "\n");
    }

    private static void end(StringBuilder text, String label, Position position, EndSource source) {
        text.append(label).append(latLon(position));
        if (!source.title().equals(EndSource.POSITION)) {
            text.append("   ").append(describe(source));
        }
        text.append('\n');
    }

    private static String describe(EndSource source) {
        StringBuilder text = new StringBuilder(source.title());
        if (!Double.isNaN(source.statedErrorMetres())) {
            text.append(String.format(Locale.ROOT, ", drawn within %.0f m", source.statedErrorMetres()));
        }
        if (!source.vintage().isEmpty()) {
            text.append(", ").append(source.vintage());
        }
        return text.toString();
    }

    private static String latLon(Position position) {
        return String.format(Locale.ROOT, "%.6f, %.6f", position.latitudeDegrees(), position.longitudeDegrees());
    }

    /**
     * The object that scripts read.
     *
     * @param id the request's own, echoed as it stands; empty leaves it out
     */
    static String json(Distance distance, Optional<JsonNode> id) {
        ObjectNode object = JSON.createObjectNode();
        id.ifPresent(given -> object.set("id", given));
        double metres = distance.metres();
        object.put("metres", metres);
        object.put("miles", DistanceUnit.MILE.fromMetres(metres));
        object.put("kilometres", metres / 1000);
        object.set("from", position(distance.from()));
        object.set("to", position(distance.to().getFirst()));
        List<Position> ties = distance.to().subList(1, distance.to().size());
        if (!ties.isEmpty()) {
            ArrayNode also = object.putArray("alsoNearest");
            ties.forEach(tie -> also.add(position(tie)));
        }
        object.put("azimuthDegrees", distance.azimuthDegrees());
        object.put("edges", name(distance.edges()));
        distance.inside().filter(inside -> inside).ifPresent(inside -> object.put("inside", true).put("areaMetres", 0));
        ArrayNode sources = object.putArray("sources");
        distance.sources().forEach(source -> sources.add(source(source)));
        return object.toString();
    }

    /** @param id the request's own, echoed as it stands; null in the answer when there is none */
    static String failure(Optional<JsonNode> id, String sentence) {
        ObjectNode object = JSON.createObjectNode();
        object.set("id", id.orElse(JSON.nullNode()));
        return object.put("error", sentence).toString();
    }

    private static ObjectNode position(Position position) {
        return JSON.createObjectNode().put("lat", position.latitudeDegrees()).put("lon", position.longitudeDegrees());
    }

    private static ObjectNode source(EndSource source) {
        ObjectNode object = JSON.createObjectNode().put("end", source.asked()).put("title", source.title());
        if (!source.attribution().isEmpty()) {
            object.put("attribution", source.attribution());
        }
        if (!source.vintage().isEmpty()) {
            object.put("vintage", source.vintage());
        }
        if (!Double.isNaN(source.statedErrorMetres())) {
            object.put("statedErrorMetres", source.statedErrorMetres());
        }
        if (!source.remarks().isEmpty()) {
            ArrayNode remarks = object.putArray("remarks");
            source.remarks().forEach(remarks::add);
        }
        return object;
    }

    static String name(EdgeRule edges) {
        return edges.name().toLowerCase(Locale.ROOT);
    }
}
