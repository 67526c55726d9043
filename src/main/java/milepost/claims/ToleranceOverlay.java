package milepost.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays what a desk's own table says over the shipped one, so that a desk writes down only what it changes. */
final class ToleranceOverlay {

    /** Members that the shipped table may leave out where they say nothing. */
    private static final Set<String> OPTIONAL = Set.of("alwaysRound", "halfWidthInLastDigits");

    private final ObjectNode result;
    private Optional<String> unknown = Optional.empty();

    private ToleranceOverlay(ObjectNode result) {
        this.result = result;
    }

    static ToleranceOverlay of(ObjectNode shipped, ObjectNode own) {
        ToleranceOverlay overlay = new ToleranceOverlay(shipped.deepCopy());
        overlay.lay(overlay.result, own, "");
        return overlay;
    }

    JsonNode result() {
        return result;
    }

    /** The first member of the desk's table that no table has, "/rounds/leastPercent": most likely misspelt. */
    Optional<String> unknown() {
        return unknown;
    }

    private void lay(ObjectNode under, ObjectNode over, String path) {
        for (Map.Entry<String, JsonNode> member : over.properties()) {
            JsonNode known = under.path(member.getKey());
            if (known.isMissingNode() && !OPTIONAL.contains(member.getKey())) {
                unknown = unknown.or(() -> Optional.of(path + "/" + member.getKey()));
            } else if (known instanceof ObjectNode deeper && member.getValue() instanceof ObjectNode own) {
                lay(deeper, own, path + "/" + member.getKey());
            } else {
                under.set(member.getKey(), member.getValue());
            }
        }
    }
}
