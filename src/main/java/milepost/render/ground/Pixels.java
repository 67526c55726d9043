package milepost.render.ground;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;

/** Lets Java2D paint straight into the rows of an int[] frame, premultiplied 0xAARRGGBB. */
public final class Pixels {

    private static final int[] MASKS = {0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000};
    private static final ColorModel PREMULTIPLIED = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32,
            MASKS[0], MASKS[1], MASKS[2], MASKS[3], true, DataBuffer.TYPE_INT);

    private Pixels() { }

    /** A brush for some rows; device pixel (0, 0) stays the frame's corner. To be disposed of. */
    public static Graphics2D brush(int[] pixels, int width, int top, int bottom) {
        DataBufferInt rows = new DataBufferInt(pixels, (bottom - top) * width, top * width);
        SinglePixelPackedSampleModel layout = new SinglePixelPackedSampleModel(DataBuffer.TYPE_INT, width, bottom - top, width, MASKS);
        BufferedImage image = new BufferedImage(PREMULTIPLIED, Raster.createWritableRaster(layout, rows, null), true, null);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.translate(0, -top);
        return brush;
    }
}
