package milepost.render.furniture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Logo;
import milepost.render.text.LiveCanvas;

/**
 * Paints a logo: as it stands where a canvas takes pictures, as pixels elsewhere. It is made smaller by the mean of what each
 * pixel covers, in integers, so that it is the same on every machine.
 */
final class LogoPainter {

    private LogoPainter() { }

    static void paint(Graphics2D g, Logo logo, LabelBox box) {
        if (g instanceof LiveCanvas live) {
            live.image(logo.file().bytes(), box.x(), box.y(), box.width(), box.height());
            return;
        }
        AffineTransform device = g.getTransform();
        Point2D corner = device.transform(new Point2D.Double(box.x(), box.y()), null);
        int width = Math.max(1, (int) Math.round(box.width() * device.getScaleX()));
        int height = Math.max(1, (int) Math.round(box.height() * device.getScaleY()));
        Graphics2D pixels = (Graphics2D) g.create();
        try {
            pixels.setTransform(new AffineTransform());
            pixels.drawImage(resized(logo.image(), width, height), (int) Math.round(corner.getX()), (int) Math.round(corner.getY()), null);
        } finally {
            pixels.dispose();
        }
    }

    /** Each pixel is the mean of those it covers, by their opacity; of at least one. */
    static BufferedImage resized(BufferedImage image, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * image.getHeight() / height);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * image.getHeight() / height));
            for (int x = 0; x < width; x++) {
                int left = (int) ((long) x * image.getWidth() / width);
                int right = Math.max(left + 1, (int) ((x + 1L) * image.getWidth() / width));
                small.setRGB(x, y, mean(image, left, top, right, bottom));
            }
        }
        return small;
    }

    private static int mean(BufferedImage image, int left, int top, int right, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int argb = image.getRGB(x, y);
                int opaque = argb >>> 24;
                alpha += opaque;
                red += (long) (argb >> 16 & 0xFF) * opaque;
                green += (long) (argb >> 8 & 0xFF) * opaque;
                blue += (long) (argb & 0xFF) * opaque;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return alpha == 0 ? 0 : (int) ((alpha + count / 2) / count << 24 | (red + alpha / 2) / alpha << 16 | (green + alpha / 2) / alpha << 8 | (blue + alpha / 2) / alpha);
    }
}
