package milepost.layers.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The bytes of one file in a zip archive; ends with an error when they are out of all proportion to the archive. */
public final class EntryStream extends FilterInputStream {

    private final ZipFile zip;
    private final long most;
    private long read;

    EntryStream(Path archive, String entry) throws IOException {
        super(InputStream.nullInputStream());
        zip = zip(archive);
        try {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new ZipException("no such entry");
            }
            in = zip.getInputStream(found);
            most = MeteredStream.mostUnpacked(found.getCompressedSize());
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    /** Opens an archive whatever letters its names are written in; UTF-8 ones are marked as such. */
    public static ZipFile zip(Path archive) throws IOException {
        return new ZipFile(archive.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = in.read(into, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > most) {
            throw new MeteredStream.TooMuchUnpacked();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } finally {
            zip.close();
        }
    }
}
