package milepost.render.text;

import milepost.render.faces.Face;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How text is set: typeface, size in pixels, and extra space between letters as a share of the size. Text becomes
 * outlines, so a picture has the same letters on every machine.
 */
public record TextStyle(Face face, double size, double tracking) {

    public TextStyle(Face face, double size) {
        this(face, size, 0);
    }

    TextStyle scaled(double factor) {
        return new TextStyle(face, size * factor, tracking);
    }

    /** Baseline to baseline. */
    public double leading() {
        return size * 1.28;
    }

    /** From the top of the capitals to the baseline. */
    public double capHeight() {
        return size * 0.7;
    }

    public double descent() {
        return size * 0.24;
    }

    /** Width in pixels; 0 for no text. */
    public double width(String text) {
        return TextShapes.width(this, text);
    }

    /** The letters' outlines, the left end of the baseline at x, y. */
    public Shape outline(String text, double x, double baseline) {
        return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(TextShapes.of(this, text).outline());
    }

    /** The edge around the letters at the same place. */
    public Shape halo(String text, double x, double baseline) {
        return AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(TextShapes.of(this, text).halo());
    }

    /** The narrowest lines that are no more than {@link #wrap} needs, so that no last word stands alone. */
    public List<String> wrapEvenly(String text, double maxWidth) {
        List<String> best = wrap(text, maxWidth);
        for (double width = maxWidth * 0.97; width > maxWidth / 2; width *= 0.97) {
            List<String> narrower = wrap(text, width);
            if (narrower.size() > best.size()) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    /** Lines no wider than so many pixels, broken at spaces; a word that is wider stands alone, broken where it must be. */
    public List<String> wrap(String text, double maxWidth) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= maxWidth) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = lastPieceOf(word, maxWidth, lines);
        }
        lines.add(line);
        return lines;
    }

    private String lastPieceOf(String word, double maxWidth, List<String> lines) {
        int[] starts = IntStream.concat(IntStream.iterate(0, at -> at < word.length(), at -> word.offsetByCodePoints(at, 1)), IntStream.of(word.length())).toArray();
        int from = 0;
        for (int end = fitting(word, starts, from, maxWidth); end < starts.length - 1; end = fitting(word, starts, from, maxWidth)) {
            lines.add(word.substring(starts[from], starts[end]));
            from = end;
        }
        return word.substring(starts[from]);
    }

    /** How far a word fits from one of its letters, one letter at least: twice as far until it is too far, then halved in between. */
    private int fitting(String word, int[] starts, int from, double maxWidth) {
        int last = starts.length - 1;
        int fits = from + 1;
        int tooFar = fits + 1;
        while (tooFar <= last && width(word.substring(starts[from], starts[tooFar])) <= maxWidth) {
            fits = tooFar;
            tooFar = Math.min(Math.max(from + 2 * (tooFar - from), tooFar + 1), tooFar < last ? last : last + 1);
        }
        while (tooFar - fits > 1 && fits < last) {
            int middle = (fits + tooFar) >>> 1;
            if (middle <= last && width(word.substring(starts[from], starts[middle])) <= maxWidth) {
                fits = middle;
            } else {
                tooFar = middle;
            }
        }
        return Math.min(fits, last);
    }
}
