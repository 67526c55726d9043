package milepost.layers.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A source as a file, for formats that are read here and there in it; a copy that is removed afterwards where it is none. */
public record OnDisk(Path path, boolean copied) implements AutoCloseable {

    public static OnDisk of(Reading reading) throws IOException {
        try (MeteredStream bytes = reading.open()) {
            return reading.source() instanceof Source.OfFile file && !bytes.packed() ? new OnDisk(file.path(), false) : copy(bytes);
        }
    }

    private static OnDisk copy(InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("milepost-", ".part");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return new OnDisk(copy, true);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(copy);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(path);
        }
    }
}
