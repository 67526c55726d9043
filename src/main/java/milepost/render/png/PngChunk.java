package milepost.render.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A piece of a PNG file.
 *
 * @param type four letters
 * @param data at most 2 GiB; not to be changed
 */
public record PngChunk(String type, byte[] data) {

    private static final double METRES_PER_INCH = 0.0254;
    private static final int MOST_KEYWORD = 79;

    /** The resolution, in dots an inch. */
    static PngChunk resolution(double dpi) {
        int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
        return new PngChunk("pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array());
    }

    /** The colour space: sRGB, perceptual. */
    static PngChunk srgb() {
        return new PngChunk("sRGB", new byte[] {0});
    }

    /**
     * A text that says something of the picture: Latin 1 where that is enough, otherwise UTF-8, never compressed.
     *
     * @param keyword at most 79 characters of Latin 1, such as "Title"
     */
    public static PngChunk text(String keyword, String text) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text) && text.indexOf(0) < 0
                ? new PngChunk("tEXt", joined(keyword(keyword), new byte[1], text.getBytes(StandardCharsets.ISO_8859_1)))
                : utf8(keyword, text);
    }

    /** The same, in UTF-8 whatever it says: what XMP asks for. */
    public static PngChunk utf8(String keyword, String text) {
        return new PngChunk("iTXt", joined(keyword(keyword), new byte[5], text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] keyword(String keyword) {
        if (keyword.isEmpty() || keyword.length() > MOST_KEYWORD) {
            throw new IllegalArgumentException("not a keyword: " + keyword);
        }
        return keyword.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    void write(OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.write(ByteBuffer.allocate(8).putInt(data.length).put(name).array());
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
