package milepost.story.style;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.problems.Where;

/** Reads house styles: the two that are shipped and a newsroom's own, in the same form. */
public final class HouseStyleFile {

    private static final long MOST_BYTES = 32L << 20;
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private HouseStyleFile() { }

    /** @param name "light" or "dark" */
    static HouseStyle shipped(String name) {
        String file = name + HouseStyle.ENDING;
        try (InputStream in = resource(file)) {
            return new StyleReader(file, Optional.empty(), "").read(JSON.readTree(in), Optional.empty());
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(HouseStyleFile.class.getResourceAsStream(file), file);
    }

    /** The file of a shipped style, for a newsroom to copy and change. @param name "light" or "dark" */
    public static byte[] shippedText(String name) {
        try (InputStream in = resource(name + HouseStyle.ENDING)) {
            return in.readAllBytes();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    /**
     * A newsroom's own style, which needs to hold only what differs from the one it is based on.
     *
     * @throws UserException (INPUT) when it, or a file it names, cannot be read or is not what it should be
     */
    public static HouseStyle read(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        try {
            return new StyleReader(name, Optional.of(file.toAbsolutePath()), sha256(bytes)).read(JSON.readTree(bytes), Optional.of(HouseStyleFile::base));
        } catch (JsonProcessingException broken) {
            Where where = broken.getLocation() == null ? Where.file(name) : Where.at(name, broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
            throw UserException.input(where, "This is not JSON: " + broken.getOriginalMessage() + ".", StyleReader.ADVICE);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private static HouseStyle base(boolean dark) {
        return dark ? HouseStyle.DARK : HouseStyle.LIGHT;
    }

    /** The content of a file that belongs to a style. */
    static byte[] bytes(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw UserException.input(Where.file(name), "It is larger than 32 MB.", "Give a smaller file.");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private static UserException unreadable(String name, IOException why) {
        return new UserException(UserException.Kind.INPUT, Where.file(name), "It cannot be read.", "Check that the file is there and that you may read it.", why);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
