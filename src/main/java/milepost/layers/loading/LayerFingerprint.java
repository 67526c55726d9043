package milepost.layers.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.Cancel;

/** The SHA-256 of a file, by which a story knows its layers again. */
public final class LayerFingerprint {

    private static final int AT_ONCE = 1 << 16;

    private LayerFingerprint() { }

    /**
     * 64 hexadecimal digits, lower case.
     *
     * @throws UserException (INPUT) when the file cannot be read
     * @throws milepost.work.CancelledException when asked to stop
     */
    public static String of(Path file, Cancel cancel) {
        MessageDigest digest = sha256();
        byte[] some = new byte[AT_ONCE];
        try {
            if (!Files.isRegularFile(file)) {
                throw unreadable(file, Files.exists(file) ? "This is no file." : "There is no such file.", null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                for (int count = in.read(some); count >= 0; count = in.read(some)) {
                    cancel.check();
                    digest.update(some, 0, count);
                }
            }
        } catch (IOException failure) {
            throw unreadable(file, SourceLoading.unreadable(failure), failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static UserException unreadable(Path file, String sentence, IOException cause) {
        return new UserException(UserException.Kind.INPUT, Where.file(file.toString()), sentence, "", cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
