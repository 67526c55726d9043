package milepost.render.text;

import java.awt.font.FontRenderContext;
import milepost.render.faces.Face;

/** How text is measured, and whether the bundled typefaces write it. Thread-safe. */
public final class Fonts {

    /** Text is measured without hinting, so that its width grows evenly with its size and equals the drawn width. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Fonts() { }

    /** Whether the bundled typefaces write all of a text; what they cannot, a font of the system does. */
    public static boolean bundled(String text) {
        return ScriptFonts.bundled(text, Face.REGULAR.font(1));
    }
}
