package milepost.render.vector;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.render.faces.Face;
import milepost.render.text.LiveCanvas;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled typefaces in a PDF: only the letters that are used are embedded. */
final class PdfFonts {

    private static final double UNITS = 1000;

    private final PDDocument document;
    private final Map<Face, PDType0Font> loaded = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /**
     * A line to be shown.
     *
     * @param pieces texts, and between them how far to step back, in thousandths of the size, so that each letter stands
     *               where the picture has it
     */
    record Run(PDType0Font font, Object[] pieces) {
    }

    /** Empty when the typeface lacks a letter, or the script joins its letters. */
    Optional<Run> run(LiveCanvas.Line line) throws IOException {
        PDType0Font font = font(line.style().face());
        String text = line.text();
        if (text.codePoints().anyMatch(PdfFonts::joined) || text.isBlank()) {
            return Optional.empty();
        }
        List<Object> pieces = new ArrayList<>();
        double natural = 0;
        for (int at = 0; at < text.length();) {
            int next = text.offsetByCodePoints(at, 1);
            String letter = text.substring(at, next);
            double wanted = at == 0 ? 0 : line.style().width(text.substring(0, at) + letter) - line.style().width(letter);
            double back = (natural - wanted) / line.style().size() * UNITS;
            if (Math.abs(back) >= 1) {
                pieces.add((float) back);
                natural = wanted;
            }
            try {
                natural += font.getStringWidth(letter) / UNITS * line.style().size();
            } catch (IllegalArgumentException lacking) {
                return Optional.empty();
            }
            if (!pieces.isEmpty() && pieces.getLast() instanceof String before) {
                pieces.set(pieces.size() - 1, before + letter);
            } else {
                pieces.add(letter);
            }
            at = next;
        }
        return Optional.of(new Run(font, pieces.toArray()));
    }

    private static boolean joined(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, COMMON, ARMENIAN, GEORGIAN -> Character.getType(codePoint) == Character.NON_SPACING_MARK;
            default -> true;
        };
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font known = loaded.get(face);
        if (known == null) {
            try (InputStream in = face.open()) {
                known = PDType0Font.load(document, in, true);
            }
            loaded.put(face, known);
        }
        return known;
    }
}
