package milepost.story.style;

import java.util.Arrays;
import java.util.Optional;

/** What a typeface of a house style is for. Its member in the file is the role in lower case. */
public enum FontRole {
    REGULAR, MEDIUM, SEMIBOLD, ITALIC, TITLE;

    /** As the file writes it. */
    public String member() {
        return MemberNames.camelCase(name());
    }

    static Optional<FontRole> of(String member) {
        return Arrays.stream(values()).filter(role -> role.member().equals(member)).findFirst();
    }
}
