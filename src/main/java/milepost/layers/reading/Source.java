package milepost.layers.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where bytes come from; can be opened more than once. */
public sealed interface Source {

    /** The name a person knows it by. */
    String name();

    /** How many bytes there are. */
    long size();

    InputStream open() throws IOException;

    /** The source beside this one that has the same name but for its last part ("dbf"), capitals aside; as a shapefile needs it. */
    Optional<Source> sibling(String extension);

    /** A regular file. */
    record OfFile(String name, long size, Path path) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public Optional<Source> sibling(String extension) {
            String wanted = FileNames.withExtension(path.getFileName().toString(), extension);
            Path folder = path.toAbsolutePath().getParent();
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> found = files.filter(file -> file.getFileName().toString().equalsIgnoreCase(wanted)
                        && Files.isRegularFile(file)).findFirst();
                return found.isEmpty() ? Optional.empty()
                        : Optional.of(new OfFile(found.get().getFileName().toString(), Files.size(found.get()), found.get()));
            } catch (IOException | UncheckedIOException unreadable) {
                return Optional.empty();
            }
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

        @Override
        public Optional<Source> sibling(String extension) {
            return Optional.empty();
        }
    }

    /**
     * A file in a zip archive.
     *
     * @param name  the archive's name, by which a person knows it
     * @param entry the file's path in the archive
     */
    record OfEntry(String name, long size, Path archive, String entry) implements Source {
        @Override
        public InputStream open() throws IOException {
            return new EntryStream(archive, entry);
        }

        @Override
        public Optional<Source> sibling(String extension) {
            String wanted = FileNames.withExtension(entry, extension).toLowerCase(Locale.ROOT);
            try (ZipFile zip = EntryStream.zip(archive)) {
                Optional<? extends ZipEntry> found = zip.stream().filter(other -> other.getName().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
                return found.map(other -> new OfEntry(name, other.getSize(), archive, other.getName()));
            } catch (IOException damaged) {
                return Optional.empty();
            }
        }
    }
}
