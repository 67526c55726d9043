package milepost.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.work.WholeFile;

/**
 * Reads and writes {@code .milepost.json}. Every version ever released can be read; the present one is written.
 * Members that the program does not know are passed over, and are not there when the story is saved again.
 */
public final class StoryFile {

    /** What the member "format" of every story says. */
    public static final String FORMAT = "milepost-story";
    static final int VERSION = 1;

    private StoryFile() { }

    /**
     * Reads a story.
     *
     * @throws UserException (INPUT) with line and column for anything that is no story, or one of a newer version
     */
    public static Story read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw UserException.input(Where.file(name), "This is a folder, a device or a pipe and no file.", "Open a story file (.milepost.json).");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException missing) {
            throw new UserException(UserException.Kind.INPUT, Where.file(file.toString()), "There is no such file.",
                    "Check its name and folder.", missing);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /**
     * Reads a story from a stream, which stays open.
     *
     * @param name what messages call it
     * @throws UserException as {@link #read(Path)} does
     */
    public static Story read(String name, InputStream in) {
        try {
            DocumentNode root = DocumentNode.read(name, in);
            requirePresentVersion(root);
            return StoryReader.story(root);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    static void requirePresentVersion(DocumentNode root) {
        if (!root.has("format") || !root.text("format").equals(FORMAT)) {
            throw root.fault("is JSON, but no Milepost story: its member “format” does not say “" + FORMAT + "”");
        }
        double version = root.number("version");
        if (version > VERSION) {
            throw UserException.input(root.required("version").where(), "This story was saved by a newer Milepost.",
                    "Open it with a newer version of the program; nothing in the file was changed.");
        }
        if (version != VERSION) {
            throw root.required("version").fault("is not a version that ever was");
        }
    }

    private static UserException unreadable(String name, IOException cause) {
        return new UserException(UserException.Kind.INPUT, Where.file(name), "The story cannot be read.",
                "Check that it is a file that you may read, and that its drive is there.", cause);
    }

    /**
     * Writes a story: beside the file first, then moved over it, so that the old one stays whole until the new one is.
     *
     * @throws UserException (OUTPUT) when it cannot be written; the file is then what it was
     */
    public static void write(Story story, Path file) {
        WholeFile.write(file, text(story).getBytes(StandardCharsets.UTF_8));
    }

    /** The document that {@link #write} writes. */
    public static String text(Story story) {
        return StoryWriter.text(story);
    }
}
