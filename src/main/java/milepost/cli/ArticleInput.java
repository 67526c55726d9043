package milepost.cli;

import java.io.IOException;
import java.nio.file.Files;
import milepost.claims.reading.ArticleText;
import milepost.problems.UserException;
import milepost.problems.Where;

/** An article given to a command, as text. */
final class ArticleInput {

    private ArticleInput() {
    }

    /** @throws UserException when it cannot be read or is no text */
    static String read(Console console, String name) {
        boolean piped = name.equals(InputFile.STANDARD_INPUT);
        String told = piped ? "standard input" : name;
        try {
            byte[] bytes = piped ? console.in().readAllBytes() : Files.readAllBytes(InputFile.existing(name));
            if (ArticleText.binary(bytes)) {
                throw UserException.input(Where.file(told), "This is no plain text.", "Copy the words of the article into a text file (.txt) and give that.");
            }
            return ArticleText.of(bytes);
        } catch (IOException unreadable) {
            throw new UserException(UserException.Kind.INPUT, Where.file(told), "It cannot be read to its end.",
                    "Check that you may read it and that its drive is there.", unreadable);
        }
    }
}
