package milepost.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;
import milepost.problems.UserException;
import milepost.problems.Where;

/**
 * Puts a file in place whole or not at all: written beside, brought to the disk, moved over. A link keeps pointing
 * where it did, and a file keeps its permissions.
 */
public final class WholeFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private WholeFile() { }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws UserException (OUTPUT) when it cannot be written; what was there before is then untouched */
    public static void write(Path file, byte[] content) {
        write(file, out -> out.write(content));
    }

    /**
     * The same for content that is written bit by bit. What it throws passes, and leaves no trace of the file.
     *
     * @throws UserException (OUTPUT) when it cannot be written; what was there before is then untouched
     */
    public static void write(Path file, Content content) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                writeThrough(beside, content);
                keepPermissions(target, beside);
                moveOver(beside, target);
                settle(target.getParent());
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | SecurityException failed) {
            throw new UserException(UserException.Kind.OUTPUT, Where.file(file.toString()), "The file cannot be written.",
                    "Check that the folder is there, that you may write in it, and that the disk is not full; what was there before is untouched.",
                    failed);
        }
    }

    private static void writeThrough(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The move itself reaches the disk too, where folders can be asked for that; elsewhere the system sees to it. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException notHere) {
            // Windows opens no folders; the file is in place all the same.
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS);
            Files.setPosixFilePermissions(to, permissions);
        }
    }

    private static void moveOver(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDrive) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
