package milepost.render.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;
import milepost.work.Cancel;
import milepost.work.Workers;

/**
 * Writes an opaque picture row by row, so that it never lies in memory whole. Stretches of rows are compressed side by
 * side; where one ends depends on the picture's width alone, so the bytes are the same however many processors there are.
 */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int STRETCH_BYTES = 1 << 19;
    private static final int[] ZLIB_HEADER = {0x78, 0x9C};

    private final OutputStream out;
    private final Workers workers;
    private final Cancel cancel;
    private final RowFilter filter;
    private final int width;
    private final int rowsInStretch;
    private final Adler32 check = new Adler32();
    private final List<byte[]> waiting = new ArrayList<>();
    private byte[] before = new byte[0];
    private byte[] filling;
    private int filled;
    private int rowsLeft;
    private boolean begun;

    /**
     * Writes everything before the pixels.
     *
     * @param dpi    dots an inch
     * @param chunks what the file says of itself
     */
    public PngWriter(OutputStream out, int width, int height, double dpi, List<PngChunk> chunks, Workers workers, Cancel cancel) throws IOException {
        this.out = out;
        this.width = width;
        this.workers = workers;
        this.cancel = cancel;
        filter = new RowFilter(width);
        rowsLeft = height;
        rowsInStretch = Math.max(1, STRETCH_BYTES / filter.rowBytes());
        filling = new byte[rowsInStretch * filter.rowBytes()];
        out.write(SIGNATURE);
        new PngChunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array()).write(out);
        PngChunk.srgb().write(out);
        PngChunk.resolution(dpi).write(out);
        for (PngChunk chunk : chunks) {
            chunk.write(out);
        }
    }

    /** Writes the next rows, 0xAARRGGBB; after the last one the file is complete. */
    public void rows(int[] argb) throws IOException {
        for (int from = 0; from < argb.length; from += width) {
            filter.filter(argb, from, filling, filled);
            filled += filter.rowBytes();
            rowsLeft--;
            if (filled == filling.length || rowsLeft == 0) {
                waiting.add(Arrays.copyOf(filling, filled));
                filled = 0;
            }
            if (waiting.size() >= 2 * workers.parallelism() || rowsLeft == 0) {
                compress();
            }
        }
    }

    private void compress() throws IOException {
        byte[][] packed = new byte[waiting.size()][];
        workers.forEach(packed.length, cancel, i -> {
            byte[] history = i == 0 ? before : tail(waiting.get(i - 1));
            byte[] stretch = waiting.get(i);
            byte[] data = Arrays.copyOf(history, history.length + stretch.length);
            System.arraycopy(stretch, 0, data, history.length, stretch.length);
            packed[i] = Deflate.stretch(data, history.length, data.length, rowsLeft == 0 && i == packed.length - 1);
        });
        for (int i = 0; i < packed.length; i++) {
            check.update(waiting.get(i));
            boolean last = rowsLeft == 0 && i == packed.length - 1;
            new PngChunk("IDAT", framed(packed[i], last)).write(out);
        }
        before = tail(waiting.getLast());
        waiting.clear();
        if (rowsLeft == 0) {
            new PngChunk("IEND", new byte[0]).write(out);
        }
    }

    /** With the zlib stream's first bytes before the first stretch, and its checksum after the last. */
    private byte[] framed(byte[] packed, boolean last) {
        ByteBuffer framed = ByteBuffer.allocate((begun ? 0 : 2) + packed.length + (last ? 4 : 0));
        if (!begun) {
            framed.put((byte) ZLIB_HEADER[0]).put((byte) ZLIB_HEADER[1]);
            begun = true;
        }
        framed.put(packed);
        if (last) {
            framed.putInt((int) check.getValue());
        }
        return framed.array();
    }

    private static byte[] tail(byte[] stretch) {
        return Arrays.copyOfRange(stretch, Math.max(0, stretch.length - Deflate.WINDOW), stretch.length);
    }
}
