package milepost.story.style;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file beside a style's own: a typeface or a logo, read when the style is, so that a picture never depends on what
 * becomes of the file.
 *
 * @param name  as the style names it, "fonts/Daily-Bold.ttf"
 * @param bytes its content, not to be changed
 */
public record StylePart(String name, byte[] bytes) {

    public StylePart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StylePart part && part.name.equals(name) && Arrays.equals(part.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
