package milepost.work;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes away the half-written files of writers that were stopped. Thread-safe. */
final class Leftovers {

    static final String PART = ".part";

    /** No file takes as long to write; a younger one may belong to another program that is writing it now. */
    private static final Duration LONGEST_WRITING = Duration.ofHours(1);
    /** ".name.", a UUID, and the ending. */
    private static final int UUID_LETTERS = 36;

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Leftovers::delete), "milepost-leftovers"));
    }

    /** Deletes its file when it is closed, and when the program is asked to stop before that. */
    record Guard(Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            try {
                Files.deleteIfExists(file);
            } finally {
                OPEN.remove(file);
            }
        }
    }

    private Leftovers() { }

    static Guard guard(Path file) {
        OPEN.add(file);
        return new Guard(file);
    }

    /** Deletes what earlier writers of the same file left beside it when they were killed. */
    static void sweep(Path target) {
        String beginning = "." + target.getFileName() + ".";
        Instant young = Instant.now().minus(LONGEST_WRITING);
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(target.getParent(), file -> left(file.getFileName().toString(), beginning))) {
            for (Path file : beside) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(young)) {
                    delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            // Whether the folder can be written to is told when the file is.
        }
    }

    private static boolean left(String name, String beginning) {
        return name.startsWith(beginning) && name.endsWith(PART) && name.length() == beginning.length() + UUID_LETTERS + PART.length();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Nobody reads it, and the next writer tries again.
        }
    }
}
