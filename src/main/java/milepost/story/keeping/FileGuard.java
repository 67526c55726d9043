package milepost.story.keeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.Story;
import milepost.story.StoryFile;
import milepost.work.WholeFile;

/**
 * Reads and writes story files so that nobody's work is overwritten unseen: who saves says what the file was when it was
 * read, and between looking and moving no other Milepost of the same person saves. Safe for use by several threads.
 */
public final class FileGuard {

    /** A story and the fingerprint (SHA-256 in hex) of the bytes it was read from. */
    public record Stamped(Story story, String fingerprint) { }

    /** How a save ended. */
    public sealed interface Outcome {
        /** It is on the disk. */
        record Written(String fingerprint) implements Outcome { }

        /** Somebody else has written the file since; it was left as it is. */
        record ChangedMeanwhile() implements Outcome { }
    }

    private final Optional<Path> lockFolder;

    /** @param lockFolder where programs of one person keep each other waiting; empty for this program alone */
    public FileGuard(Optional<Path> lockFolder) {
        this.lockFolder = lockFolder;
    }

    /** @throws UserException as {@link StoryFile#read(Path)} does */
    public static Stamped read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new Stamped(StoryFile.read(file), "");
        }
        return new Stamped(StoryFile.read(String.valueOf(file.getFileName()), new ByteArrayInputStream(bytes)), fingerprint(bytes));
    }

    /** The fingerprint of the file as it is now; empty when it is not there or cannot be read. */
    public static Optional<String> fingerprint(Path file) {
        try {
            return Optional.of(fingerprint(Files.readAllBytes(file)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Writes the story unless the file is another one than when it was last read or written here.
     *
     * @param known the file's fingerprint then; empty to write whatever is there
     * @throws UserException (OUTPUT) when it cannot be written; the file is then what it was
     */
    public synchronized Outcome write(Story story, Path file, Optional<String> known) {
        byte[] bytes = StoryFile.text(story).getBytes(StandardCharsets.UTF_8);
        Optional<HeldLock> lock = lock(file);
        try {
            Optional<String> now = known.flatMap(_ -> fingerprint(file));
            if (now.isPresent() && !now.equals(known)) {
                return new Outcome.ChangedMeanwhile();
            }
            WholeFile.write(file, bytes);
            return new Outcome.Written(fingerprint(bytes));
        } finally {
            lock.ifPresent(FileGuard::release);
        }
    }

    /** Without a lock the save goes on all the same: it is then guarded by the fingerprint alone. */
    private Optional<HeldLock> lock(Path file) {
        return lockFolder.flatMap(folder -> {
            try {
                Files.createDirectories(folder);
                String name = fingerprint(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8)).substring(0, 24);
                return Optional.of(HeldLock.take(folder.resolve("saving-" + name + DraftFolder.LOCK)));
            } catch (IOException noLock) {
                return Optional.empty();
            }
        });
    }

    private static void release(HeldLock lock) {
        try {
            lock.close();
        } catch (IOException stuck) {
            throw new UserException(UserException.Kind.OUTPUT, Where.NOWHERE, "The story is saved, but its lock was not given back.",
                    "Restart Milepost before another one saves the same file.", stuck);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
