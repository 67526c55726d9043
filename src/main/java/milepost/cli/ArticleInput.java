package milepost.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import milepost.claims.reading.ArticleText;
import milepost.problems.UserException;
import milepost.problems.Where;

/** An article given to a command, as text. */
final class ArticleInput {

    private static final int LONGEST_BYTES = 100_000_000;

    private ArticleInput() {
    }

    /** @throws UserException when it cannot be read or is no text */
    static String read(Console console, String name) {
        if (name.equals(InputFile.STANDARD_INPUT)) {
            return text("standard input", console.in());
        }
        try (InputStream in = Files.newInputStream(InputFile.existing(name))) {
            return text(name, in);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** The same from a stream, which stays open. */
    static String text(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LONGEST_BYTES + 1);
            if (bytes.length > LONGEST_BYTES) {
                throw UserException.input(Where.file(name), "This is larger than any article: more than 100 MB.", "Give the text of one article, or several in parts.");
            }
            if (ArticleText.binary(bytes)) {
                throw UserException.input(Where.file(name), "This is no plain text.", "Copy the words of the article into a text file (.txt) and give that.");
            }
            return ArticleText.of(bytes);
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    private static UserException unreadable(String name, IOException cause) {
        return new UserException(UserException.Kind.INPUT, Where.file(name), "It cannot be read to its end.",
                "Check that you may read it and that its drive is there.", cause);
    }
}
