package milepost.layers.reading;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.GZIPInputStream;
import milepost.work.Cancel;
import milepost.work.Progress;

/**
 * The bytes of a source, unpacked when they are gzip. Every read tells the progress and looks for a request to stop,
 * so nothing above has to.
 */
public final class MeteredStream extends InputStream {

    /** Honest GeoJSON packs to a tenth or so; this much more than the file is a bomb. */
    private static final long GREATEST_EXPANSION = 100;
    private static final long ALWAYS_ALLOWED_BYTES = 256L << 20;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final long BYTES_BETWEEN_TOLD = 1 << 20;
    private static final byte RECORD_SEPARATOR = 0x1E;
    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final Source source;
    private final Cancel cancel;
    private final Progress progress;
    private final Counted raw;
    private final BufferedInputStream bytes;
    private final boolean packed;
    private boolean blankSeparators;
    private boolean ascii = true;
    private long read;
    private long told;

    public MeteredStream(Source source, Cancel cancel, Progress progress) throws IOException {
        this.source = source;
        this.cancel = cancel;
        this.progress = progress;
        this.raw = new Counted(source.open());
        BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER_BYTES);
        try {
            byte[] head = peek(buffered, 2);
            packed = head.length == 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
            bytes = packed ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER_BYTES), BUFFER_BYTES) : buffered;
        } catch (IOException | RuntimeException failure) {
            raw.close();
            throw failure;
        }
    }

    /** How many bytes so many packed ones may become before they are a bomb. */
    static long mostUnpacked(long packedBytes) {
        return Math.max(ALWAYS_ALLOWED_BYTES, GREATEST_EXPANSION * packedBytes);
    }

    /** The first bytes, without consuming them; fewer when there are no more. */
    public byte[] peek(int count) throws IOException {
        return peek(bytes, count);
    }

    private static byte[] peek(BufferedInputStream stream, int count) throws IOException {
        stream.mark(count);
        byte[] head = stream.readNBytes(count);
        stream.reset();
        return head;
    }

    /** From now on the separators of an RFC 8142 sequence are read as blanks. */
    public void blankSeparators() {
        blankSeparators = true;
    }

    public boolean packed() {
        return packed;
    }

    /** Whether all bytes so far were plain ASCII. */
    public boolean ascii() {
        return ascii;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        cancel.check();
        int count = bytes.read(into, offset, length);
        if (count <= 0) {
            return count;
        }
        read += count;
        if (packed && read > ALWAYS_ALLOWED_BYTES && read / GREATEST_EXPANSION > raw.count) {
            throw new TooMuchUnpacked();
        }
        look(into, offset, offset + count);
        tell();
        return count;
    }

    private void look(byte[] into, int from, int to) {
        ascii = ascii && plain(into, from, to);
        if (blankSeparators) {
            for (int i = from; i < to; i++) {
                if (into[i] == RECORD_SEPARATOR) {
                    into[i] = ' ';
                }
            }
        }
    }

    /** Whether bytes are all of ASCII, eight at a time. */
    private static boolean plain(byte[] bytes, int from, int to) {
        long signs = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            signs |= (long) EIGHT_BYTES.get(bytes, at);
        }
        for (; at < to; at++) {
            signs |= bytes[at];
        }
        return (signs & HIGH_BITS) == 0;
    }

    private void tell() {
        if (read - told >= BYTES_BETWEEN_TOLD) {
            told = read;
            double fraction = source.size() > 0 ? Math.min(1, raw.count / (double) source.size()) : -1;
            progress.at(fraction, "reading " + source.name());
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** A small packed file that unpacks without end. */
    public static final class TooMuchUnpacked extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

    public     Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = in.read(into, offset, length);
            count += Math.max(0, got);
            return got;
        }
    }
}
