package milepost.render.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The bundled typefaces, the same on every machine; needs no font of the system. Thread-safe. */
public final class Fonts {

    /** Text is measured without hinting, so that its width grows evenly with its size and equals the drawn width. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final String FOLDER = "/milepost/render/fonts/";
    private static final Map<Face, Font> LOADED = load();

    private Fonts() { }

    /** A typeface by what it is for. Its file is a class path resource for AWT and JavaFX alike. */
    public enum Face {
        REGULAR("IBMPlexSans-Regular.ttf"), MEDIUM("IBMPlexSans-Medium.ttf"), SEMIBOLD("IBMPlexSans-SemiBold.ttf"),
        ITALIC("IBMPlexSans-Italic.ttf"), TITLE("IBMPlexSerif-SemiBold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /** Such as "/milepost/render/fonts/IBMPlexSans-Regular.ttf". */
        public String resource() {
            return FOLDER + file;
        }

        /** As style sheets and drawing programs name it. */
        public String family() {
            return this == TITLE ? "IBM Plex Serif" : "IBM Plex Sans";
        }

        /** As CSS counts it: 400 is regular. */
        public int weight() {
            return switch (this) {
                case REGULAR, ITALIC -> 400;
                case MEDIUM -> 500;
                case SEMIBOLD, TITLE -> 600;
            };
        }
    }

    /** The typeface at a size in pixels, kerned. */
    static Font font(Face face, double sizePixels) {
        return LOADED.get(face).deriveFont((float) sizePixels);
    }

    private static Map<Face, Font> load() {
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            fonts.put(face, read(face.file).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        }
        return fonts;
    }

    /** Whether the bundled typefaces write all of a text; what they cannot, a font of the system does. */
    public static boolean bundled(String text) {
        return ScriptFonts.bundled(text, LOADED.get(Face.REGULAR));
    }

    static Font read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the typeface is missing from the program: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a typeface: " + file, e);
        }
    }
}
