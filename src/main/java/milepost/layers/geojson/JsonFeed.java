package milepost.layers.geojson;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose source can be exchanged, so that one parser reads what is handed to it piece by piece. */
final class JsonFeed extends InputStream {

    private InputStream source;

    JsonFeed(InputStream source) {
        this.source = source;
    }

    /** What is read at present. */
    InputStream source() {
        return source;
    }

    /** From now on these bytes are read. */
    void from(InputStream newSource) {
        source = newSource;
    }

    @Override
    public int read() throws IOException {
        return source.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return source.read(into, offset, length);
    }
}
