package milepost.render.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import milepost.render.scene.Frame;

/** A frame as PNG bytes, with its resolution (pHYs), its colour space (sRGB) and what it says of itself (iTXt, UTF-8). */
final class PngPicture {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;

    private PngPicture() { }

    static byte[] encode(Frame frame, double dpi, Map<String, String> facts) {
        BufferedImage image = image(frame);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(FORMAT, tree(dpi, facts));
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("the picture's metadata is malformed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be encoded in memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The frame's own pixels as an opaque image, without a copy. */
    private static BufferedImage image(Frame frame) {
        DirectColorModel opaque = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
        int[] masks = {0xFF0000, 0xFF00, 0xFF};
        return new BufferedImage(opaque, Raster.createPackedRaster(new DataBufferInt(frame.argb(), frame.argb().length), frame.width(),
                frame.height(), frame.width(), masks, null), false, null);
    }

    private static IIOMetadataNode tree(double dpi, Map<String, String> facts) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode space = new IIOMetadataNode("sRGB");
        space.setAttribute("renderingIntent", "Perceptual");
        root.appendChild(space);
        String perMetre = String.valueOf(Math.round(dpi / METRES_PER_INCH));
        IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        root.appendChild(resolution);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        facts.forEach((keyword, text) -> texts.appendChild(text(keyword, text)));
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
