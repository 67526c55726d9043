package milepost.story.style;

import java.util.Arrays;
import java.util.Optional;

/** What a colour of a house style is for. Its member in the file is the role in camel case: {@code disputedBorder}. */
public enum ColourRole {
    /** The country under the claims, every other country, the sea, and what lies behind title, findings and credits. */
    LAND, NEIGHBOUR, WATER, PANEL,
    BORDER, DISPUTED_BORDER, RIVER,
    /** Hairlines that divide the panel. */
    RULE,
    TEXT, MUTED_TEXT, COUNTRY_NAME,
    /** What text on the map is edged with, nearly opaque. */
    HALO,
    /** Layers of the user's that bring no style. */
    LAYER_LINE, LAYER_FILL, LAYER_POINT,
    /** The dot of a place, and the band a fair reader allows, translucent. */
    PLACE, TOLERANCE,
    FITS_MARK, FITS_TEXT, STRETCHED_MARK, STRETCHED_TEXT, AGAINST_MARK, AGAINST_TEXT, CLOSE_CALL_MARK, CLOSE_CALL_TEXT, NO_VERDICT_MARK, NO_VERDICT_TEXT;

    /** As the file writes it. */
    public String member() {
        return MemberNames.camelCase(name());
    }

    static Optional<ColourRole> of(String member) {
        return Arrays.stream(values()).filter(role -> role.member().equals(member)).findFirst();
    }
}
