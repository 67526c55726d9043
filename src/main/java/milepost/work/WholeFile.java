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
 * where it did, and a file keeps its permissions. What a program that is stopped had begun to write is taken away, at its end
 * where it is asked to stop, an hour later where it is killed.
 */
public final class WholeFile {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_LINKS = 40;
    private static final Path DEVICES = Path.of("/dev");

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
            Path target = target(file);
            boolean handle = target.startsWith(DEVICES) && Files.isSymbolicLink(target);
            if (Files.exists(target) && (handle || !Files.isRegularFile(target))) {
                intoDevice(target, content);
            } else {
                intoFile(target, content);
            }
        } catch (IOException | SecurityException failed) {
            throw new UserException(UserException.Kind.OUTPUT, Where.file(file.toString()), "The file cannot be written.",
                    "Check that the folder is there, that you may write in it, and that the disk is not full; what was there before is untouched.",
                    failed);
        }
    }

    private static void intoFile(Path target, Content content) throws IOException {
        Leftovers.sweep(target);
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + Leftovers.PART);
        try (Leftovers.Guard _ = Leftovers.guard(beside)) {
            writeThrough(beside, content);
            keepPermissions(target, beside);
            moveOver(beside, target);
            settle(target.getParent());
        }
    }

    /** "/dev/stdout" is written to as it is: putting a file in its place would break it for everyone. */
    private static void intoDevice(Path target, Content content) throws IOException {
        if (Files.isDirectory(target) || !target.startsWith(DEVICES)) {
            throw new IOException(target + " is no ordinary file");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE), BUFFER_BYTES)) {
            content.writeTo(out);
        }
    }

    /** Where a link points to, even where nothing is there yet. */
    private static Path target(Path file) throws IOException {
        if (file.toAbsolutePath().startsWith(DEVICES)) {
            return file.toAbsolutePath();
        }
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && links < MOST_LINKS; links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new IOException(file + " is a link that leads nowhere");
        }
        return target;
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
