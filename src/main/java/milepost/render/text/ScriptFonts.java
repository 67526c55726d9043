package milepost.render.text;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import milepost.render.faces.Face;

/**
 * Typefaces for what the text's own cannot write: Arabic and Hebrew are bundled, anything else (Chinese, Japanese, Korean)
 * is written by a font of the system where it has one.
 */
final class ScriptFonts {

    private static final List<String> BUNDLED = List.of("Arabic", "Hebrew");
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private ScriptFonts() { }

    /** Lays out a line of text, of several scripts and directions if need be. The text is not empty. */
    static TextLayout layout(String text, Face face, Font own) {
        if (own.canDisplayUpTo(text) < 0) {
            return new TextLayout(text, own, Fonts.MEASURE);
        }
        AttributedString runs = new AttributedString(text);
        runs.addAttribute(TextAttribute.FONT, own);
        int start = 0;
        Font before = own;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int symbol = text.codePointAt(i);
            Font font = own.canDisplay(symbol) ? own : other(symbol, face, own.getSize2D());
            if (!font.equals(before)) {
                write(runs, before, start, i, own);
                start = i;
                before = font;
            }
        }
        write(runs, before, start, text.length(), own);
        return new TextLayout(runs.getIterator(), Fonts.MEASURE);
    }

    private static void write(AttributedString runs, Font font, int start, int end, Font own) {
        if (end > start && !font.equals(own)) {
            runs.addAttribute(TextAttribute.FONT, font, start, end);
        }
    }

    /** Whether letters join, so that no space may be put between them. */
    static boolean joins(String text) {
        return text.codePoints().anyMatch(symbol -> Character.UnicodeScript.of(symbol) == Character.UnicodeScript.ARABIC);
    }

    /** Whether the bundled typefaces write all of a text, so that it looks the same on every machine. */
    static boolean bundled(String text, Font own) {
        return own.canDisplayUpTo(text) < 0
                || text.codePoints().allMatch(symbol -> own.canDisplay(symbol) || bundledFor(symbol, Face.REGULAR).isPresent());
    }

    private static Font other(int symbol, Face face, float size) {
        return bundledFor(symbol, face).orElseGet(() -> LOADED.computeIfAbsent("system", _ -> new Font(Font.DIALOG, Font.PLAIN, 1))).deriveFont(size);
    }

    private static Optional<Font> bundledFor(int symbol, Face face) {
        String weight = face.weight() < 500 ? "Regular" : "Medium";
        return BUNDLED.stream().map(script -> LOADED.computeIfAbsent("IBMPlexSans" + script + "-" + weight + ".ttf", Face::bundledFont))
                .filter(font -> font.canDisplay(symbol)).findFirst();
    }
}
