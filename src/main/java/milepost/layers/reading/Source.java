package milepost.layers.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where bytes come from; can be opened more than once. */
public sealed interface Source {

    /** The name a person knows it by. */
    String name();

    /** How many bytes there are. */
    long size();

    InputStream open() throws IOException;

    /** A regular file. */
    record OfFile(String name, long size, Path path) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** Bytes in memory, as from a pipe. */
    record OfBytes(String name, byte[] bytes) implements Source {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
