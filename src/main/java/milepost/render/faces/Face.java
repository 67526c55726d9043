package milepost.render.faces;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.style.FontRole;
import milepost.story.style.StylePart;

/**
 * A typeface, kerned: a bundled one, the same on every machine, or one that a house style brings. Two of the same file are
 * the same object. Thread-safe.
 */
public final class Face {

    public static final Face REGULAR = bundled("IBMPlexSans-Regular.ttf", FontRole.REGULAR);
    public static final Face MEDIUM = bundled("IBMPlexSans-Medium.ttf", FontRole.MEDIUM);
    public static final Face SEMIBOLD = bundled("IBMPlexSans-SemiBold.ttf", FontRole.SEMIBOLD);
    public static final Face ITALIC = bundled("IBMPlexSans-Italic.ttf", FontRole.ITALIC);
    public static final Face TITLE = bundled("IBMPlexSerif-SemiBold.ttf", FontRole.TITLE);

    private static final String FOLDER = "/milepost/render/fonts/";
    private static final Map<Key, Face> OF_STYLES = new ConcurrentHashMap<>();

    private final FontRole role;
    private final String family;
    private final Font font;
    private final Source source;

    private record Key(StylePart file, FontRole role) {
    }

    private interface Source {
        InputStream open();
    }

    private Face(FontRole role, String family, Font font, Source source) {
        this.role = role;
        this.family = family;
        this.font = font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        this.source = source;
    }

    private static Face bundled(String file, FontRole role) {
        return new Face(role, role == FontRole.TITLE ? "IBM Plex Serif" : "IBM Plex Sans", bundledFont(file), () -> resource(file));
    }

    /** The bundled faces. */
    public static List<Face> bundled() {
        return List.of(REGULAR, MEDIUM, SEMIBOLD, ITALIC, TITLE);
    }

    /** The bundled face of a role. */
    public static Face bundled(FontRole role) {
        return switch (role) {
            case REGULAR -> REGULAR;
            case MEDIUM -> MEDIUM;
            case SEMIBOLD -> SEMIBOLD;
            case ITALIC -> ITALIC;
            case TITLE -> TITLE;
        };
    }

    /**
     * A face of a house style.
     *
     * @throws UserException (INPUT) when the file is no typeface
     */
    public static Face of(StylePart file, FontRole role) {
        return OF_STYLES.computeIfAbsent(new Key(file, role), key -> {
            try {
                Font read = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()));
                return new Face(role, read.getFamily(Locale.ROOT), read, () -> new ByteArrayInputStream(file.bytes()));
            } catch (FontFormatException | IOException noFace) {
                throw new UserException(UserException.Kind.INPUT, Where.file(file.name()), "This is no typeface that can be used.",
                        "Name a TrueType or OpenType file in the style.", noFace);
            }
        });
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Face.class.getResourceAsStream(FOLDER + file), "the typeface is missing from the program: " + file);
    }

    /** A bundled font file that is no face of its own, at 1 pixel. */
    public static Font bundledFont(String file) {
        try (InputStream in = resource(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a typeface: " + file, e);
        }
    }

    /** The file's content, from its beginning. */
    public InputStream open() {
        return source.open();
    }

    /** At a size in pixels. */
    public Font font(double sizePixels) {
        return font.deriveFont((float) sizePixels);
    }

    /** As style sheets and drawing programs name it. */
    public String family() {
        return family;
    }

    /** As CSS counts it: 400 is regular. */
    public int weight() {
        return switch (role) {
            case REGULAR, ITALIC -> 400;
            case MEDIUM -> 500;
            case SEMIBOLD, TITLE -> 600;
        };
    }

    public boolean italic() {
        return role == FontRole.ITALIC;
    }

    public boolean title() {
        return role == FontRole.TITLE;
    }

    @Override
    public String toString() {
        return family + " " + role;
    }
}
