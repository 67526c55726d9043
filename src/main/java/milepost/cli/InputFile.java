package milepost.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.problems.Where;

/** A file named on the command line. */
final class InputFile {

    static final String STANDARD_INPUT = "-";

    private InputFile() {
    }

    /**
     * The path of a name that must exist.
     *
     * @throws UserException when there is no such file, or the name is none
     */
    static Path existing(String name) {
        Path file = path(name);
        if (!Files.exists(file)) {
            throw UserException.input(Where.file(name), "There is no such file.", "Check the name and the folder.");
        }
        if (Files.isDirectory(file)) {
            throw UserException.input(Where.file(name), "This is a folder.", "Name a file in it.");
        }
        if (isNamedPipe(file)) {
            throw UserException.input(Where.file(name), "This is a pipe and not a file, and nobody may ever write to it.", "Give the content on standard input, as “-”.");
        }
        return file;
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noName) {
            throw UserException.input(Where.file(name), "This cannot be the name of a file here.",
                    "Check the name; names beyond ASCII need a UTF-8 locale.");
        }
    }

    /** The path when a file of that name exists, seen from the working folder or else from another one; a folder is none. */
    static Optional<Path> find(String name, Optional<Path> otherFolder) {
        try {
            Path file = Path.of(name);
            if (isFile(file)) {
                return Optional.of(file);
            }
            return otherFolder.map(folder -> folder.resolve(name)).filter(InputFile::isFile);
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** The pipe that a shell makes of "<(…)" counts as a file. */
    private static boolean isFile(Path path) {
        return Files.exists(path) && !Files.isDirectory(path) && !isNamedPipe(path);
    }

    private static boolean isNamedPipe(Path path) {
        boolean regular = Files.isRegularFile(path) || Files.isDirectory(path);
        return !regular && !path.toAbsolutePath().startsWith("/dev") && !path.toAbsolutePath().startsWith("/proc");
    }
}
