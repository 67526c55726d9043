package milepost.render.legibility;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import milepost.render.scene.Frame;
import milepost.render.text.LiveCanvas;

/** The pixels of one written line in a finished picture: those of its letters, and those just around them. */
record LetterPixels(double shownShare, double contrast, int insideFrame, int all) {

    /** Letters this near to their own colour are taken as seen; what is mixed by smoothing at their edges is not looked at. */
    private static final int SAME_LEVELS = 40;
    /** The faintest tenth of what lies around the letters decides. */
    private static final double FAINTEST = 0.1;
    /** From here to there around the letters, in pixels: past what smoothing mixes, and no farther than their halo. */
    private static final float CLOSE = 1;
    private static final float AROUND = 2.75f;
    private static final int SOLID = 250;
    private static final int CLEAR = 4;

    /** @param frame the picture at {@code scale} device pixels a pixel */
    static LetterPixels of(LiveCanvas.Line line, Frame frame, double scale) {
        AffineTransform enlarge = AffineTransform.getScaleInstance(scale, scale);
        Shape letters = enlarge.createTransformedShape(line.style().outline(line.text(), line.x(), line.baseline()));
        Rectangle2D bounds = letters.getBounds2D();
        int left = (int) Math.floor(bounds.getX()) - 3;
        int top = (int) Math.floor(bounds.getY()) - 3;
        int width = Math.max(1, (int) Math.ceil(bounds.getWidth()) + 7);
        int height = Math.max(1, (int) Math.ceil(bounds.getHeight()) + 7);
        int[] inside = mask(letters, left, top, width, height, 0);
        int[] around = mask(letters, left, top, width, height, AROUND);
        int[] near = mask(letters, left, top, width, height, CLOSE);
        double[] contrasts = new double[width * height];
        int count = 0;
        int solid = 0;
        int shown = 0;
        int seen = 0;
        int all = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                boolean here = left + x >= 0 && left + x < frame.width() && top + y >= 0 && top + y < frame.height();
                if (inside[i] > SOLID / 2) {
                    all++;
                    seen += here ? 1 : 0;
                }
                if (!here) {
                    continue;
                }
                int pixel = frame.argb()[(top + y) * frame.width() + left + x];
                if (inside[i] >= SOLID) {
                    solid++;
                    shown += levels(pixel, line.argb()) <= SAME_LEVELS ? 1 : 0;
                } else if (near[i] <= CLEAR && around[i] >= SOLID) {
                    contrasts[count++] = ColourVision.contrast(pixel, line.argb());
                }
            }
        }
        Arrays.sort(contrasts, 0, count);
        return new LetterPixels(solid == 0 ? 1 : (double) shown / solid, count == 0 ? 21 : contrasts[(int) (count * FAINTEST)], seen, all);
    }

    /** How much each pixel is covered, 0 to 255, by letters grown by so many pixels. */
    private static int[] mask(Shape letters, int left, int top, int width, int height, float grown) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(-left, -top);
        g.fill(letters);
        if (grown > 0) {
            g.setStroke(new BasicStroke(2 * grown, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letters);
        }
        g.dispose();
        return image.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
    }

    private static int levels(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)));
        }
        return most;
    }
}
