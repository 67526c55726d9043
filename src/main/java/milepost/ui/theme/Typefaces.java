package milepost.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import milepost.render.faces.Face;

/** Makes the bundled typefaces known to the window; the exports draw with the same files. */
public final class Typefaces {

    private static final double ANY_SIZE = 14;

    private Typefaces() { }

    /** To be called once, before the first text is shown. */
    public static void load() {
        for (Face face : Face.bundled()) {
            try (InputStream in = face.open()) {
                if (Font.loadFont(in, ANY_SIZE) == null) {
                    throw new IllegalStateException("a typeface is missing: " + face);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
