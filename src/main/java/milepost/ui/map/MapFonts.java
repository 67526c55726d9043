package milepost.ui.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import milepost.render.faces.Face;
import milepost.render.text.Fonts;

/** The bundled typefaces and the theme's colours, as JavaFX has them. Belongs to the window's thread. */
public final class MapFonts {

    private record Key(Face face, double sizePixels) { }

    private static final Map<Key, Font> LOADED = new HashMap<>();

    private MapFonts() {
    }

    /** The typeface of the export at a size in pixels, so that a text is as wide on the screen as it is in print. */
    static Font font(Face face, double sizePixels) {
        return LOADED.computeIfAbsent(new Key(face, sizePixels), MapFonts::load);
    }

    /** @param argb 0xAARRGGBB */
    public static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    private static Font load(Key key) {
        try (InputStream in = key.face().open()) {
            Font font = Font.loadFont(in, key.sizePixels());
            return font == null ? Font.font(key.sizePixels()) : font;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + key.face(), e);
        }
    }
}
