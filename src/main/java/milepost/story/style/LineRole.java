package milepost.story.style;

import java.util.Arrays;
import java.util.Optional;

/** What a line of a house style is for; widths are in pixels at 1×. Its member in the file is the role in camel case. */
public enum LineRole {
    COAST, RIVER, BORDER,
    /** A border that a claim is measured to. */
    NAMED_BORDER,
    CLAIM, SELECTED_CLAIM,
    /** Layers of the user's that bring no style. */
    LAYER,
    /** What divides title, map, findings and credits. */
    RULE;

    /** As the file writes it. */
    public String member() {
        return MemberNames.camelCase(name());
    }

    static Optional<LineRole> of(String member) {
        return Arrays.stream(values()).filter(role -> role.member().equals(member)).findFirst();
    }
}
